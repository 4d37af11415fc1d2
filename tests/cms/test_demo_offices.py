"""The demo holds every fact of the five offices in its field."""

from dataclasses import dataclass, field

import pytest
from wagtail.models import Site

from integration_blocks.pages import OfficePage

from .demo_pages import blocks, contact_of, numbers, page

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


def test_quotation_says_that_its_source_is_missing():
    (quote,) = blocks(page("wesel"), "quote")

    assert quote["text"].startswith("Unser Zusammenleben soll von Respekt")
    assert "[…]" in quote["text"]
    assert "[1]" not in quote["text"]
    assert "nicht genannt" in quote["source"]
    assert "Fußnote 1" in quote["footnote"]
