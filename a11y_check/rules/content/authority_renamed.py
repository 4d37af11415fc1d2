"""Ministries have the names that they have now. In reports of former years the former name is right.

The names are those of a dated list; where tasks went to several ministries, the new name is only proposed.
"""

import re
from collections.abc import Iterator

from a11y_check.contacts.dates import looks_back
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import shown_text
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.authorities import RENAMINGS
from a11y_check.standards.references import norm
from a11y_check.wording import Wording

_BY_NAME = {name: renaming for renaming in RENAMINGS for name in (*renaming.old, *renaming.short)}
_NAMES = "|".join(re.escape(name).replace("inisterium", "inisteriums?") for name in _BY_NAME)
_NAMED = Wording(
    rf"(?<![\w/@.-])(?:{_NAMES})(?![\w/@-]|\.\w)",
    *("inisterium", *(name.lower() for renaming in RENAMINGS for name in renaming.short)),
    flags=re.NOFLAG,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SUPPORT = re.compile(r"(?:gefördert|finanziert|unterstützt)\b", re.IGNORECASE)
_DATED = "article time, main time, meta[property='article:published_time']"


@Rule(
    title=_("Ministry with its former name"),
    why=_("Under the old name and address readers do not find the ministry; funders ask for the right name."),
    fix=_("Use the name of today, and check the links to the ministry."),
    messages={
        "renamed": _("“{old}” has another name now: {new}."),
        "divided": _("“{old}” is no longer called that. Is it now {new}?"),
    },
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Facts on a page are dated, sourced and kept up to date"),),
    examples=(
        Example(
            "<p>Das Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend fördert uns.</p>"
        ),
        Example("<p>Mehr unter www.mkffi.nrw und www.bmfsfj.de.</p>", note=_("addresses are links' matter")),
        Example(
            "<p>Das Ministerium für Bildung, Jugend und Sport in Potsdam</p>", note=_("of another state")
        ),
        Example("<p>Gefördert durch das BMFSFJ.</p>", fails="renamed"),
        Example(
            "<p>Ein Programm des Bundesministeriums für Familie, Senioren, Frauen und Jugend</p>",
            fails="renamed",
        ),
        Example("<p>Das BMBF fördert den Kurs.</p>", fails="divided"),
    ),
    since="0.1",
    applies_to=blocks_holding(_NAMED),
    only_if=lambda block, page: _NAMED.search(shown_text(block, page)) is not None,
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(block, page)
    history = _is_history(text, page)
    for old in dict.fromkeys(_NAMED.findall(text)):
        renaming = _BY_NAME[old.replace("inisteriums", "inisterium")]
        if renaming.since <= page.today:
            sure = renaming.sure and not history
            key = "renamed" if renaming.sure else "divided"
            values = {"old": old, "new": renaming.new}
            yield Problem(block, key, values, renaming.new, certain=sure)


def _is_history(text: str, page: Page) -> bool:
    """A year gone by, a page with a day of its own, or a statement of support, which the notice of award words."""
    years = map(int, _YEAR.findall(f"{text} {page.title}"))
    said_so = looks_back(text) or _SUPPORT.match(text) is not None
    return said_so or any(year < page.today.year for year in years) or bool(page.select(_DATED))
