"""What the site has is used again: its contacts, and the draft of an earlier import."""

from __future__ import annotations

import pytest
from wagtail.models import Page

from integration_blocks.importer.draft import write
from integration_blocks.snippets import Contact

from .proposals import draft, proposal_of, words_of

pytestmark = pytest.mark.django_db


class TestContactsThatTheSiteHas:
    PAGE = """<main><h1>Rat und Hilfe</h1><h2>Kontakt</h2><p>{name}<br>Telefon: 02302 581-1011<br>
        E-Mail: integration@musterstadt.de</p></main>"""

    def test_the_same_person_is_used_again_and_not_changed(self, tree):
        known = tree.contact(role="Leitung")
        written = write(proposal_of(self.PAGE.format(name="Frau Maria Muster")), "topic", tree.start)
        assert written.reused == [known]
        assert Contact.objects.count() == 1

    def test_another_person_at_the_same_number_is_a_new_contact_and_a_question(self, tree):
        tree.contact()
        proposal = proposal_of(self.PAGE.format(name="Herr Karim Aziz"))
        written = write(proposal, "topic", tree.start)
        assert [contact.name for contact in written.created] == ["Karim Aziz"]
        assert any("Maria Muster" in question for question in proposal.questions)

    def test_an_editor_decides(self, tree):
        known = tree.contact()
        proposal = proposal_of(self.PAGE.format(name="Herr Karim Aziz"))
        assert write(proposal, "topic", tree.start, choices={0: "same"}).reused == [known]

    def test_a_contact_that_nobody_wants_stays_as_text(self, tree):
        proposal = proposal_of(self.PAGE.format(name="Herr Karim Aziz"))
        _page, body = draft(write(proposal, "topic", tree.start, choices={0: "none"}).page)
        assert not Contact.objects.exists()
        assert "Karim Aziz Telefon: 02302 581-1011" in words_of(body).replace("  ", " ")


class TestAgain:
    def test_the_second_import_changes_the_first_draft(self, tree):
        first = write(proposal_of("<main><h1>Amt</h1><p>Alt</p><h2>Mehr</h2></main>"), "topic", tree.start)
        second = write(proposal_of("<main><h1>Amt</h1><p>Neu</p><h2>Mehr</h2></main>"), "topic", tree.start)
        assert second.page.pk == first.page.pk
        assert not second.is_new
        assert draft(second.page)[0].introduction == "Neu"

    def test_what_an_editor_wrote_since_is_in_the_history(self, tree):
        page = write(proposal_of("<main><h1>Amt</h1><p>Alt</p></main>"), "topic", tree.start).page
        page.introduction = "Von Hand"
        page.save_revision()
        proposal = proposal_of("<main><h1>Amt</h1><p>Neu</p></main>")
        write(proposal, "topic", tree.start)
        assert any("history" in question or "Verlauf" in question for question in proposal.questions)
        assert "Von Hand" in [r.as_object().introduction for r in page.revisions.all()]

    def test_a_live_page_stays_as_it_is(self, tree):
        page = write(proposal_of("<main><h1>Amt</h1><p>Alt</p></main>"), "topic", tree.start).page
        page.save_revision().publish()
        write(proposal_of("<main><h1>Amt</h1><p>Neu</p></main>"), "topic", tree.start)
        assert Page.objects.get(pk=page.pk).specific.introduction == "Alt"
