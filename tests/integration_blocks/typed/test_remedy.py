"""The checker knows whose details are typed, and puts the contact there where it is certain."""

import io

import pytest
from django.core.management import call_command
from wagtail.models import Page, PageLogEntry

from a11y_check.wagtail.draft_check import findings_of
from a11y_check.wagtail.mending import mended

from .conftest import MARIA, text, write


class TestRemedy:
    """Offered by the checker: beside the page, in bulk and by `manage.py audit --fix`."""

    def page(self, tree, html):
        page = write(tree, text(html, "6d0a6f5e-5f5c-4a3f-9a43-2f6b6a2a4b11"))
        page.save_revision().publish()
        return page

    def finding(self, page):
        draft = Page.objects.get(pk=page.pk).get_latest_revision_as_object()
        return draft, next((one for one in findings_of(draft) if one.rule == "contact/typed-by-hand"), None)

    def test_the_draft_gets_the_contact_as_a_revision_of_its_own(self, tree):
        contact = tree.contact()
        page = self.page(tree, f"<p>Kommen Sie!</p>{MARIA}")
        draft, finding = self.finding(page)
        assert finding.message() == (
            "These details are those of the contact “Maria Muster, Integrationsbüro”. Should the contact stand here?"
        )

        mended(draft, finding).save()

        page = Page.objects.get(pk=page.pk)
        assert [child.block_type for child in page.specific.body] == ["text"]
        body = page.get_latest_revision_as_object().body
        assert [child.block_type for child in body] == ["text", "contact_card"]
        assert body[1].value["contact"] == contact
        assert PageLogEntry.objects.filter(action="a11y_check.mended", page=page).exists()
        assert self.finding(page)[1] is None

    @pytest.mark.parametrize(
        "html",
        [
            MARIA.replace("581-1011", "581-1044"),
            f"{MARIA}<p>Telefon: 02302 581-1044</p>",
            "<p>Rufen Sie uns an: 02302 581-1011. Das kostet nichts.</p>",
        ],
    )
    def test_in_case_of_doubt_nothing_happens(self, tree, html):
        tree.contact()
        draft, finding = self.finding(self.page(tree, html))

        assert finding is None or mended(draft, finding) is None

    def test_contacts_that_visitors_do_not_see_are_not_named(self, tree):
        tree.contact(live=False)

        assert self.finding(self.page(tree, MARIA))[1] is None

    def test_two_contacts_with_these_facts(self, tree):
        tree.contact()
        tree.contact(name="Petra Klein")

        assert self.finding(self.page(tree, MARIA))[1] is None

    def test_by_command(self, tree):
        tree.contact()
        page = self.page(tree, MARIA)

        def fix(*options):
            printed = io.StringIO()
            call_command("audit", "--fix", "--language", "en", *options, stdout=printed, stderr=io.StringIO())
            return printed.getvalue()

        assert '+    "type": "contact_card"' in fix()
        assert self.finding(page)[1]
        fix("--write")
        assert self.finding(page)[1] is None
