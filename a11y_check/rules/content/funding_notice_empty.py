"""After “funded by” stands who funds: a name or a logo."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import is_text_block, shown_text
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.references import norm
from a11y_check.standards.words import words
from a11y_check.wording import Wording

_FUNDED_BY = Wording(
    r"(?:gefördert|finanziert|unterstützt|kofinanziert|funded|supported)\s(?:durch|von|vom|by)\s*:?$",
    *("gefördert", "finanziert", "unterstützt", "funded", "supported"),
)
_TAGS = words("p div h2 h3 h4 h5 h6 li")


def _announces_funder(element: Element, page: Page) -> bool:
    return element.tag in _TAGS and bool(_FUNDED_BY.search(shown_text(element, page)))


@Rule(
    title=_("“Funded by” without a funder"),
    why=_("The funder has to be named: without it the grant is at risk."),
    fix=_("Add the name and the logo of the funder after the colon."),
    messages={
        "empty": _("“{text}” is followed by nothing."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(
        norm("Regulation (EU) 2021/1060, Article 50", "Responsibilities of beneficiaries"),
        norm("Good practice", "Facts on a page are dated, sourced and kept up to date"),
    ),
    examples=(
        Example("<p>gefördert durch:</p><p>Land Thüringen</p>"),
        Example('<p>gefördert durch: <img src="land.png" alt="Land Thüringen"></p>'),
        Example("<p>Das Projekt wird vom Land gefördert.</p>"),
        Example("<h2>Netzwerke</h2><p>gefördert durch:</p><h2>Woche</h2>", fails="empty"),
    ),
    since="0.1",
    applies_to=blocks_holding(_FUNDED_BY),
    only_if=_announces_funder,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    everything = page.select("body *")
    for other in everything[everything.index(element) :]:
        if other.tag in ("img", "svg", "picture", "object"):
            return
        if other != element and other.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            break
        if other != element and is_text_block(other, page) and shown_text(other, page):
            return
    yield Problem(element, "empty", {"text": shown_text(element, page)})
