"""The contacts that a page offers, read once per page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from a11y_check.contacts import PageFacts, PrintedContact, find_contacts
from a11y_check.contacts.labels import label_of
from a11y_check.contacts.lines import Line
from a11y_check.contacts.printed_emails import OfferedEmail
from a11y_check.contacts.printed_phones import PrintedPhone
from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.semantics.language import primary
from a11y_check.wording import Wording

T = TypeVar("T")


@once_per_page
def contact_facts(page: Page) -> PageFacts:
    """What the page says about how to reach somebody."""
    return find_contacts(page.root)


def offers_contacts(_element: Element, page: Page) -> bool:
    """The content of the page offers a contact; header and footer do not count."""
    return bool(contact_facts(page).offered)


def offers_contacts_in_germany(_element: Element, page: Page) -> bool:
    """One of the contacts is German: readers of others expect other facts, or find them elsewhere."""
    return any(_is_german(printed, page) for printed in contact_facts(page).offered)


def presents_an_office(page: Page) -> bool:
    """A contact in Germany is printed like that of an office, with an address or hours; others lack nothing for certain."""
    offered = contact_facts(page).offered
    return any((printed.addresses or printed.hours) and _is_german(printed, page) for printed in offered)


@once_per_page
def presents_a_contact(page: Page) -> bool:
    """The content prints several facts of one contact in Germany: more than a number in passing, or in a table."""
    for printed in contact_facts(page).offered:
        name = printed.contact.name
        facts = (name, printed.phones, printed.emails, printed.addresses, printed.hours)
        if sum(map(bool, facts)) > 1 and _is_german(printed, page):
            return True
    return False


def _is_german(printed: PrintedContact, page: Page) -> bool:
    """The contact has a number in Germany, or is printed in German."""
    german_number = any(number.startswith("+49") for number in printed.contact.phones)
    return german_number or primary(page.language) == "de"


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


def with_phones(page: Page) -> list[Element]:
    """The elements in whose lines stands a phone or fax number of a contact."""
    return page.in_order(_phones(page))


def emails_in(element: Element, page: Page) -> list[OfferedEmail]:
    """The e-mail addresses of contacts in the lines of an element."""
    return _emails(page).get(element, [])


def with_emails(page: Page) -> list[Element]:
    """The elements in whose lines stands an e-mail address of a contact."""
    return page.in_order(_emails(page))


def emails_of(link: Element, page: Page) -> list[OfferedEmail]:
    """The e-mail addresses of contacts that a link writes to."""
    return _linked_emails(page).get(link, [])


def hours_in(element: Element, page: Page) -> list[Line]:
    """The lines of opening hours of contacts that stand in an element itself."""
    return _hours(page).get(element, [])


def holds_hours(element: Element, page: Page) -> bool:
    """A line of the element gives opening hours of a contact."""
    return element in _hours(page)


def contacts_in(element: Element, page: Page) -> list[tuple[PrintedContact, int]]:
    """The lines of contacts that stand in an element itself: the contact, and the line's number there."""
    return _contacts(page).get(element, [])


def with_contacts(page: Page) -> list[Element]:
    """The elements whose lines belong to a contact."""
    return page.in_order(_contacts(page))


def lines_holding(*wordings: Wording) -> Callable[[Page], list[Element]]:
    """For a rule's `suspects`: the elements with a line of a contact that may hold one of the wordings."""

    def elements(page: Page) -> list[Element]:
        spoken = _spoken(page)
        words = [word for wording in wordings for word in wording.words if word in spoken]
        return [element for word in words for element, text in _small_lines(page) if word in text]

    return elements


@once_per_page
def _small_lines(page: Page) -> list[tuple[Element, str]]:
    """The lines of contacts in small letters, each with its element."""
    offered = contact_facts(page).offered
    return [(line.element, line.text.lower()) for contact in offered for line in contact.lines]


@once_per_page
def _spoken(page: Page) -> str:
    """What the lines of contacts say, in small letters."""
    return "\n".join(dict.fromkeys(text for _element, text in _small_lines(page)))


def labelled(kind: str, page: Page) -> list[Element]:
    """The elements with a line that is a label of such facts and nothing else, such as "Opening hours:"."""
    return page.in_order(line.element for line in contact_facts(page).lines if label_of(line.text) == kind)


@once_per_page
def _phones(page: Page) -> dict[Element, list[PrintedPhone]]:
    return _index((n.line, n) for contact in contact_facts(page).offered for n in contact.phones)


@once_per_page
def _emails(page: Page) -> dict[Element, list[OfferedEmail]]:
    return _index((email.line, email) for contact in contact_facts(page).offered for email in contact.emails)


@once_per_page
def _linked_emails(page: Page) -> dict[Element, list[OfferedEmail]]:
    found: dict[Element, list[OfferedEmail]] = {}
    for contact in contact_facts(page).offered:
        for email in contact.emails:
            if email.link:
                found.setdefault(email.link.element, []).append(email)
    return found


@once_per_page
def _hours(page: Page) -> dict[Element, list[Line]]:
    printed = (hours for contact in contact_facts(page).offered for hours in contact.hours)
    return _index((line, line) for hours in printed for line in hours.lines)


@once_per_page
def _contacts(page: Page) -> dict[Element, list[tuple[PrintedContact, int]]]:
    found: dict[Element, list[tuple[PrintedContact, int]]] = {}
    for contact in contact_facts(page).offered:
        for number, line in enumerate(contact.lines):
            found.setdefault(line.element, []).append((contact, number))
    return found


def _index(facts: Iterable[tuple[Line, T]]) -> dict[Element, list[T]]:
    """Facts by the element in whose line they stand."""
    found: dict[Element, list[T]] = {}
    for line, fact in facts:
        found.setdefault(line.element, []).append(fact)
    return found
