"""The accessibility statement: what visitors read, what its draft takes from the last check, and when it is due."""

import datetime
import json
import uuid

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation
from wagtail import hooks
from wagtail.models import Locale, PageLogEntry
from wagtail.models import Page as WagtailPage
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield
from wagtail.users.models import UserProfile

from integration_blocks.fields.barrier import REASONS, found_by
from integration_blocks.pages import AccessibilityStatementPage
from integration_blocks.statement.bodies import BODIES, JURISDICTIONS
from integration_blocks.statement.last_audit import HOOK

TODAY = timezone.localdate()
#: What the check looks for.
CHECKS = ["images/image-missing-alt", "a/one", "a/two", "a/three"]


def barrier(text, reason="noncompliance", **fields):
    return {"type": "barrier", "id": str(uuid.uuid4()), "value": {"text": text, "reason": reason, **fields}}


def statement(tree, *barriers, **fields):
    values = {
        "title": "Erklärung zur Barrierefreiheit",
        "operator": "Stadt Musterstadt",
        "jurisdiction": "NW",
        "legal_basis": "BGG NRW",
        "status": "partial",
        "prepared": TODAY,
        "method": "self",
        "enforcement_name": "Ombudsstelle",
        "enforcement_url": "https://www.lbbp.nrw.de/ombudsstelle",
        "enforcement_checked": True,
        "locale": tree.german,
        **fields,
    }
    empty = {name: value for name, value in values.items() if value == ""}
    filled = {**values, **{name: "partial" if name == "status" else "self" for name in empty}}
    page = tree.add(AccessibilityStatementPage(barriers=json.dumps(barriers), **filled))
    AccessibilityStatementPage.objects.filter(pk=page.pk).update(**empty)
    return AccessibilityStatementPage.objects.get(pk=page.pk)


def draft_of(page):
    return AccessibilityStatementPage.objects.get(pk=page.pk).get_latest_revision_as_object()


def visit(page):
    return BeautifulSoup(Client().get(page.url).content, "html.parser")


def words(soup):
    return " ".join(soup.get_text(" ").split())


def found(check, text, **fields):
    return {"check": check, "text": text, "language": "de", "pages": 2, "reason": "", "since": None, **fields}


@pytest.fixture
def audit():
    """What the last check found: change it as a test needs it."""
    audit = {"checked": timezone.now(), "pages": 12, "questions": 3, "checks": CHECKS, "barriers": []}
    with hooks.register_temporarily(HOOK, lambda _page: audit, order=-1):
        yield audit


@pytest.fixture
def editor(client, django_user_model):
    user = django_user_model.objects.create_superuser("chief")
    UserProfile.objects.create(user=user, preferred_language="en")
    client.force_login(user)
    return client


def address(page):
    return reverse("integration_blocks_statement:compare", args=[page.pk])


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


def test_the_draft_takes_over_what_the_check_found(tree, editor, audit):
    page = statement(tree, barrier("Von Hand"), status="full", method="", legal_basis="", enforcement_name="")
    audit["barriers"] = [found("images/image-missing-alt", "Bild ohne Textalternative", reason="Bekannt.")]
    shown = words(BeautifulSoup(editor.get(address(page)).content, "html.parser"))
    assert "12 pages were checked" in shown
    assert "Bild ohne Textalternative (2 pages) – Bekannt." in shown
    assert "Partially compliant" in shown

    answer = editor.post(address(page), follow=True)

    assert "The draft is changed, not the live page." in words(BeautifulSoup(answer.content, "html.parser"))
    draft = draft_of(page)
    assert [child.value["text"] for child in draft.barriers] == ["Von Hand", "Bild ohne Textalternative"]
    assert draft.barriers[1].value["since"] == TODAY
    assert (draft.status, draft.method) == ("partial", "self")
    assert draft.enforcement_name == BODIES["NW"].name
    assert draft.legal_basis == BODIES["NW"].law
    live = AccessibilityStatementPage.objects.get(pk=page.pk)
    assert (live.status, len(live.barriers)) == ("full", 1)
    assert PageLogEntry.objects.filter(action="integration_blocks.statement", page=page.pk).exists()


def test_an_update_shows_only_what_changed(tree, editor, audit):
    page = statement(tree)
    audit["barriers"] = [found("a/one", "Eins"), found("a/two", "Zwei")]
    editor.post(address(page))
    draft = draft_of(page)
    draft.barriers[0].value["text"] = "Eins, in anderen Worten"
    draft.barriers.append(("barrier", {"text": "Von Hand", "reason": "noncompliance"}))
    draft.save_revision(clean=False)

    audit["barriers"] = [found("a/one", "Eins"), found("a/three", "Drei")]
    shown = BeautifulSoup(editor.get(address(page)).content, "html.parser")
    new, gone = (heading.find_next("ul").get_text() for heading in shown.select("h2")[:2])
    assert "Drei" in new
    assert "Eins" not in new
    assert gone == "Zwei"

    editor.post(address(page))
    texts = [child.value["text"] for child in draft_of(page).barriers]
    assert texts == ["Eins, in anderen Worten", "Von Hand", "Drei"]
    assert "Nothing to take over" in editor.get(address(page)).content.decode()


def test_without_a_finding_nobody_is_told_that_all_is_well(tree, editor, audit):
    page = statement(tree, status="")

    shown = words(BeautifulSoup(editor.get(address(page)).content, "html.parser"))
    assert "A program finds only a part" in shown
    editor.post(address(page))
    assert draft_of(page).status == ""


def test_the_body_is_a_proposal_that_names_its_source(tree, editor, audit):
    page = statement(tree, jurisdiction="MV", enforcement_name="", legal_basis="")

    shown = BeautifulSoup(editor.get(address(page)).content, "html.parser")
    assert "Check law and body before you publish" in words(shown)
    assert shown.find("a", string="Our source")["href"] == BODIES["MV"].source
    editor.post(address(page))
    assert draft_of(page).enforcement_name == BODIES["MV"].name


def test_no_statement_is_published_without_a_body(tree, editor, audit):
    page = statement(tree, live=False)
    assert {"enforcement_name"} < {*publish(editor, page, enforcement_name="")}
    assert not WagtailPage.objects.get(pk=page.pk).live


def test_only_who_may_edit_the_page_compares_it(tree, client, django_user_model, audit):
    page = statement(tree)
    client.force_login(django_user_model.objects.create_user("guest"))

    assert client.get(address(page)).status_code == 302
    assert client.post(address(page)).status_code == 302


def test_a_locked_page_stays_as_it_is(tree, editor, audit):
    page = statement(tree, locked=True, legal_basis="")
    answer = editor.post(address(page), follow=True)

    assert "This page is locked" in answer.content.decode()
    assert draft_of(page).legal_basis == ""


def publish(client, page, **fields):
    data = {
        "title": page.title,
        "slug": page.slug,
        "operator": page.operator,
        "jurisdiction": page.jurisdiction,
        "legal_basis": page.legal_basis,
        "status": page.status,
        "barriers": streamfield([]),
        "prepared": str(TODAY),
        "method": "self",
        "feedback_contact": "",
        "enforcement_name": page.enforcement_name,
        "body": streamfield([]),
        "comments": inline_formset([]),
        "action-publish": "action-publish",
        **fields,
    }
    answer = client.post(f"/admin/pages/{page.pk}/edit/", nested_form_data(data))
    return {} if answer.status_code == 302 else answer.context["form"].errors.as_data()


def test_publishing_asks_for_what_the_law_asks_for(tree, editor, audit):
    page = statement(tree, live=False)
    contact = str(tree.contact().pk)
    assert {"barriers", "feedback_contact", "enforcement_checked"} == {*publish(editor, page)}

    complete = {"status": "full", "feedback_contact": contact, "enforcement_checked": "on"}
    assert publish(editor, page, **complete) == {}
    assert WagtailPage.objects.get(pk=page.pk).live

    one = {
        "text": "Karten",
        "language": "",
        "reason": "burden",
        "explanation": "",
        "alternative": "",
        "since": "",
        "until": "",
    }
    errors = publish(editor, page, **complete, barriers=streamfield([("barrier", one)]))
    assert {"status", "barriers"} >= {*errors}
    assert "barriers" in errors


@pytest.mark.parametrize(
    ("fields", "due"),
    [
        ({"prepared": TODAY - datetime.timedelta(days=365)}, False),
        ({"prepared": TODAY - datetime.timedelta(days=366)}, True),
        ({"prepared": datetime.date(2020, 9, 23), "last_reviewed": TODAY}, False),
        ({"prepared": None}, True),
    ],
)
def test_after_a_year_it_is_due(tree, editor, fields, due):
    page = statement(tree, **fields)

    assert page.is_due is due
    panel = BeautifulSoup(editor.get("/admin/").content, "html.parser").select_one(
        "#statements-to-review-section"
    )
    assert bool(panel and page.title in panel.text) is due
    listed = editor.get(f"/admin/pages/{tree.start.pk}/").content.decode()
    assert ("Erklärung zur Barrierefreiheit – to be reviewed" in listed) is due


def test_its_form_leads_to_the_comparison(tree, editor, audit):
    page = statement(tree)
    audit["barriers"] = [found("a/one", "Eins")]
    form = BeautifulSoup(editor.get(f"/admin/pages/{page.pk}/edit/").content, "html.parser")
    assert "1 barrier is not in the statement," in words(form)
    assert form.select_one(f'a[href="{address(page)}"]')


def test_ids_of_found_barriers_do_not_change():
    assert found_by("images/image-missing-alt") == found_by("images/image-missing-alt")
