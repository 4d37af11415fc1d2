"""`manage.py import_page`: it makes a draft, says what to check, and has a sentence for every wrong source."""

from __future__ import annotations

import io
import re

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page

from integration_blocks.pages import EventPage, OfficePage

pytestmark = pytest.mark.django_db


class TestCommand:
    def page(self, tmp_path, text="<main><h1>Amt</h1><p>Wir helfen Ihnen gern.</p></main>"):
        path = tmp_path / "amt.html"
        path.write_text(text)
        return str(path)

    def run(self, *arguments, **options):
        out, err = io.StringIO(), io.StringIO()
        call_command("import_page", *arguments, stdout=out, stderr=err, **options)
        return out.getvalue()

    def test_it_makes_a_draft_and_says_what_to_check(self, tree, tmp_path):
        said = self.run(self.page(tmp_path))
        office = OfficePage.objects.get()
        assert not office.live
        assert f"{office.pk}" in said

    def test_a_dry_run_writes_nothing(self, tree, tmp_path):
        before = Page.objects.count()
        assert "Amt" in self.run(self.page(tmp_path), dry_run=True)
        assert Page.objects.count() == before

    def test_publishing_says_what_is_missing_and_keeps_the_draft(self, tree, tmp_path):
        with pytest.raises(CommandError):
            self.run(self.page(tmp_path), publish=True)
        assert OfficePage.objects.filter(live=False).exists()

    def test_a_complete_page_is_published(self, tree, tmp_path):
        self.run(self.page(tmp_path), type="topic", publish=True)
        assert Page.objects.get(slug="amt").live

    def test_an_event_gets_its_date(self, tree, tmp_path):
        tree.calendar()
        html = "<main><h1>Fest der Kulturen 2027</h1><p>Das Fest findet am 12. Juni 2027 um 15 Uhr statt.</p></main>"
        self.run(self.page(tmp_path, html), type="event")
        event = EventPage.objects.get(title__startswith="Fest").get_latest_revision_as_object()
        assert event.start.astimezone().strftime("%d.%m.%Y") == "12.06.2027"

    @pytest.mark.parametrize("source", ["fehlt.html", "http://127.0.0.1/", "ftp://x.example/"])
    def test_a_wrong_source_gets_a_sentence(self, tree, source):
        with pytest.raises(CommandError, match=re.escape(source)):
            self.run(source)

    def test_a_file_that_is_no_page_gets_a_sentence(self, tree, tmp_path):
        (tmp_path / "amt.html").write_bytes(b"%PDF-1.7")
        with pytest.raises(CommandError):
            self.run(str(tmp_path / "amt.html"))
