"""The dates that the content of a page prints, sentence by sentence, read once per page."""

from __future__ import annotations

from dataclasses import dataclass

from a11y_check.contacts.dates import (
    PrintedDate,
    announces_event,
    find_dates,
    looks_back,
    may_hold_dates,
    only_year,
    sentences,
)
from a11y_check.contacts.lines import Line
from a11y_check.page import Element, Page, once_per_page
from a11y_check.semantics.contact_facts import contact_facts


@dataclass(frozen=True)
class DatedSentence:
    """A sentence with dates. A date without a year has the one that the headings above it give, if any.

    `yearless` are the dates whose year the sentence leaves out; `announces` tells an event to come.
    """

    text: str
    dates: tuple[PrintedDate, ...]
    yearless: tuple[PrintedDate, ...]
    announces: bool


def dates_in(element: Element, page: Page) -> list[DatedSentence]:
    """The sentences with dates in the lines of an element."""
    return _dated(page).get(element, [])


def has_dates(element: Element, page: Page) -> bool:
    return element in _dated(page)


def announces(element: Element, page: Page) -> bool:
    """A sentence with a date in the element tells an event to come."""
    return any(sentence.announces for sentence in dates_in(element, page))


def announcements(page: Page) -> list[Element]:
    """The elements that announce an event, in document order."""
    return page.in_order({element for element in _dated(page) if announces(element, page)})


@once_per_page
def _dated(page: Page) -> dict[Element, list[DatedSentence]]:
    found: dict[Element, list[DatedSentence]] = {}
    headings: list[Line] = []
    for line in contact_facts(page).lines:
        if line.level:
            headings = [*(heading for heading in headings if heading.level < line.level), line]
        if not may_hold_dates(line.text):
            continue
        year = next((only_year(h.text) for h in reversed(headings) if only_year(h.text)), None)
        for sentence in sentences(line.text):
            dates = tuple(find_dates(sentence))
            if dates:
                yearless = () if only_year(sentence) else tuple(date for date in dates if date.year is None)
                known = tuple(date.in_year(only_year(sentence) or year) for date in dates)
                over = any(looks_back(heading.text) for heading in headings)
                dated = DatedSentence(sentence, known, yearless, announces_event(sentence) and not over)
                found.setdefault(line.element, []).append(dated)
    return found
