"""Pages as linked data: where they stand, and what they are about."""

import datetime
import json

from django.test import Client
from django.utils import timezone

from integration_blocks.pages import EventPage, FundingNoticePage, NewsPage, StandardPage, TopicPage

from .conftest import office
from .linked_data import tag, things, without_type


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
