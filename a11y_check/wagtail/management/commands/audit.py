"""`manage.py audit`: check the pages of the site, and store what was found for the editors."""

from __future__ import annotations

import argparse
import os
from itertools import islice
from typing import Any, TextIO, cast

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from a11y_check.arguments import add_arguments, add_running, reader_language
from a11y_check.errors import A11yCheckError
from a11y_check.execution import execute, settings_for
from a11y_check.finding import Finding
from a11y_check.rule import _
from a11y_check.texts import translate
from a11y_check.wagtail.fixes import fix_site
from a11y_check.wagtail.models import AuditRun
from a11y_check.wagtail.places import absolute, edit_url
from a11y_check.wagtail.settings import checker_settings, has_same_scope
from a11y_check.wagtail.site import SitePages


class Command(BaseCommand):
    help = "Check the pages of this site for accessibility and for complete contact facts."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        language = reader_language()
        add_arguments(parser, language)
        add_running(parser, language)
        parser.add_argument(
            "--drafts",
            action="store_true",
            help=translate(_("what editors wrote last, instead of what visitors see"), language),
        )
        parser.add_argument(
            "--summary",
            action="store_true",
            help=translate(_("what was found, a line per rule instead of a line per finding"), language),
        )

        parser.add_argument(
            "--fix",
            action="store_true",
            help=translate(
                _("show what could be mended by itself in the drafts, as a diff; nothing is changed"),
                language,
            ),
        )
        parser.add_argument(
            "--write",
            action="store_true",
            help=translate(
                _("with --fix: change the drafts, each change as a revision of its own"), language
            ),
        )

    def handle(self, *_arguments: Any, **options: Any) -> None:
        given = argparse.Namespace(**options)
        if given.write and not given.fix:
            raise CommandError(translate(_("--write goes with --fix."), reader_language()), returncode=2)
        if given.fix:
            self.stdout.write(fix_site(write=given.write, language=given.language or reader_language()))
            return
        if given.summary:
            given.format = ["summary"]
        self.stdout.ending = self.stderr.ending = ""  # the reports end their own lines
        self.stderr.style_func = None  # and bring their own colours
        streams = cast("TextIO", self.stdout), cast("TextIO", self.stderr)
        started = timezone.now()
        site = SitePages(drafts=given.drafts, today=given.today)

        def edit(url: str, finding: Finding) -> str:
            return absolute(edit_url(finding, site.page_ids[url]))

        try:
            settings = settings_for(given, checker_settings)
            if settings.engine != "static":
                # The browser keeps an event loop in this thread. Nothing else runs in it, but Django cannot know.
                os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
            # A site is checked as a whole: the limit of the settings is for crawls.
            run = execute(islice(site, given.max_pages), given, settings, *streams, settings.jobs, edit)
        except A11yCheckError as error:
            raise CommandError(error.text(given.language or reader_language()), returncode=2) from None
        AuditRun.record(
            run,
            site.page_ids,
            started=started,
            skipped=site.skipped,
            drafts=given.drafts,
            complete=given.max_pages is None and has_same_scope(settings, checker_settings()),
        )
        if code := run.exit_code(settings.fail_on):
            raise SystemExit(code)
