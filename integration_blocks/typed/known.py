"""Which contacts of the site have a number or an address."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from integration_blocks.importer.people import FoundContact
from integration_blocks.snippets import Contact


def channels(contact: Contact) -> set[str]:
    """Phone and fax numbers and e-mail addresses as they are stored."""
    numbers = {child["value"]["number"] for child in contact.phones.raw_data}
    return numbers | {child["value"]["address"].lower() for child in contact.emails.raw_data}


class KnownContacts:
    """All contacts, live or not, by number and address. One query."""

    def __init__(self) -> None:
        #: By translation key, the record that the facts are edited in first.
        self.families: dict[Any, list[Contact]] = {}
        self._by_channel: dict[str, dict[Any, None]] = {}
        for contact in Contact.objects.select_related("locale").order_by("pk"):
            self.families.setdefault(contact.translation_key, []).append(contact)
            for channel in channels(contact) - {""}:
                self._by_channel.setdefault(channel, {})[contact.translation_key] = None

    def sharing(self, wanted: Iterable[str], locale_id: int | None) -> list[Contact]:
        """The contacts that have one of the numbers or addresses, each once: in that language where there is one."""
        keys: dict[Any, None] = {}
        for channel in wanted:
            keys |= self._by_channel.get(channel.lower(), {})
        return [self._in(self.families[key], locale_id) for key in keys]

    def matching(self, found: FoundContact, locale_id: int | None) -> list[Contact]:
        """Those that what is typed may be; first those of the same name."""
        # Many share a fax: it tells who somebody is only where there is nothing else.
        personal = [number for kind, number, _extension in found.phones if kind != "fax"] + found.emails
        several = self.sharing(personal or [number for _kind, number, _extension in found.phones], locale_id)
        return sorted(several, key=lambda contact: not _same_name(contact.name, found.fields["name"]))

    @staticmethod
    def _in(family: list[Contact], locale_id: int | None) -> Contact:
        return next((contact for contact in family if contact.locale_id == locale_id), family[0])


def _same_name(stored: str, typed: str) -> bool:
    """A name is not always typed in full."""
    return bool(stored and typed) and stored.split()[-1] == typed.split()[-1]
