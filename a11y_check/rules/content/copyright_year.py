"""The year in the copyright line of a page is this year. Credits of pictures keep theirs."""

import datetime
import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import shown_text, text_blocks
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.references import norm
from a11y_check.wording import Wording

_LINE = re.compile(
    r"\s*(?:©|\(c\)|copyright)\D{0,40}((?:19|20)\d\d(?:\s?[-–/,]\s?(?:19|20)\d\d)*)", re.IGNORECASE
)
_SIGN = Wording(r"©|\(c\)|copyright", "©", "(c)", "copyright")
_LAST = 3  # blocks at the end of a page among which such a line stands


def _is_copyright_line(element: Element, page: Page) -> bool:
    if not _LINE.match(shown_text(element, page)) or element.closest("figure") is not None:
        return False
    return element.closest("footer") is not None or element in text_blocks(page)[-_LAST:]


@Rule(
    title=_("Old year in the copyright line"),
    why=_("The whole page looks abandoned."),
    fix=_("Take the year out, or let the system write it."),
    messages={
        "old": _("The copyright line says {year}."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Facts on a page are dated, sourced and kept up to date"),),
    examples=(
        Example("<main>Text</main><footer>© 2026 Stadt Witten</footer>", today=datetime.date(2026, 11, 22)),
        Example(
            "<main><figure><figcaption>© 2018 Foto: Meier</figcaption></figure></main>",
            today=datetime.date(2026, 11, 22),
        ),
        Example("<p>© 2010–2026 Stadt Witten</p>", today=datetime.date(2026, 11, 22)),
        Example(
            "<main>Text</main><footer>© 2018 Stadt Witten</footer>",
            fails="old",
            today=datetime.date(2026, 11, 22),
        ),
    ),
    since="0.1",
    applies_to=blocks_holding(_SIGN),
    only_if=_is_copyright_line,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    line = _LINE.match(shown_text(element, page))
    years = re.findall(r"\d{4}", line[1]) if line else []
    if years and int(years[-1]) < page.today.year - page.thresholds.copyright_years:
        yield Problem(element, "old", {"year": years[-1]})
