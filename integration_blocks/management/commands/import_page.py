"""`manage.py import_page`: pages of another site become drafts of this one."""

from __future__ import annotations

import argparse
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.models import Page

from integration_blocks.importer.draft import Written, earlier, publish, write
from integration_blocks.importer.errors import ImportStoppedError
from integration_blocks.importer.event_drafts import when
from integration_blocks.importer.kinds import KINDS, place_for
from integration_blocks.importer.matching import match, question
from integration_blocks.importer.proposal import Proposal
from integration_blocks.importer.reading import propose
from integration_blocks.importer.source import read


class Command(BaseCommand):
    help = "Turn pages of another site (addresses, HTML or text files) into drafts."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument(
            "sources", nargs="+", metavar="SOURCE", help="an address, or an HTML or text file"
        )
        parser.add_argument("--parent", help="the page to create the drafts under: its number or its path")
        parser.add_argument(
            "--type", choices=KINDS, default="office", help="what they become (default: office)"
        )
        parser.add_argument(
            "--no-files", action="store_true", help="leave pictures and documents where they are"
        )
        parser.add_argument("--publish", action="store_true", help="publish what is complete")
        parser.add_argument(
            "--dry-run", action="store_true", help="show what would be written, and write nothing"
        )

    def handle(self, *_arguments: Any, **options: Any) -> None:
        with translation.override(settings.LANGUAGE_CODE):
            failed = [source for source in options["sources"] if not self._import(source, options)]
        if failed:
            raise CommandError(_("Not imported: %(sources)s") % {"sources": ", ".join(failed)})

    def _import(self, source: str, options: dict[str, Any]) -> bool:
        try:
            proposal = propose(read(source))
            before = earlier(proposal)
            parent = (before and before.get_parent()) or _parent(options["parent"], options["type"])
            if options["dry_run"]:
                self._show(proposal, parent)
                return True
            written = write(proposal, options["type"], parent, fetch_files=not options["no_files"])
            self._tell(proposal, written)
            if options["publish"]:
                publish(written)
                self.stdout.write(_("  Published."))
        except ImportStoppedError as error:
            self.stderr.write(str(error))
            return False
        return True

    def _show(self, proposal: Proposal, parent: Page) -> None:
        self.stdout.write(
            _("%(title)s, under “%(parent)s”") % {"title": proposal.title, "parent": parent.title}
        )
        for name, value in proposal.body:
            text = (
                value.get("heading")
                or value.get("text")
                or value.get("title")
                or value.get("programme")
                or ""
            )
            self.stdout.write(f"  {name}: {text if len(text) <= 80 else f'{text[:79]}…'}".rstrip(": "))
        for found in proposal.contacts:
            ways = ", ".join([*(number for _kind, number, _ext in found.phones), *found.emails])
            self.stdout.write(_("  Contact: %(name)s (%(ways)s)") % {"name": found.name, "ways": ways})
            if matched := match(found, parent.locale):
                self.stdout.write(f"    {question(found, matched)}")
        for event in proposal.events_to_come:
            self.stdout.write(_("  Event: %(event)s, %(when)s") % {"event": event.title, "when": when(event)})
        self._questions(proposal)

    def _tell(self, proposal: Proposal, written: Written) -> None:
        words = (
            _("Draft “%(title)s” created (page %(number)s).")
            if written.is_new
            else _("Draft “%(title)s” brought up to date (page %(number)s).")
        )
        self.stdout.write(words % {"title": written.page.title, "number": written.page.pk})
        for contact in written.created:
            self.stdout.write(_("  New contact, as a draft: %(contact)s") % {"contact": contact})
        for contact in written.reused:
            self.stdout.write(_("  Contact used again: %(contact)s") % {"contact": contact})
        for event in written.events:
            self.stdout.write(
                _("  Event, as a draft: %(event)s, %(when)s (page %(number)s)")
                % {"event": event.title, "when": when(event), "number": event.pk}
            )
        self._questions(proposal)

    def _questions(self, proposal: Proposal) -> None:
        for text in proposal.questions:
            self.stdout.write(_("  To check: %(text)s") % {"text": text})
        for text in proposal.left_out:
            shown = text if len(text) <= 80 else f"{text[:79]}…"
            self.stdout.write(
                _("  Left out, as part of the site around the page: %(text)s") % {"text": shown}
            )


def _parent(given: str | None, kind: str) -> Page:
    """The page to create drafts under. Raises ImportStoppedError with the pages that would do."""
    if given:
        found = (
            Page.objects.filter(pk=given).first()
            if given.isdigit()
            else Page.objects.filter(url_path__endswith=f"/{given.strip('/')}/").first()
        )
        if found is None:
            raise ImportStoppedError(
                _("There is no page %(page)s. Give the number from its address in the admin.")
                % {"page": given}
            )
        return found.specific
    place = place_for(kind)
    if place is None:
        allowed = [
            page
            for model in KINDS[kind].allowed_parent_page_models()
            if model is not Page
            for page in model.objects.all()[:10]
        ]
        pages = ", ".join(f"{page.pk} ({page.title})" for page in allowed) or "–"
        raise ImportStoppedError(
            _("Say with --parent which page the draft goes under: %(pages)s") % {"pages": pages}
        )
    return place.specific
