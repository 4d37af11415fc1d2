"""The contacts that a page offers, read once per page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from a11y_check.contacts import PageFacts, PrintedContact, find_contacts
from a11y_check.contacts.lines import Line
from a11y_check.contacts.printed_emails import OfferedEmail
from a11y_check.contacts.printed_phones import PrintedPhone
from a11y_check.page import Element, Page, once_per_page


@once_per_page
def contact_facts(page: Page) -> PageFacts:
    """What the page says about how to reach somebody."""
    return find_contacts(page.root)


def offers_contacts(_element: Element, page: Page) -> bool:
    """The content of the page offers a contact; header and footer do not count."""
    return bool(contact_facts(page).offered)


def main_contact(page: Page) -> Element:
    """The element to point at for something that no contact has: where the first with a name stands."""
    offered = contact_facts(page).offered
    return first_line(next((contact for contact in offered if contact.contact.name), offered[0]))


def first_line(contact: PrintedContact) -> Element:
    """The element to point at for something that one contact lacks: its name, else where it begins."""
    line = contact.name_line or next((line for line in contact.lines if line.text), contact.lines[0])
    element: Element = line.element
    return element


def phones_in(element: Element, page: Page) -> list[PrintedPhone]:
    """The phone and fax numbers of contacts in the lines of an element."""
    return _phones(page).get(element, [])


def holds_phones(element: Element, page: Page) -> bool:
    """A line of the element gives a phone or fax number of a contact."""
    return element in _phones(page)


def emails_in(element: Element, page: Page) -> list[OfferedEmail]:
    """The e-mail addresses of contacts in the lines of an element."""
    return _emails(page).get(element, [])


def holds_emails(element: Element, page: Page) -> bool:
    """A line of the element gives an e-mail address of a contact."""
    return element in _emails(page)


def lines_in(element: Element, page: Page) -> list[Line]:
    """The lines of the content that stand in an element itself, not in a block inside it."""
    return _lines(page).get(element, [])


@once_per_page
def _phones(page: Page) -> dict[Element, list[PrintedPhone]]:
    return _by_element(number for contact in contact_facts(page).offered for number in contact.phones)


@once_per_page
def _emails(page: Page) -> dict[Element, list[OfferedEmail]]:
    return _by_element(email for contact in contact_facts(page).offered for email in contact.emails)


@once_per_page
def _lines(page: Page) -> dict[Element, list[Line]]:
    found: dict[Element, list[Line]] = {}
    for line in contact_facts(page).lines:
        found.setdefault(line.element, []).append(line)
    return found


def _by_element(facts: Iterable[Any]) -> dict[Element, list[Any]]:
    found: dict[Element, list[Any]] = {}
    for fact in facts:
        found.setdefault(fact.line.element, []).append(fact)
    return found
