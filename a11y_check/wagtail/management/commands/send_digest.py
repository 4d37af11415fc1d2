"""`manage.py send_digest`: a mail to editors with something to do on their own pages; for a daily timer."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin.utils import get_admin_base_url

from a11y_check.wagtail.digest.sending import send_all


class Command(BaseCommand):
    help = (
        "Write to editors about what is to do on their own pages and contacts: at most once a week, and only "
        "when there is something new."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help=_("show the mails; nothing is sent"))

    def handle(self, *_arguments: Any, **options: Any) -> None:
        if not get_admin_base_url():
            raise CommandError(
                _("Set WAGTAILADMIN_BASE_URL: the links in the mails need the address of the admin.")
            )
        sent = failed = 0
        for outcome in send_all(dry_run=options["dry_run"]):
            address = outcome.user.email
            if outcome.error:
                failed += 1
                message = _("%(address)s: the mail server did not take the mail (%(reason)s).")
                self.stderr.write(message % {"address": address, "reason": outcome.error})
            elif options["dry_run"]:
                self.stdout.write(f"{address}\n{outcome.letter.subject}\n\n{outcome.letter.text}")
            else:
                sent += 1
                self.stdout.write(f"{address}: {outcome.letter.subject}")
        if not options["dry_run"]:
            self.stdout.write(
                ngettext("%(count)d mail sent.", "%(count)d mails sent.", sent) % {"count": sent}
            )
        if failed:
            message = _(
                "Not everybody could be written to. Mend the mail settings; the next run tries again."
            )
            raise CommandError(message)
