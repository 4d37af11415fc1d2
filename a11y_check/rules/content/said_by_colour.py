"""What a small coloured box says is also said in words. Boxes in the legend of a chart stand beside their words."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import declaring
from a11y_check.semantics.names import name
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import has_content, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

_LARGEST = 32  # px
_STATE = re.compile(
    r"(?<![a-z])(?:ampel|availab|badge|belegt|closed|danger|dot|error|frei|free|full|geöffnet|geschlossen|indicator|off|offen|offline|on|online|open"
    r"|punkt|status|success|verfügbar|voll|warn)",
    re.IGNORECASE,
)
_DOT = '<style>.status {{ width: 12px; height: 12px; background: {} }}</style><li>Annen <i class="status"{}></i></li>'


def _is_small(box: Element, page: Page) -> bool:
    found = styles(page)
    sizes = [found.length(box, side) for side in ("width", "height")]
    return all(size is not None and 0 < size <= _LARGEST for size in sizes)


@Rule(
    title=_("Said by a colour alone"),
    why=_("Who cannot tell the colours apart, or hears the page, does not know what the box says."),
    fix=_("Does its colour tell anything? Then write the word beside it."),
    messages={"box": _("The box “{class}” shows nothing but a colour.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.1"), wcag("1.1.1"), bitv("9.1.4.1")),
    examples=(
        Example(_DOT.format("#0a0", ' role="img" aria-label="frei"')),
        Example(_DOT.format("#0a0", ' aria-hidden="true"')),
        Example(_DOT.format("#0a0", "").replace("Annen", "Annen: belegt")),
        Example('<li><i class="legende" style="width: 9px; height: 9px; background: #0a0"></i> Kurse</li>'),
        Example(_DOT.format("#0a0", ""), fails="box"),
    ),
    since="0.2",
    applies_to=declaring(
        "background-color", among="body :is(div, i, span, b)[class]:not([aria-hidden=true i])"
    ),
    only_if=lambda box, page: (
        _STATE.search(box.attr("class") or "") is not None
        and not has_content(box, page)
        and _is_small(box, page)
        and is_visible(box, page)
    ),
)
def check(box: Element, page: Page) -> Iterator[Problem]:
    around = parent(box)
    said = around is not None and _STATE.search(shown_text(around, page)) is not None
    is_part = box.closest("button, label, a, [role=img]") is not None or box.select_one("*") is not None
    if not said and not is_part and not name(box, page):
        yield Problem(box, "box", {"class": box.attr("class")})
