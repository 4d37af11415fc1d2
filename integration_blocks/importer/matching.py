"""Whether a contact of a foreign page is one that the site already has, and a new one where it is not."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _
from wagtail.models import Locale

from integration_blocks.importer.people import FoundContact
from integration_blocks.snippets import Contact


@dataclass(frozen=True)
class Match:
    """A contact of the site that has the same e-mail address or phone number. `is_same` if the name fits, too."""

    contact: Contact
    shared: str
    is_same: bool


def match(found: FoundContact, locale: Locale) -> Match | None:
    """The contact of the site that this one may be; it is for a person to say that it is."""
    numbers = {number for _kind, number, _extension in found.phones}
    possible = []
    for contact in Contact.objects.filter(locale=locale).order_by("pk"):
        shared = _shared(contact, numbers, set(found.emails))
        if shared:
            possible.append(Match(contact, shared, _same_name(contact, found)))
    return next((one for one in possible if one.is_same), possible[0] if possible else None)


def unsaved(found: FoundContact, locale: Locale) -> Contact:
    """A new contact with everything that was found, not saved."""
    return Contact(
        locale=locale,
        phones=[
            ("phone", {"kind": kind, "number": number, "extension": extension, "label": ""})
            for kind, number, extension in found.phones
        ],
        emails=[("email", {"address": address, "label": ""}) for address in found.emails],
        **found.fields,
    )


def differences(found: FoundContact, contact: Contact) -> list[str]:
    """What the page prints otherwise than the site's contact has it; the contact stays as it is."""
    stored = {number["number"] for number in (child.value for child in contact.phones)}
    told = [number for _kind, number, _extension in found.phones if number not in stored]
    addresses = {child.value["address"] for child in contact.emails}
    told += [email for email in found.emails if email not in addresses]
    for name in ("role", "opening_hours", "visitor_street", "visitor_postcode", "visitor_town"):
        value = found.fields.get(name)
        if value and value != getattr(contact, name):
            label = Contact._meta.get_field(name).verbose_name  # type: ignore[union-attr]  # no relation among them
            told.append(f"{label}: {value}")
    return told


def _shared(contact: Contact, numbers: set[str], emails: set[str]) -> str:
    for child in contact.emails:
        if child.value["address"].lower() in emails:
            return str(child.value["address"])
    for child in contact.phones:
        if child.value["number"] in numbers and child.value["kind"] != "fax":
            return str(child.value.display)
    return ""


def _same_name(contact: Contact, found: FoundContact) -> bool:
    """Of two people behind one number each is a contact of their own; a name is not always printed in full."""
    printed, stored = found.fields["name"], contact.name
    if not printed or not stored:
        return printed == stored
    return printed == stored or printed.split()[-1] == stored.split()[-1]


def question(found: FoundContact, matched: Match) -> str:
    """The words with which a person is asked whether the two are the same."""
    return _("“%(found)s” and the contact “%(contact)s” share %(shared)s.") % {
        "found": found.name,
        "contact": str(matched.contact),
        "shared": matched.shared,
    }
