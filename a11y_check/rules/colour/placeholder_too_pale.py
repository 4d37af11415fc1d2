"""The hint inside a field stands out from the field. What colour a browser gives it by itself is not looked at."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.colours import colour, contrast, told
from a11y_check.semantics.css.values import number
from a11y_check.semantics.focus import is_disabled
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import computed, styles
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

_NEEDED = 4.5

_WORD = re.compile(r"[^\W_]")


@Rule(
    title=_("Hint in a field with too little contrast"),
    why=_("People with low vision cannot read what they are to write."),
    fix=_("Choose a darker colour: small text needs 4.5:1."),
    messages={
        "low": _("The hint “{text}” has a contrast of {ratio}:1 ({colour} on {background}); it needs 4.5:1.")
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.4.3"),
        bitv("9.1.4.3"),
    ),
    examples=(
        Example(
            '<style>::placeholder { color: #595959 }</style><input aria-label="Ort" placeholder="Witten">'
        ),
        Example('<input aria-label="Ort" placeholder="Witten">'),
        Example('<style>::placeholder { color: #ccc }</style><input aria-label="Code" placeholder="○">'),
        Example(
            '<style>::placeholder { color: #ccc }</style><input aria-label="Ort" value="Witten" disabled placeholder="Ort">'
        ),
        Example(
            '<style>::placeholder { color: transparent }</style><input aria-label="Ort" placeholder="Witten">'
        ),
        Example(
            '<style>::placeholder { color: #ccc }</style><input aria-label="Ort" placeholder="Witten">',
            fails="low",
        ),
        Example(
            '<style>input { background: #000 } ::-webkit-input-placeholder { color: #333 }</style><input aria-label="Ort" placeholder="Witten">',
            fails="low",
        ),
    ),
    since="0.1",
    applies_to="input[placeholder], textarea[placeholder]",
    only_if=(is_visible, lambda element, _page: not is_disabled(element)),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = (element.attr("placeholder") or "").strip()
    declared: dict[str, str] = {}
    for which in ("-webkit-input-placeholder", "placeholder"):
        declared.update(styles(page).pseudo(element, which))
    painted, below = colour(declared.get("color", "")), styles(page).colour(element, "background-color")
    if painted is None or below is None or below.alpha < 1 or not _WORD.search(text):
        return
    opacity = number(declared.get("opacity", "1"))
    alpha = painted.alpha * (1 if opacity is None else opacity)
    ratio = contrast(painted._replace(alpha=alpha).over(below), below)
    if alpha and ratio < _NEEDED:  # a transparent hint is for style sheets, which ask whether it is shown
        values = {"ratio": told(ratio), "colour": painted.css, "background": below.css}
        plain = computed(element, page, "background-image") == "none" and styles(page).is_sure(
            element, "background-color"
        )
        yield Problem(
            element, "low", {"text": excerpt(text), **values}, certain=plain and sheets(page).are_complete
        )
