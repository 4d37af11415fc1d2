"""Text is written on the page, where it can be enlarged, coloured and translated. Seen are alternatives full of prices or hours."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

#: Prices, hours and telephone numbers.
_FACT = re.compile(
    r"\d{1,5}(?:[.,]\d{2})?\s?(?:€|Euro|EUR|£|\$)|[€£$]\s?\d+|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(?:Uhr|am|pm)\b|\b0\d{2,5}[ /-]\d{3,}"
)
_FEWEST = 3
_CHART = re.compile(
    r"diagramm|schaubild|chart|graph|\b(?:land|stadt|lage|übersichts)?karte\b|\bmap\b|screenshot|bildschirmfoto",
    re.IGNORECASE,
)


@Rule(
    title=_("Picture of text"),
    why=_("Letters in a picture blur when they are enlarged, and keep their colours and their language."),
    fix=_("Is it text that could stand on the page? Then write it there, and leave the picture out."),
    messages={"text": _("The alternative “{alt}” reads like a text that is in the picture.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("1.4.5"), bitv("9.1.4.5a")),
    examples=(
        Example('<img src="a.jpg" alt="Kinder im Freibad, Eintritt 3 Euro">'),
        Example('<img src="a.png" alt="Diagramm: 3 Euro im Mai, 4 Euro im Juni, 5 Euro im Juli">'),
        Example('<img src="a.jpg" alt="Erwachsene 5 Euro, Kinder 3 Euro, Familien 12 Euro">', fails="text"),
        Example('<img src="a.jpg" alt="Speisekarte: Suppe 4 Euro, Salat 5 Euro, Eis 2 Euro">', fails="text"),
        Example('<img src="a.jpg" alt="Mo 8:00 bis 12:00, Do 14:00 bis 18:00">', fails="text"),
    ),
    since="0.2",
    applies_to="img[alt]",
    only_if=is_exposed,
)
def check(image: Element, page: Page) -> Iterator[Problem]:
    alt = image.attr("alt") or ""
    if (
        any(map(str.isdigit, alt))
        and not _CHART.search(alt)
        and sum(1 for _fact in _FACT.finditer(alt)) >= _FEWEST
    ):
        yield Problem(image, "text", {"alt": excerpt(" ".join(alt.split()))})
