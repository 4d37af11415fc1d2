"""`manage.py keep_words`: make the words that apps get, ahead of whoever asks first."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from integration_blocks.integreat.ahead import keep_all


class Command(BaseCommand):
    help = "Make the words of pages that apps get and that are not kept yet, for example after an update."

    def handle(self, **options: Any) -> None:
        self.stdout.write(_("Pages whose words are kept: %(number)d.") % {"number": keep_all()})
