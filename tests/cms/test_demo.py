"""The demo holds every fact of the five offices in its field, in valid pages, in seven languages."""

import re
from dataclasses import dataclass, field

import pytest
from django.test import Client
from django.utils.timezone import localtime
from wagtail.documents import get_document_model
from wagtail.models import Page, Site

from cms.models import SiteSettings
from integration_blocks.pages import (
    AccessibilityStatementPage,
    EventPage,
    FundingNoticePage,
    NewsPage,
    OfficePage,
    TopicPage,
)
from integration_blocks.snippets import Contact, Funder

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]


@dataclass
class Facts:
    """What the office's own page prints; empty where it prints nothing."""

    name: str
    role: str
    organisation: str
    phone: str
    fax: str = ""
    emails: list[str] = field(default_factory=list)
    visitors: tuple[str, str, str] = ("", "", "")
    letters: tuple[str, str, str] = ("", "", "")
    opening_hours: str = ""
    by_appointment: bool = False
    salutation: str = ""


FACTS = {
    "witten": Facts(
        name="Claudia Formann",
        role="Stabsstellenleitung",
        organisation="Stabsstelle für Integration, Internationale Beziehungen und Städtepartnerschaften",
        phone="+4923025811011",
        emails=["integration@stadt-witten.de"],
        visitors=("Annenstr. 127", "", ""),
        by_appointment=True,
    ),
    "wesel": Facts(
        name="Lotte Goldschmidtböing",
        role="Integrationsbeauftragte",
        organisation="",
        phone="+492812032371",
        emails=["integration@wesel.de"],
        opening_hours="Mo-Fr 08:30-12:00,14:00-16:00",
        by_appointment=True,
    ),
    "wartburgkreis": Facts(
        name="Rodeck",
        salutation="mr",
        role="Projektmanagement Partnerschaft für Demokratie „Denk bunt im Wartburgkreis“",
        organisation="Integrationsmanagement",
        phone="+493695615803",
        visitors=("Erzberger Allee 14", "36433", "Bad Salzungen"),
        letters=("11 65", "36421", "Bad Salzungen"),
    ),
    "villingen-schwenningen": Facts(
        name="Annette Hug-Kalisch",
        role="Ansprechpartnerin",
        organisation="Abt. Jugendarbeit, Sport und Integration",
        phone="+497721822153",
        fax="+497721822187",
        emails=["jsi@villingen-schwenningen.de"],
        visitors=("Justinus-Kerner-Straße 7", "78048", "Villingen-Schwenningen"),
    ),
    "wetzlar": Facts(
        name="Karin Buchner",
        role="",
        organisation="Freiwilligenzentrum Mittelhessen e.V.",
        phone="+496441959295",
        visitors=("Elsa-Brandström-Str. 18", "35578", "Wetzlar"),
    ),
}


def page(slug, language="de"):
    return Page.objects.get(slug=slug, locale__language_code=language).specific


def blocks(page, kind):
    return [child.value for child in page.body if child.block_type == kind]


def contact_of(slug):
    """Whom the office's page names first: in a card, or as a partner."""
    office = page(slug)
    if cards := blocks(office, "contact_card"):
        return cards[0]["contact"]
    return blocks(office, "partner_network")[0]["partners"][0]["contact"]


def numbers(contact, kind):
    return [child.value["number"] for child in contact.phones if child.value["kind"] == kind]


@pytest.mark.parametrize(("slug", "facts"), FACTS.items(), ids=FACTS)
def test_contact(slug, facts):
    contact = contact_of(slug)

    assert facts == Facts(
        name=contact.name,
        salutation=contact.salutation,
        role=contact.role,
        organisation=contact.organisation,
        phone=numbers(contact, "phone")[0],
        fax="".join(numbers(contact, "fax")),
        emails=[child.value["address"] for child in contact.emails],
        visitors=(contact.visitor_street, contact.visitor_postcode, contact.visitor_town),
        letters=(contact.postal_po_box, contact.postal_postcode, contact.postal_town),
        opening_hours=contact.opening_hours,
        by_appointment=contact.by_appointment,
    )


@pytest.mark.parametrize(
    ("slug", "shown"),
    [
        ("witten", "02302 581-1011"),
        ("wesel", "0281 2032371"),
        ("wartburgkreis", "03695 615803"),
        ("villingen-schwenningen", "07721 82-2153"),
        ("wetzlar", "06441 959295"),
    ],
)
def test_phone_is_shown_as_german_readers_write_it(slug, shown):
    assert contact_of(slug).phones[0].value.display == shown


def test_project_ideas_have_a_contact_of_their_own():
    contact = blocks(page("wartburgkreis"), "contact_card")[1]["contact"]

    assert contact.kind == "team"
    assert contact.emails[0].value["address"] == "denkbunt@wartburgkreis.de"


@pytest.mark.parametrize(
    ("slug", "counts"),
    [
        ("witten", [6, 2]),
        ("wesel", [6, 6, 6, 3]),
        ("wartburgkreis", [6, 5]),
        ("villingen-schwenningen", [5, 5]),
        ("interkulturelle-oeffnung", [4]),
    ],
)
def test_every_task_is_there(slug, counts):
    """6 goals and 2 for the twin towns; 21, 11 and 10 tasks; 4 measures. No list has more than nine."""
    assert [len(block["items"]) for block in blocks(page(slug), "task_list")] == counts


@pytest.mark.parametrize(
    ("slug", "municipality", "state", "parent"),
    [
        ("witten", "Stadt Witten", "NW", ""),
        ("wesel", "Stadt Wesel", "NW", ""),
        ("wartburgkreis", "Wartburgkreis", "TH", "Dezernatsleitung"),
        (
            "villingen-schwenningen",
            "Stadt Villingen-Schwenningen",
            "BW",
            "Amt für Jugend, Bildung, Integration und Sport",
        ),
        ("wetzlar", "Stadt Wetzlar", "HE", ""),
    ],
)
def test_office(slug, municipality, state, parent):
    office = page(slug)

    assert (office.municipality, office.federal_state, office.parent_unit) == (municipality, state, parent)
    assert office.last_reviewed is None, "nobody has reviewed it"


def test_five_german_offices_below_one_directory():
    start = Site.objects.get(is_default_site=True).root_page
    offices = OfficePage.objects.child_of(start).filter(locale__language_code="de")

    assert [office.slug for office in offices] == list(FACTS)


def test_one_tree_per_language_and_no_welcome_page():
    trees = Page.objects.filter(depth=2).values_list("locale__language_code", flat=True)

    assert sorted(trees) == ["ar", "de", "de-x-ls", "en", "fr", "tr", "uk"]


def test_quotation_says_that_its_source_is_missing():
    (quote,) = blocks(page("wesel"), "quote")

    assert quote["text"].startswith("Unser Zusammenleben soll von Respekt")
    assert "[…]" in quote["text"]
    assert "[1]" not in quote["text"]
    assert "nicht genannt" in quote["source"]
    assert "Fußnote 1" in quote["footnote"]


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("EFRE", "Kofinanziert von der Europäischen Union"),
        ("NextGenerationEU", "Finanziert von der Europäischen Union – NextGenerationEU"),
        ("ÖGD-Pakt", "ÖGD-Pakt"),
        ("Denk bunt", "Thüringer Ministerium für Jugend, Bildung und Sport"),
        ("Demokratie leben!", "Bundesministerium für Familie, Senioren, Frauen und Jugend"),
        ("Pakt für Integration", "Baden-Württemberg"),
        ("WIR", "Hessen"),
    ],
)
def test_funder_has_its_sentence(key, sentence):
    assert sentence in Funder.objects.get(short_name=key).acknowledgement


@pytest.mark.parametrize("key", ["EFRE", "NextGenerationEU"])
def test_european_funds_show_the_flag(key):
    funder = Funder.objects.get(short_name=key)

    assert funder.logo.width == funder.logo.height * 3 / 2
    assert funder.logo_alt == "Flagge der Europäischen Union"


def test_every_programme_has_a_notice():
    found = FundingNoticePage.objects.values_list("programme", "funder__short_name")

    assert sorted(found) == [
        ("Denk bunt", "Denk bunt"),
        ("EFRE", "EFRE"),
        ("NextGenerationEU", "NextGenerationEU"),
        ("Pakt für Integration", "Pakt für Integration"),
        ("WIR", "WIR"),
        ("ÖGD-Pakt", "ÖGD-Pakt"),
    ]


def test_events_keep_their_dates():
    events = EventPage.objects.order_by("start")

    assert [(event.slug, f"{localtime(event.start):%Y-%m-%d %H:%M}") for event in events] == [
        ("film-freibad", "2023-09-12 00:00"),
        ("bundesweite-woche", "2023-09-24 00:00"),
        ("offener-stammtisch", "2023-09-28 18:00"),
        ("interkulturelles-kochen", "2023-12-14 00:00"),
    ]
    assert "zweifelhaft" in str(page("interkulturelles-kochen").body)


def test_photo_credit():
    (image,) = blocks(page("villingen-schwenningen"), "image")

    assert "Brigitte Hobusch Primalux/fotolia.com" in image["credit"]
    assert "gehört nicht zur Demonstration" in image["caption"]
    assert image["image"].contextual_alt_text


def test_projects_and_news():
    assert {topic.slug for topic in TopicPage.objects.all()} == {
        "interkulturelle-woche-2023",
        "integrationsmanagement",
        "interkulturelle-oeffnung",
        "integrationslotsen",
    }
    assert NewsPage.objects.get().title == "Neue Integrationsmanager nehmen ihren Dienst auf"


def test_downloads_are_pdf_files_with_title_and_language():
    for document in get_document_model().objects.all():
        with document.open_file() as file:
            content = file.read()
        start = int(re.search(rb"startxref\n(\d+)", content)[1])
        places = [int(place) for place in re.findall(rb"(\d{10}) 00000 n", content[start:])]

        assert content.startswith(b"%PDF-")
        assert content[start:].startswith(b"xref")
        for number, place in enumerate(places, start=1):
            assert content[place:].startswith(b"%d 0 obj" % number)
        assert b"/Lang (de-DE)" in content
        assert b"/Marked true" in content
        assert b"(Platzhalter" in content.replace(b"\\(", b"(")


@pytest.mark.parametrize(
    ("slug", "languages"),
    [
        ("integration-vor-ort", {"de-x-ls", "en", "uk", "ar", "tr", "fr"}),
        ("witten", {"de-x-ls", "en", "uk", "ar", "tr", "fr"}),
        ("impressum", {"de-x-ls", "en", "ar"}),
        ("barrierefreiheit", {"de-x-ls", "en", "ar"}),
    ],
)
def test_translations(slug, languages):
    source = page(slug)
    translations = {other.locale.language_code: other for other in source.get_translations()}

    assert set(translations) == languages
    for other in translations.values():
        assert (other.title, other.specific.introduction) != (source.title, source.introduction)


def test_translated_contact_shares_the_facts():
    source = contact_of("witten")
    arabic = source.in_language("ar")

    assert arabic.role == "مديرة الوحدة"
    assert (arabic.name, arabic.visitor_street) == (source.name, source.visitor_street)
    assert numbers(arabic, "phone") == numbers(source, "phone")


@pytest.mark.parametrize("kind", [Contact, Funder])
def test_facts_are_valid_and_published(kind):
    for fact in kind.objects.all():
        fact.full_clean()
        assert fact.live


def every_page():
    return [page.specific for page in Page.objects.live().filter(depth__gt=1)]


def test_only_the_statement_that_somebody_has_to_read_is_a_draft():
    (draft,) = Page.objects.not_live()

    assert isinstance(draft.specific, AccessibilityStatementPage)
    assert draft.latest_revision is not None


def test_every_page_is_valid_and_has_history():
    for page in every_page():
        page.full_clean()
        if page.body:
            page.body.stream_block.clean(page.body)
        assert page.live
        assert page.latest_revision is not None


def test_block_ids_are_unique_on_a_page():
    for page in every_page():
        ids = re.findall(r"'id': '([0-9a-f-]{36})'", str(list(page.body.raw_data)))
        assert len(ids) == len(set(ids))


def test_wording():
    """No address as text, nothing that hangs on the day or on the place on the page."""
    for page in every_page():
        words = str(list(page.body.raw_data)) + page.introduction
        assert not re.search(r"seit kurzem|siehe unten|in letzter Zeit|>www\.|http://|\xa0", words), (
            page.title
        )


def test_every_page_answers():
    client = Client()

    for page in every_page():
        response = client.get(page.url)
        assert response.status_code == 200, page.url
        assert page.title in response.content.decode().replace("&amp;", "&"), page.url


def test_site_says_that_it_is_a_demonstration():
    settings = SiteSettings.for_site(Site.objects.get(is_default_site=True))

    assert settings.is_demonstration
    assert settings.imprint.slug == "impressum"
    assert settings.accessibility_statement.slug == "barrierefreiheit"
    assert settings.privacy.slug == "datenschutz"
