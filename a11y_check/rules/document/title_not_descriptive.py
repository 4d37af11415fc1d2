"""The title says more than a template's leftover, an address, or the name of the town."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import block_texts
from a11y_check.standards.phrases import EMPTY_TITLES
from a11y_check.standards.references import act, bitv, wcag
from a11y_check.standards.words import small, unnumbered

_PAGE = "<html lang=de><title>{}</title><main><h1>Integration</h1>{}</main></html>"
_ADDRESS = re.compile(r"(https?://|www\.)\S+|\S+\.(html?|php|aspx?|pdf|docx?)", re.IGNORECASE)


@Rule(
    title=_("Page title that says too little"),
    why=_("People with many open tabs, or with a list of search results read out, choose by the title."),
    fix=_("Does the title name the topic of this page? Put the topic first, then the office or town."),
    messages={
        "placeholder": _("The title is only “{title}”."),
        "address": _("The title “{title}” is an address, not a name."),
        "town": _("The title is only the name of the town, “{title}”."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("2.4.2"), bitv("9.2.4.2a"), act("c4a8a4")),
    examples=(
        Example(_PAGE.format("Integration – Stadt Witten", "")),
        Example(_PAGE.format("Kontakt – Kreis Wesel", "")),
        Example(_PAGE.format("Aktenplan 3", "")),
        Example(_PAGE.format("Startseite", ""), fails="placeholder"),
        Example(_PAGE.format("Ana sayfa", ""), fails="placeholder"),
        Example(_PAGE.format("Neue Seite 1", ""), fails="placeholder"),
        Example(_PAGE.format("www.witten.example", ""), fails="address"),
        Example(_PAGE.format("Witten", "<p>58452 Witten</p>"), fails="town"),
    ),
    since="0.1",
    applies_to="html",
    only_if=lambda _root, page: bool(page.title),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    title = page.title
    if unnumbered(small(title)) in EMPTY_TITLES:
        yield Problem(root, "placeholder", {"title": title})
    elif _ADDRESS.fullmatch(title):
        yield Problem(root, "address", {"title": title})
    elif len(title.split()) <= 3 and _is_town(title, page):
        yield Problem(root, "town", {"title": title})


def _is_town(title: str, page: Page) -> bool:
    """The page speaks of the town of that name."""
    naming = [text for text in block_texts(page).values() if title in text]
    town = rf"\b(\d{{5}}|Stadt|Gemeinde|Markt|Landkreis|Kreis)\s+{re.escape(title)}(?!\w)"
    return any(re.search(town, text) for text in naming)
