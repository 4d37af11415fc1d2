"""What the checker is told: the site's contacts, and how to put one in place of what is typed. It need not be installed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from integration_blocks.snippets import Contact
from integration_blocks.typed.known import KnownContacts, channels
from integration_blocks.typed.replacing import replacement

RULE = "contact/typed-by-hand"


def kept_contacts() -> list[Contact]:
    """The contacts that visitors see, each once: the record that its facts are edited in. One query."""
    families = KnownContacts().families.values()
    return [family[0] for family in families if family[0].is_current()]


def names_and_channels() -> Iterator[tuple[str, set[str]]]:
    """Each contact by name, with its numbers and addresses."""
    for contact in kept_contacts():
        yield str(contact), channels(contact) - {""}


def remedies() -> dict[str, Callable[[list[dict[str, Any]], Any], list[dict[str, Any]] | None]]:
    """By the rule that they are for."""
    return {RULE: choose_contact}


def choose_contact(stream: list[dict[str, Any]], finding: Any) -> list[dict[str, Any]] | None:
    """The stream with the contact that the finding names, if it says all that goes; None in case of doubt."""
    named = [contact for contact in kept_contacts() if str(contact) == finding.values["name"]]
    if len(named) != 1:
        return None
    done = replacement(stream, finding.block, named[0])
    return done.stream if done and done.certain else None
