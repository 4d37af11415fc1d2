"""No run of no-break spaces moves text about, and no block holds nothing else. Table cells and options may be blank."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, has_content, lines, text_blocks
from a11y_check.standards.references import bitv, norm

_RUN = re.compile(r"\u00a0 ?\u00a0")


#: Cells, options and menus without a link.
_MAY_BE_BLANK = ("td", "th", "option", "nav")


def _outside_of_tables(page: Page) -> list[Element]:
    """The text blocks that are no cells of tables or the like."""
    return [block for block in text_blocks(page) if block.tag not in _MAY_BE_BLANK]


@Rule(
    title=_("Layout made with spaces"),
    why=_(
        "Text moved by spaces falls apart on a phone or when enlarged, and some screen readers read out “blank”."
    ),
    fix=_("Delete the spaces. Use a table, a list or a setting of the block for the layout."),
    messages={
        "run": _("Several no-break spaces stand in a row in “{text}”."),
        "blank": _("A paragraph holds nothing but no-break spaces."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        norm("WCAG technique C8", "Spacing with CSS", "https://www.w3.org/WAI/WCAG22/Techniques/css/C8"),
        bitv("9.1.3.2a"),
    ),
    examples=(
        Example("<p>Annette&nbsp;Hug-Kalisch</p>"),
        Example("<table><tr><td>&nbsp;</td></tr></table>"),
        Example("<select aria-label=Ort><option>&nbsp;<option>Witten</select><nav><b>&nbsp;</b></nav>"),
        Example("<p>Montag&nbsp;&nbsp;&nbsp;8 Uhr</p>", fails="run"),
        Example("<p>&nbsp;</p>", fails="blank"),
    ),
    since="0.1",
    applies_to=_outside_of_tables,
    suspects=lambda page: text_blocks(page) if "\u00a0" in page.root.text else [],
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    text = lines(block, page)
    if not has_content(block, page):
        if "\u00a0" in "".join(text):
            yield Problem(block, "blank")
        return
    runs = [line for line in text if _RUN.search(line)]
    if runs:
        yield Problem(block, "run", {"text": excerpt(" ".join(runs[0].split()))})
