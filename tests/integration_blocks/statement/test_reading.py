"""What visitors and apps read of an accessibility statement: all that the law asks for."""

from django.test import Client
from django.utils import translation
from wagtail.models import Locale

from integration_blocks.fields.barrier import REASONS
from integration_blocks.statement.bodies import BODIES, JURISDICTIONS

from .conftest import TODAY, barrier, statement, visit, words


def test_every_land_and_the_bund_has_its_law_and_body_with_a_source():
    assert [code for code, _name in JURISDICTIONS] == [*BODIES]
    assert len(BODIES) == 17
    for body in BODIES.values():
        assert body.law
        assert body.name
        assert body.source.startswith("http")


def test_visitors_read_all_parts_that_the_law_asks_for(tree):
    page = statement(
        tree,
        barrier(
            "Karten ohne Beschreibung",
            since="2026-03-01",
            until="2027-06-30",
            alternative="Rufen Sie uns an.",
        ),
        barrier("Alte Pläne", reason="burden", explanation="Es sind 9.000 Blätter."),
        barrier("Ein Film", reason="scope", explanation="Er ist von 2019."),
        feedback_contact=tree.contact(),
        last_reviewed=TODAY,
        website="https://www.musterstadt.de/",
    )
    with translation.override("de"):
        reasons = [str(name) for _key, name in REASONS]
    soup = visit(page)
    text = words(soup)

    for part in (
        *("Stadt Musterstadt", "https://www.musterstadt.de/", "BGG NRW", "EN 301 549"),
        *("Karten ohne Beschreibung", "Rufen Sie uns an.", "Es sind 9.000 Blätter.", "Er ist von 2019."),
        *("02302 581-1011", "integration@musterstadt.de", "Ombudsstelle"),
    ):
        assert part in text
    assert len(soup.select("main h3")) == len(reasons) + 1  # of the reasons, and of the contact
    days = [time["datetime"] for time in soup.select("time")]
    assert days[:4] == ["2026-03-01", "2027-06-30", TODAY.isoformat(), TODAY.isoformat()]
    assert soup.select_one('main a[href="https://www.lbbp.nrw.de/ombudsstelle"]')


def test_german_names_are_marked_on_pages_in_other_languages(tree):
    page = statement(tree).copy_for_translation(tree.arabic, copy_parents=True)
    page.live = True
    page.save()
    soup = visit(page)

    assert soup.find(string="BGG NRW").parent["lang"] == "de"
    assert soup.find(string="Ombudsstelle").find_parent(lang=True)["lang"] == "de"


def test_a_statement_in_leichte_sprache_is_linked_and_speaks_it(tree):
    easy = Locale.objects.create(language_code="de-x-ls")
    page = statement(tree, barrier("Karten"))
    copy = page.copy_for_translation(easy, copy_parents=True)
    for each in (copy.get_parent(), copy):
        each.live = True
        each.save()

    assert visit(page).find("a", string="Erklärung in Leichter Sprache")["href"] == copy.url
    assert "Ein Teil ist barriere-frei." in words(visit(copy))


def test_the_interface_gives_the_facts(tree):
    page = statement(tree, barrier("Karten", since="2026-03-01"), feedback_contact=tree.contact())
    shown = Client().get(f"/api/v2/pages/{page.pk}/").json()

    assert (shown["status"], shown["jurisdiction"], shown["method"]) == ("partial", "NW", "self")
    assert shown["feedback_contact"]["name"] == "Maria Muster"
    (only,) = shown["barriers"]
    assert (only["value"]["text"], only["value"]["since"]) == ("Karten", "2026-03-01")
