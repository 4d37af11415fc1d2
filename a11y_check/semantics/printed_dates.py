"""The dates that the content of a page prints, sentence by sentence, read once per page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, takewhile

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
from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.semantics.contact_facts import contact_facts

_DEEPEST = 3  # elements between a cell and the line in it


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


def dated(page: Page) -> list[Element]:
    """The elements in whose lines stands a date."""
    return page.in_order(_dated(page))


def announcements(page: Page) -> list[Element]:
    """The elements that announce an event, in document order."""
    return page.in_order(
        element
        for element, printed in _dated(page).items()
        if any(sentence.announces for sentence in printed)
    )


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
                told = announces_event(sentence) or _is_announced_by_row(line, known, year)
                dated = DatedSentence(sentence, known, yearless, told and not over)
                found.setdefault(line.element, []).append(dated)
    return found


def _is_announced_by_row(line: Line, dates: tuple[PrintedDate, ...], year: int | None) -> bool:
    """The other cells of the table row tell an event, and none of them a later day.

    So do the other parts of a description list: the day is the term, the event its description.
    """
    row = _row(line.element)
    if row is None:
        return False
    text = ", ".join(" ".join(cell.text.split()) for cell in row)
    if not announces_event(text):
        return False
    days = [printed.in_year(only_year(text) or year).date for printed in find_dates(text)]
    return max(filter(None, days), default=None) == max((d.date for d in dates if d.date), default=None)


def _row(element: Element) -> list[Element] | None:
    """The cells beside an element in its table row, itself among them; a term and its description."""
    inside = islice(_with_ancestors(element), _DEEPEST)
    box = next((one for one in inside if one.tag in ("td", "th", "dt")), None)
    parent = box.parent if box is not None else None
    if box is None or not isinstance(parent, Element):
        return None
    beside = [cell for cell in parent.children if isinstance(cell, Element)]
    if box.tag == "dt":
        return [box, *takewhile(lambda part: part.tag == "dd", beside[beside.index(box) + 1 :])]
    table = next((one for one in _with_ancestors(parent) if one.tag == "table"), None)
    return beside + (table.select("caption")[:1] if table else [])


def _with_ancestors(element: Element) -> Iterator[Element]:
    one = element
    while True:
        yield one
        if not isinstance(one.parent, Element):
            return
        one = one.parent
