"""Pages as linked data: what schema.org calls them, and that no text breaks out of the script element."""

import datetime
import json
import re
from pathlib import Path

import pytest
from django.template import Context, Template
from django.test import Client
from django.utils import timezone
from hypothesis import example, given
from hypothesis import strategies as st

from integration_blocks.formats import json_ld, json_ld_contacts
from integration_blocks.formats.recurrence import Series
from integration_blocks.pages import (
    EventPage,
    FundingNoticePage,
    NewsPage,
    OfficePage,
    StandardPage,
    TopicPage,
)
from integration_blocks.templatetags.json_ld import script

PAGE = json_ld.WebPage(url="https://stadt.de/a/", title="Fest", language="de")
VOCABULARY = json.loads((Path(__file__).parent / "vocabulary/schema_org.json").read_text())
SCRIPT = re.compile(r'<script type="application/ld\+json">(.*)</script>', re.DOTALL)
BERLIN = datetime.timezone(datetime.timedelta(hours=2))


def tag(page):
    """What the template tag prints."""
    return Template("{% load json_ld %}{% json_ld page %}").render(Context({"page": page}))


def things(page):
    """The things in the page's HTML, by type."""
    found = json.loads(SCRIPT.fullmatch(tag(page))[1])
    assert found["@context"] == "https://schema.org"
    return {thing["@type"]: thing for thing in found["@graph"]}


def card(contact):
    value = {"heading": "", "contact": contact.pk, "note": ""}
    return {"type": "contact_card", "value": value, "id": str(contact.pk)}


def office(tree, *contacts, **fields):
    facts = {"municipality": "Stadt Witten", "federal_state": "NW", **fields}
    body = json.dumps([card(contact) for contact in contacts])
    return tree.add(
        OfficePage(title="Integrationsbüro", slug="buero", locale=tree.german, body=body, **facts)
    )


def without_type(thing):
    return {name: value for name, value in thing.items() if name != "@type"}


# Pages


def test_an_office_is_a_government_office(tree):
    contact = tree.contact(
        postal_po_box="11 65",
        postal_postcode="93001",
        postal_town="Musterstadt",
        booking_url="https://termin.musterstadt.de/",
        open_on_holidays=True,
    )
    page = office(tree, contact, parent_unit="Sozialdezernat", introduction="Wir helfen.")
    hours = [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": [f"https://schema.org/{day}" for day in days],
            "opens": opens,
            "closes": closes,
        }
        for days, opens, closes in [
            (("Monday", "Tuesday", "Wednesday", "Friday"), "08:30", "12:00"),
            (("Thursday",), "14:00", "17:00"),
        ]
    ]
    reach = {
        "telephone": "+4923025811011",
        "faxNumber": "+4923025811099",
        "email": "integration@musterstadt.de",
    }

    assert things(page)["GovernmentOffice"] == {
        "@type": "GovernmentOffice",
        "@id": f"{page.full_url}#office",
        "name": "Integrationsbüro",
        "url": page.full_url,
        "description": "Wir helfen.",
        **reach,
        "address": [
            {
                "@type": "PostalAddress",
                "streetAddress": "Rathausplatz 1",
                "postalCode": "93047",
                "addressLocality": "Musterstadt",
                "addressCountry": "DE",
            },
            {
                "@type": "PostalAddress",
                "postOfficeBoxNumber": "11 65",
                "postalCode": "93001",
                "addressLocality": "Musterstadt",
                "addressCountry": "DE",
            },
        ],
        "openingHoursSpecification": hours,
        "amenityFeature": {
            "@type": "LocationFeatureSpecification",
            "name": "step-free access",
            "value": True,
        },
        "contactPoint": [
            {
                "@type": "ContactPoint",
                "name": "Maria Muster",
                "contactType": "Leitung",
                **reach,
                "url": "https://termin.musterstadt.de/",
                "availableLanguage": ["de", "ar"],
                "hoursAvailable": hours,
            }
        ],
        "areaServed": {
            "@type": "AdministrativeArea",
            "name": "Stadt Witten",
            "containedInPlace": {"@type": "State", "name": "Nordrhein-Westfalen"},
        },
        "parentOrganization": {"@type": "GovernmentOrganization", "name": "Sozialdezernat"},
    }


def test_an_office_without_a_contact_says_the_rest(tree):
    hidden = tree.contact(live=False)
    shown = things(office(tree, hidden))["GovernmentOffice"]

    assert shown["parentOrganization"]["name"] == "Stadt Witten"
    assert shown.keys().isdisjoint({"telephone", "address", "contactPoint", "description"})


def test_the_page_says_where_it_stands_and_what_it_is_about(tree):
    page = office(tree, last_reviewed=datetime.date(2026, 11, 2))
    found = things(page)

    assert found["WebPage"] == {
        "@type": "WebPage",
        "@id": page.full_url,
        "url": page.full_url,
        "name": "Integrationsbüro",
        "inLanguage": "de",
        "lastReviewed": "2026-11-02",
        "mainEntity": {"@id": f"{page.full_url}#office"},
        "breadcrumb": {"@id": f"{page.full_url}#breadcrumb"},
    }
    assert [(step["position"], step["item"]) for step in found["BreadcrumbList"]["itemListElement"]] == [
        (1, tree.start.full_url),
        (2, page.full_url),
    ]
    assert things(tree.start).keys() == {"WebPage"}


def test_an_event_names_its_organiser_and_place(tree):
    page = tree.add(
        EventPage(
            title="Fest der Kulturen",
            start=datetime.datetime(2027, 7, 3, 12, tzinfo=datetime.UTC),
            end=datetime.datetime(2027, 7, 3, 20, tzinfo=datetime.UTC),
            venue="Rathausplatz",
            town="Witten",
            organiser=tree.contact(website="https://witten.de/"),
            locale=tree.german,
        )
    )

    assert things(page)["Event"] == {
        "@type": "Event",
        "@id": f"{page.full_url}#event",
        "name": "Fest der Kulturen",
        "url": page.full_url,
        "inLanguage": "de",
        "startDate": "2027-07-03T14:00:00+02:00",
        "endDate": "2027-07-03T22:00:00+02:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": [
            {
                "@type": "Place",
                "name": "Rathausplatz",
                "address": {"@type": "PostalAddress", "addressLocality": "Witten", "addressCountry": "DE"},
            }
        ],
        "organizer": {
            "@type": "Organization",
            "name": "Integrationsbüro",
            "url": "https://witten.de/",
            "telephone": "+4923025811011",
            "faxNumber": "+4923025811099",
            "email": "integration@musterstadt.de",
        },
    }


def test_a_whole_day_has_no_time_and_a_hidden_organiser_no_name(tree):
    page = tree.add(
        EventPage(
            title="Woche",
            start=datetime.datetime(2027, 9, 25, 22, tzinfo=datetime.UTC),  # midnight in Berlin
            end=datetime.datetime(2027, 10, 1, 22, tzinfo=datetime.UTC),
            all_day=True,
            cancelled=True,
            organiser=tree.contact(live=False),
            locale=tree.german,
        )
    )
    event = things(page)["Event"]

    assert (event["startDate"], event["endDate"]) == ("2027-09-26", "2027-10-02")
    assert event["eventStatus"] == "https://schema.org/EventCancelled"
    assert event.keys().isdisjoint({"organizer", "location", "eventAttendanceMode", "eventSchedule"})


def test_a_funding_notice_is_a_grant(tree):
    page = tree.add(
        FundingNoticePage(
            title="Sprachmittlung",
            programme="Demokratie leben!",
            funder=tree.funder(short_name="EU"),
            locale=tree.german,
        )
    )

    assert without_type(things(page)["MonetaryGrant"]) == {
        "@id": f"{page.full_url}#grant",
        "name": "Demokratie leben!",
        "url": page.full_url,
        "funder": {
            "@type": "Organization",
            "name": "Europäische Union",
            "alternateName": "EU",
            "url": "https://ec.europa.eu/",
        },
        "fundedItem": {"@type": "Project", "name": "Sprachmittlung"},
    }


def test_an_offer_is_a_service_of_its_office(tree):
    parent = office(tree)
    body = json.dumps([card(tree.contact())])
    page = tree.add(TopicPage(title="Beratung", kind="offer", body=body, locale=tree.german), parent)
    service = things(page)["GovernmentService"]

    assert service["serviceOperator"] == {
        "@type": "GovernmentOffice",
        "@id": f"{parent.full_url}#office",
        "name": "Integrationsbüro",
        "url": parent.full_url,
    }
    (channel,) = service["availableChannel"]
    assert channel["servicePhone"]["telephone"] == "+4923025811011"
    assert channel["availableLanguage"] == ["de", "ar"]


def test_a_project_and_a_plain_page_are_about_nothing_in_particular(tree):
    project = tree.add(TopicPage(title="Projekt", kind="project", locale=tree.german))
    imprint = tree.add(StandardPage(title="Impressum", locale=tree.german))

    assert things(project).keys() == things(imprint).keys() == {"WebPage", "BreadcrumbList"}


def test_news_has_its_date_and_publisher(tree):
    parent = office(tree)
    page = tree.add(NewsPage(title="Neu", date=datetime.date(2026, 11, 1), locale=tree.german), parent)
    page.save_revision().publish()
    page.refresh_from_db()
    article = things(page)["NewsArticle"]

    assert article["headline"] == "Neu"
    assert article["datePublished"] == "2026-11-01"
    assert article["dateModified"] == timezone.localtime(page.last_published_at).isoformat()
    assert article["publisher"]["@id"] == f"{parent.full_url}#office"


def test_a_page_speaks_its_own_language(tree):
    contact = tree.contact(role="Leitung")
    tree.contact(translation_key=contact.translation_key, locale=tree.arabic, role="الإدارة")
    page = office(tree, contact)
    page.locale = tree.arabic

    (point,) = things(page)["GovernmentOffice"]["contactPoint"]
    assert point["contactType"] == "الإدارة"


def test_what_has_no_address_says_nothing(tree):
    outside = tree.start.get_parent().add_child(
        instance=StandardPage(title="Anderswo", locale=tree.german, slug="anderswo")
    )

    assert tag(outside) == ""
    assert tag(None) == ""
    assert tag("Impressum") == ""


def test_a_page_has_the_same_document_at_an_address_of_its_own(tree):
    page = office(tree, tree.contact())
    response = Client().get(f"/formats/pages/{page.pk}.jsonld")
    html = Client().get(page.url).content.decode()

    assert response["Content-Type"] == "application/ld+json; charset=utf-8"
    assert f'<link rel="alternate" type="application/ld+json" href="/formats/pages/{page.pk}.jsonld">' in html
    assert response.json() == json.loads(
        html.split('<script type="application/ld+json">')[1].split("</script>")[0]
    )


@pytest.mark.parametrize(
    ("facts", "kind", "above"),
    [
        ({"kind": "person"}, "Person", {"worksFor": "Integrationsbüro"}),
        ({"kind": "team", "name": ""}, "GovernmentOffice", {"parentOrganization": "Sozialamt"}),
        ({"kind": "organisation", "name": ""}, "Organization", {"parentOrganization": "Sozialamt"}),
    ],
)
def test_a_contact_is_a_document(tree, facts, kind, above):
    contact = tree.contact(**facts, parent_organisation="Sozialamt", website="https://witten.de/")
    response = Client().get(f"/formats/contacts/{contact.pk}.jsonld")
    (thing,) = response.json()["@graph"]

    assert response["Content-Type"] == "application/ld+json; charset=utf-8"
    assert thing["@type"] == kind
    assert thing["name"] == (contact.name or contact.organisation)
    assert {name: thing[name]["name"] for name in above} == above
    assert thing["telephone"] == "+4923025811011"
    assert thing["contactPoint"]["hoursAvailable"]


# The vocabulary


def strangers(thing):
    """Types, properties of types, and members of enumerations that schema.org does not know."""
    if isinstance(thing, list):
        return [found for each in thing for found in strangers(each)]
    if isinstance(thing, str) and thing.startswith("https://schema.org/"):
        return [] if any(thing in members for members in VOCABULARY["members"].values()) else [thing]
    if not isinstance(thing, dict):
        return []
    kind, names = thing.get("@type"), {name for name in thing if not name.startswith("@")}
    known = VOCABULARY["types"].get(kind, [])
    unknown = [f"{kind}.{name}" for name in sorted(names) if name not in known]
    # A reference to a thing elsewhere in the document has no type.
    return (unknown if kind or names else []) + strangers(list(thing.values()))


def test_the_vocabulary_finds_what_schema_org_does_not_know():
    assert strangers({"@type": "Event", "name": "Fest"}) == []
    assert strangers({"@type": "Event", "opens": "12:00", "eventStatus": "https://schema.org/Gone"}) == [
        "Event.opens",
        "https://schema.org/Gone",
    ]
    assert strangers({"@type": "Party", "name": "Fest"}) == ["Party.name"]


def test_every_page_and_contact_speaks_the_vocabulary(tree):
    contact = tree.contact(
        photo=tree.image(),
        latitude=51.44,
        longitude=7.33,
        website="https://witten.de/",
        booking_url="https://termin.witten.de/",
        postal_po_box="11 65",
        parent_organisation="Sozialamt",
        step_free_note="Aufzug",
    )
    team = tree.contact(kind="team", name="")
    house = office(tree, contact, team, introduction="Wir helfen.", last_reviewed=datetime.date(2026, 11, 2))
    body = json.dumps([card(contact)])
    start = datetime.datetime(2027, 7, 3, 12, tzinfo=datetime.UTC)
    series = {"recurrence": "weekly", "recurrence_until": datetime.date(2027, 9, 1)}
    place = {"venue": "Bücherei", "street": "Markt 1", "town": "Witten", "online_url": "https://meet.de/1"}
    pages = [
        house,
        *(
            tree.add(page, house)
            for page in (
                TopicPage(title="Beratung", kind="offer", body=body, locale=tree.german),
                NewsPage(title="Neu", locale=tree.german),
                FundingNoticePage(title="WIR", programme="WIR", funder=tree.funder(), locale=tree.german),
                EventPage(
                    title="Fest", start=start, organiser=contact, locale=tree.german, **series, **place
                ),
                EventPage(
                    title="Woche", start=start, end=start, all_day=True, cancelled=True, locale=tree.german
                ),
            )
        ),
    ]
    documents = [f"/formats/pages/{page.pk}.jsonld" for page in pages]
    documents += [f"/formats/contacts/{each.pk}.jsonld" for each in (contact, team)]

    assert things(house)["GovernmentOffice"]["geo"]["latitude"] == 51.44
    found = {path: strangers(Client().get(path).json()["@graph"]) for path in documents}
    assert {path: unknown for path, unknown in found.items() if unknown} == {}


# The script element


@given(st.text())
@example("</script><script>alert(1)</script>")
@example("<!--<script>")
@example("]]>&amp;\u2028\u2029")
def test_no_text_breaks_out_of_the_script_element(text):
    html = script({text: text, "list": [text]})
    inside = SCRIPT.fullmatch(html)[1]

    assert not set(inside) & set("<>&\u2028\u2029")
    assert json.loads(inside) == {text: text, "list": [text]}


def test_no_field_of_a_page_breaks_out(tree):
    evil = "</script><b>"
    contact = tree.contact(name=evil, role=evil, organisation=evil, visitor_street=evil)
    page = office(tree, contact, parent_unit=evil, introduction=evil)
    page.title = evil

    assert tag(page).count("</script>") == 1
    assert "<b>" not in tag(page)
    assert things(page)["WebPage"]["name"] == evil


# Single things


def event(**facts):
    start = datetime.datetime(2027, 7, 3, 14, tzinfo=BERLIN)
    return json_ld.without_empty(json_ld.event(PAGE, start=start, **facts))


@pytest.mark.parametrize(
    ("facts", "mode", "places"),
    [
        ({"venue": "Rathaus"}, "Offline", ["Place"]),
        ({"street": "Markt 1"}, "Offline", ["Place"]),
        ({"online_url": "https://meet.de/1"}, "Online", ["VirtualLocation"]),
        ({"town": "Witten", "online_url": "https://meet.de/1"}, "Mixed", ["Place", "VirtualLocation"]),
    ],
)
def test_where_an_event_is(facts, mode, places):
    shown = event(**facts)

    assert shown["eventAttendanceMode"] == f"https://schema.org/{mode}EventAttendanceMode"
    assert [place["@type"] for place in shown["location"]] == places


def schema(*days):
    return [f"https://schema.org/{day}" for day in days]


@pytest.mark.parametrize(
    ("recurrence", "also", "frequency"),
    [
        ("weekly", (), {"repeatFrequency": "P1W", "byDay": schema("Saturday")}),
        ("weekly", ("MO",), {"repeatFrequency": "P1W", "byDay": schema("Monday", "Saturday")}),
        ("fortnightly", (), {"repeatFrequency": "P2W", "byDay": schema("Saturday")}),
        ("monthly", (), {"repeatFrequency": "P1M", "byMonthDay": 3}),
        (
            "monthly-weekday",
            (),
            {"repeatFrequency": "P1M", "byDay": schema("Saturday"), "byMonthWeek": 1},
        ),
        ("monthly-last-weekday", (), {"repeatFrequency": "P1M", "byDay": ["-1SA"]}),
        ("yearly", (), {"repeatFrequency": "P1Y", "byMonth": 7, "byMonthDay": 3}),
    ],
)
def test_how_often_an_event_repeats(recurrence, also, frequency):
    first, until = datetime.date(2027, 7, 3), datetime.date(2027, 12, 31)
    shown = event(series=Series(recurrence, first, until, also))

    assert without_type(shown["eventSchedule"]) == {
        **frequency,
        "startTime": "14:00",
        "startDate": "2027-07-03",
        "endDate": "2027-12-31",
        "scheduleTimezone": "Europe/Berlin",
    }


SLOT = {"opens": "08:00", "closes": "10:00"}


def hours(*slots):
    week = [{"day": "Mo", "slots": [{"opens": opens, "closes": closes} for opens, closes in slots]}]
    return json_ld_contacts.opening_hours({"opening_hours": {"week": week, "seasons": []}})


def test_hours_until_midnight_do_not_say_closed():
    (span,) = hours(("00:00", "24:00"))

    assert (span["opens"], span["closes"]) == ("00:00", "23:59")


def test_a_break_at_noon_makes_two_spans():
    assert [span["closes"] for span in hours(("08:30", "12:00"), ("14:00", "16:00"))] == ["12:00", "16:00"]


def test_days_that_differ_are_special_and_without_hours_where_it_is_closed():
    special = json_ld_contacts.special_opening_hours(
        {
            "opening_hours": {
                "seasons": [],
                "holidays": [{"date": "2027-01-01", "name": "Neujahr", "slots": []}],
                "exceptions": [
                    {"first": "2026-12-28", "last": "2026-12-30", "reason": "", "slots": [SLOT]},
                ],
            }
        }
    )

    assert json_ld.without_empty(special) == [
        {
            "@type": "OpeningHoursSpecification",
            "opens": "08:00",
            "closes": "10:00",
            "validFrom": "2026-12-28",
            "validThrough": "2026-12-30",
        },
        {
            "@type": "OpeningHoursSpecification",
            "name": "Neujahr",
            "validFrom": "2027-01-01",
            "validThrough": "2027-01-01",
        },
    ]


def test_a_season_has_its_dates_and_names_the_days_that_it_closes():
    summer = {
        "name": "",
        "first": "2027-06-01",
        "last": "2027-08-31",
        "week": [{"day": "Mo", "slots": [SLOT]}, {"day": "Tu", "slots": []}],
    }
    contact = {"opening_hours": {"week": [], "seasons": [summer], "holidays": [], "exceptions": []}}
    dates = {"validFrom": "2027-06-01", "validThrough": "2027-08-31"}

    regular = json_ld.without_empty(json_ld_contacts.opening_hours(contact))
    special = json_ld.without_empty(json_ld_contacts.special_opening_hours(contact))

    assert regular == [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": ["https://schema.org/Monday"],
            "opens": "08:00",
            "closes": "10:00",
            **dates,
        }
    ]
    assert special == [
        {"@type": "OpeningHoursSpecification", "dayOfWeek": ["https://schema.org/Tuesday"], **dates}
    ]


@pytest.mark.parametrize(("known", "value"), [("yes", True), ("no", False)])
def test_step_free_access_is_said_where_it_is_known(known, value):
    shown = json_ld_contacts.access({"step_free": {"access": known, "note": ""}})

    assert json_ld.without_empty(shown)["value"] is value


@pytest.mark.parametrize("known", [None, "partly"])
def test_step_free_access_is_not_guessed(known):
    assert json_ld_contacts.access({"step_free": {"access": known, "note": ""}}) is None


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
)


def empties(value):
    """Every empty value inside."""
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        if each is None or each in ("", [], {}):
            yield each
        yield from empties(each)


@given(VALUES)
def test_nothing_empty_is_left(value):
    kept = json_ld.without_empty(value)

    assert list(empties(kept)) == []
    assert json_ld.without_empty(kept) == kept


def test_no_and_zero_are_not_empty():
    assert json_ld.without_empty({"value": False, "count": 0, "name": ""}) == {"value": False, "count": 0}


@pytest.mark.parametrize("module", [json_ld, json_ld_contacts])
def test_the_format_does_without_django(module):
    source = Path(module.__file__).read_text()

    assert not re.search(r"^\s*(from|import) (django|wagtail)", source, re.MULTILINE)
