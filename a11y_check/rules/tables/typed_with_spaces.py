"""Columns are columns of a table, not gaps of typed blanks; pictures are pictures, not rows of signs."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm, wcag

_GAP = re.compile(r"\S(?: {2,}|\t+)(?=\S)")
_FEW_LETTERS = 0.3

_LEAST_LINES = 3
_TWO = "Wir beraten Sie gern.  Die Kurse sind\nKommen Sie vorbei.     in der Schule\nAuch am Abend.         am Markt."


@Rule(
    title=_("Table or picture typed with blanks"),
    why=_("A screen reader reads it line by line and sign by sign, and on a phone the columns do not fit."),
    fix=_("Is it a table? Then make it one. Is it a picture? Then say what it shows."),
    messages={
        "columns": _("“{text}” looks like columns of a table."),
        "picture": _("These {count} lines look like a picture made of signs."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.3.1"),
        wcag("1.1.1"),
        norm("WCAG failure F34", url="https://www.w3.org/WAI/WCAG22/Techniques/failures/F34"),
    ),
    examples=(
        Example("<pre>Montag   8 bis 12 Uhr</pre>"),
        Example("<pre><code>a  = 1  # x\nbb = 2  # y</code></pre>"),
        Example("<pre>Rosen\nVeilchen\nNelken</pre>"),
        Example("<pre>\nTag      Zeit     Raum\nMontag   8–12     1\n</pre>", fails="columns"),
        Example(f"<pre>{_TWO}</pre>", fails="columns"),
        Example("<pre>\n /\\_/\\\n( o.o )\n > ^ <\n</pre>", fails="picture"),
    ),
    since="0.1",
    applies_to='pre:not(:has(code, kbd, samp)), [style*="white-space" i]',
    only_if=(
        is_exposed,
        lambda element, _page: element.closest("[role=img], [class*=highlight], [class*=code]") is None,
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    found = [line for line in element.text.split("\n") if line.strip()]
    columns = [line for line in found if len(_GAP.findall(line.strip())) > 1] or _two_columns(found)
    text = "".join("".join(found).split())
    if len(columns) > 1:
        yield Problem(element, "columns", {"text": excerpt(" ".join(columns[0].split()))})
    elif len(found) > 2 and sum(sign.isalnum() for sign in text) < len(text) * _FEW_LETTERS:
        yield Problem(element, "picture", {"count": len(found)})


def _two_columns(found: list[str]) -> list[str]:
    """Lines, one after another, whose second column begins in one place."""
    gaps = [[match.end() for match in _GAP.finditer(line.rstrip())] for line in found]
    for first in range(len(found) - _LEAST_LINES + 1):
        starts = gaps[first : first + _LEAST_LINES]
        if all(len(places) == 1 and places == starts[0] for places in starts):
            return found[first : first + _LEAST_LINES]
    return []
