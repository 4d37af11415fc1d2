"""What is wrong with a contact: what is missing, what is over, what nobody has confirmed for long."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from integration_blocks.snippets import Contact

#: A contact is to be confirmed when nobody has done so for as many days: half a year.
UNCONFIRMED_AFTER = datetime.timedelta(days=183)

#: Every problem with its name.
PROBLEMS = {
    "phone": _("No phone number"),
    "hours": _("No opening hours and no appointment"),
    "unconfirmed": _("Not confirmed for six months"),
    "expired": _("No longer valid"),
}


def problems(contact: Contact) -> list[str]:
    """The keys of PROBLEMS that apply today, in their order. No query."""
    today = timezone.localdate()
    reachable = any(child.value["kind"] != "fax" and child.value["number"] for child in contact.phones)
    hours = contact.opening_hours or contact.special_hours or contact.by_appointment or contact.booking_url
    confirmed = contact.last_confirmed
    over = contact.expired or (contact.expire_at is not None and contact.expire_at <= timezone.now())
    applies = {
        "phone": not reachable,
        "hours": not hours,
        "unconfirmed": confirmed is None or confirmed <= today - UNCONFIRMED_AFTER,
        "expired": over or (contact.valid_until is not None and contact.valid_until < today),
    }
    return [key for key, it_does in applies.items() if it_does]


def having(problem: str, contacts: Iterable[Contact]) -> list[Contact]:
    """Those of the contacts that have this problem."""
    return [contact for contact in contacts if problem in problems(contact)]


def to_confirm() -> list[Contact]:
    """Contacts whose details somebody should look at, each once and not for each language; those never confirmed first.

    What is over or was taken off the site needs no confirming. One query.
    """
    sources: dict[object, Contact] = {}
    for contact in Contact.objects.order_by("pk"):
        sources.setdefault(contact.translation_key, contact)
    waiting = [contact for contact in having("unconfirmed", sources.values()) if contact.is_current()]
    return sorted(waiting, key=lambda contact: (contact.last_confirmed or datetime.date.min, str(contact)))
