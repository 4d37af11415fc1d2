"""Notices on matters that are over are taken down."""

import datetime
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_tagged, excerpt, shown_text
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.references import norm
from a11y_check.wording import Wording

_PANDEMIC = Wording(
    r"(?<![\w/.-])(?:Corona|Covid|Kontaktverbot|Kontaktbeschränk|Lockdown|Maskenpflicht)",
    *("corona", "covid", "kontakt", "lockdown", "maskenpflicht"),
)
_OVER_SINCE = datetime.date(2023, 4, 8)  # the last federal measures ended on 7 April 2023


@Rule(
    title=_("Notice on a matter that is over"),
    why=_("Old rules next to current ones confuse, above all people who are new in the country."),
    fix=_("Take the notice down, or say in it that it is over."),
    messages={
        "stale": _("“{text}”: does this still hold?"),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Facts on a page are dated, sourced and kept up to date"),),
    examples=(
        Example("<p>Impfungen gegen Masern</p>", today=datetime.date(2026, 11, 22)),
        Example("<h2>Hinweis zum Corona Virus</h2>", fails="stale", today=datetime.date(2026, 11, 22)),
        Example("<h2>Hinweis zum Corona Virus</h2>", note=_("in its time"), today=datetime.date(2021, 1, 10)),
    ),
    since="0.1",
    applies_to=blocks_tagged("p", "li", "dd", "td", "div", "h1", "h2", "h3", "h4"),
    suspects=blocks_holding(_PANDEMIC),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(element, page)
    if page.today >= _OVER_SINCE and _PANDEMIC.search(text):
        yield Problem(element, "stale", {"text": excerpt(text)})
