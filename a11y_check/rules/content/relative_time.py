"""A point in time is named, not counted from the day of writing. A word in quotation marks is only spoken of."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_tagged, shown_text
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.references import norm
from a11y_check.wording import Wording

_RELATIVE = Wording(
    r"\bin (?:der )?(?:letzter|letzten|jüngster|nächster) Zeit\b|\bin den (?:letzten|vergangenen|nächsten) (?:\w+ )?(?:Jahren|Monaten|Wochen|Tagen)\b"
    r"|\bjüngst\b|\bkürzlich\b|\bneuerdings\b|\bvor [Kk]urzem\b|\bdemnächst\b|\bin Kürze\b"
    r"|\brecently\b|\bin recent (?:years|months|weeks)\b",
    *(
        "zeit",
        "jahren",
        "monaten",
        "wochen",
        "tagen",
        "jüngst",
        "kürz",
        "neuerdings",
        "kurzem",
        "demnächst",
        "recent",
    ),
)
_SPOKEN_OF = re.compile(r"[„“\"»‚‘][\w ]{1,30}[“”\"«‘’]")


@Rule(
    title=_("Time that depends on the day of writing"),
    why=_("The page stays online and nobody knows which years “recently” meant."),
    fix=_("Name the year or the month."),
    messages={
        "relative": _("“{text}”: could the year be named instead?"),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Facts on a page are dated, sourced and kept up to date"),),
    examples=(
        Example("<p>Seit 2015 ist das Thema wichtig.</p>"),
        Example("<p>Die Kurse beginnen am 3. März 2027.</p>"),
        Example("<p>Niemand weiß später, welche Jahre mit „kürzlich“ gemeint waren.</p>"),
        Example(
            "<p>Integration ist ein Thema, das in letzter Zeit aktueller denn je ist.</p>", fails="relative"
        ),
    ),
    since="0.1",
    applies_to=blocks_tagged("p", "li", "dd", "td", "div"),
    suspects=blocks_holding(_RELATIVE),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    found = _RELATIVE.search(_SPOKEN_OF.sub(" ", shown_text(element, page)))
    if found:
        yield Problem(element, "relative", {"text": found.group()})
