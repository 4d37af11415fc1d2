"""manage.py load_demo: the five offices of the demo, once, and the accounts to edit them with."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from django.utils.translation import gettext as _

from cms.demo import load
from cms.demo.accounts import ADMINISTRATOR, EDITOR, create_accounts


class Command(BaseCommand):
    help = _("Loads the demo: five integration offices in up to four languages.")

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--reset",
            action="store_true",
            help=_("delete the demo first, with everything that was added below its pages"),
        )
        parser.add_argument("--yes", action="store_true", help=_("do not ask before deleting"))

    def handle(self, *args: Any, **options: Any) -> None:
        reset = options["reset"] and load.is_loaded()
        if reset and not options["yes"] and not self._confirmed():
            self.stdout.write(_("Nothing was changed."))
            return
        if load.is_loaded() and not reset:
            self.stdout.write(_("The demo is already loaded. To load it anew: load_demo --reset"))
        else:
            self._load(reset)
        self._accounts()

    def _confirmed(self) -> bool:
        question = _("Delete the demo's pages, contacts, funders and files, and load them anew? (yes/no) ")
        return input(question).strip().lower() in {"yes", "y", "ja", "j"}

    def _load(self, reset: bool) -> None:
        try:
            with transaction.atomic():
                if reset:
                    load.remove()
                count = load.load()
        except load.NotEmptyError as error:
            raise CommandError(str(error)) from None
        self.stdout.write(self.style.SUCCESS(_("The demo is loaded: %(count)s pages.") % {"count": count}))

    def _accounts(self) -> None:
        if not settings.DEBUG:
            self.stdout.write(_("No accounts were made: their passwords are public. Use createsuperuser."))
            return
        passwords = dict((ADMINISTRATOR, EDITOR))
        for name in create_accounts():
            self.stdout.write(
                _("Account “%(name)s”, password “%(password)s”.")
                % {"name": name, "password": passwords[name]}
            )
