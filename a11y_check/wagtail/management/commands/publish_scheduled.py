"""Wagtail's `publish_scheduled`; a page that may not go live is handed back, and the others go on."""

from __future__ import annotations

from typing import Any

from django.utils import timezone
from wagtail.log_actions import log
from wagtail.management.commands.publish_scheduled import Command as WagtailCommand
from wagtail.models import Page, Revision

from a11y_check.wagtail.completeness import gaps_of
from a11y_check.wagtail.gate import obstacles, refusal


class Command(WagtailCommand):
    def handle(self, *arguments: Any, **options: Any) -> None:
        if not options["dryrun"]:
            self._hand_back()
        super().handle(*arguments, **options)

    def _hand_back(self) -> None:
        """Take pages that are incomplete or have errors off the schedule; their history and the output say why."""
        for revision in Revision.objects.filter(approved_go_live_at__lt=timezone.now()):
            page = revision.as_object()
            if not isinstance(page, Page):
                continue
            if gaps := gaps_of(page):
                log(page, "a11y_check.incomplete", data={"gaps": gaps}, revision=revision)
                self.stderr.write(gaps)
            elif errors := obstacles(page, revision.pk):
                log(page, "a11y_check.refused", data={"errors": len(errors)}, revision=revision)
                self.stderr.write(refusal(page, errors))
            else:
                continue
            revision.approved_go_live_at = None
            revision.save(update_fields=["approved_go_live_at"])
