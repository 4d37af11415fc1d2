"""A line of opening hours names its days; in the cells of a table the row does."""

import re
from collections.abc import Iterator

from a11y_check.contacts.characters import plain
from a11y_check.contacts.weekdays import NAME_PATTERN
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import holds_hours, hours_in
from a11y_check.standards.references import norm, wcag

_DAY = re.compile(
    rf"\b(?:{NAME_PATTERN})\b|täglich|daily|\bfeiertag(?:en|e|s)?\b|\bholidays?\b", re.IGNORECASE
)


@Rule(
    title=_("Opening hours without a day"),
    why=_("Read aloud line by line, nobody can tell which days these times belong to."),
    fix=_("Repeat the days, or put both times into one line."),
    messages={
        "continued": _("The times “{text}” stand without a day."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.3.1"),
        norm(
            "OpenStreetMap opening_hours",
            "Specification",
            "https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification",
        ),
    ),
    examples=(
        Example("<p>Tel. 02302 581-1011<br>Mo. - Fr. 08:30 - 12:00 Uhr und 14:00 - 16:00 Uhr</p>"),
        Example("<p>Tel. 02302 581-1011</p><table><tr><th>Mo</th><td>8-12 Uhr</td></tr></table>"),
        Example(
            "<p>Tel. 02302 581-1011</p><p>Mo. - Fr. 08:30 - 12:00 Uhr</p><p>An Feiertagen geschlossen.</p>"
        ),
        Example(
            "<p>Tel. 02302 581-1011</p><p>Mo. - Fr. 08:30 - 12:00 Uhr</p><p>14:00 - 16:00 Uhr</p>",
            fails="continued",
        ),
    ),
    since="0.1",
    applies_to="p, div, li",
    only_if=holds_hours,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for line in hours_in(element, page):
        if not _DAY.search(plain(line.text)):
            yield Problem(element, "continued", {"text": line.text.strip()})
