"""What a page says about how to reach somebody: contacts, and where they are printed."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from a11y_check.contacts.addresses import Address, PrintedAddress
from a11y_check.contacts.lines import Line
from a11y_check.contacts.printed_emails import OfferedEmail
from a11y_check.contacts.printed_hours import PrintedHours
from a11y_check.contacts.printed_phones import PrintedPhone


@dataclass(frozen=True)
class Contact:
    """A person or an office that a page offers as a contact. Numbers are E.164, hours OpenStreetMap syntax."""

    name: str | None = None
    role: str | None = None
    organization: str | None = None
    phones: tuple[str, ...] = ()
    faxes: tuple[str, ...] = ()
    mobiles: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    addresses: tuple[Address, ...] = ()
    opening_hours: str | None = None
    by_appointment: bool = False

    def as_dict(self) -> dict[str, Any]:
        """The contact as `a11y-check contacts --format json` reports it."""
        return asdict(self)


@dataclass(frozen=True)
class PrintedContact:
    """A contact and where it stands: what a rule points at."""

    contact: Contact
    lines: tuple[Line, ...]
    name_line: Line | None = None
    surname_only: bool = False
    phones: tuple[PrintedPhone, ...] = ()
    emails: tuple[OfferedEmail, ...] = ()
    addresses: tuple[PrintedAddress, ...] = ()
    hours: tuple[PrintedHours, ...] = ()


@dataclass(frozen=True)
class PageFacts:
    """The contacts of the content, those of the site's header and footer, and the lines of the content."""

    offered: tuple[PrintedContact, ...] = ()
    site_contacts: tuple[Contact, ...] = ()
    lines: tuple[Line, ...] = ()

    @property
    def contacts(self) -> tuple[Contact, ...]:
        return tuple(printed.contact for printed in self.offered)
