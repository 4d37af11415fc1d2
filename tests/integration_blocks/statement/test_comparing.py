"""The draft of a statement takes over what the last check found, and keeps what people wrote."""

from bs4 import BeautifulSoup
from wagtail.models import PageLogEntry

from integration_blocks.fields.barrier import found_by
from integration_blocks.pages import AccessibilityStatementPage
from integration_blocks.statement.bodies import BODIES

from .conftest import TODAY, address, barrier, draft_of, found, statement, words


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


def test_its_form_leads_to_the_comparison(tree, editor, audit):
    page = statement(tree)
    audit["barriers"] = [found("a/one", "Eins")]
    form = BeautifulSoup(editor.get(f"/admin/pages/{page.pk}/edit/").content, "html.parser")
    assert "1 barrier is not in the statement," in words(form)
    assert form.select_one(f'a[href="{address(page)}"]')


def test_ids_of_found_barriers_do_not_change():
    assert found_by("images/image-missing-alt") == found_by("images/image-missing-alt")
