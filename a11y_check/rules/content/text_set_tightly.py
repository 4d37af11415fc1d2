"""Longer texts have room between lines and letters, and letters with some weight."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.cascade import Declared
from a11y_check.semantics.styles import Styles, styles
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.text_search import long_blocks
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import norm, wcag

_LONG, _SEVERAL_LINES = 60, 150  # characters
_LINES, _LETTERS, _THIN = 1.15, -0.03, 200


def _tight(page: Page) -> list[Element]:
    """The long blocks with little room or weight: asked once of all blocks with the same declarations."""
    found, blocks = styles(page), long_blocks(_LONG + 1)(page)
    tight = {of for of in {found.cascade.of(block) for block in blocks} if _is_tight(of, found)}
    return [block for block in blocks if found.cascade.of(block) in tight]


def _is_tight(of: Declared, found: Styles) -> bool:
    size, height = found.font_size(of), found.line_height(of)
    letters = found.length(of, "letter-spacing") or 0
    lines = height / size if height and size else None
    return (
        (lines is not None and lines < _LINES) or letters < _LETTERS * size or found.font_weight(of) <= _THIN
    )


@Rule(
    title=_("Text set too tightly"),
    why=_(
        "The eye slips into the next line, and letters run together for people with low vision or dyslexia."
    ),
    fix=_("Can it be read with ease? Lines at 1.5, letters at normal distance and weight read best."),
    messages={
        "lines": _("The lines of this text are {value} apart: “{text}”."),
        "letters": _("The letters of this text are pushed together by {value} px: “{text}”."),
        "weight": _("The letters of this text have the weight {value}: “{text}”."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.4.8"),
        norm("DIN 1450", "Schriften – Leserlichkeit"),
    ),
    examples=(
        Example(f'<p style="line-height: 1.5">{"Wir beraten Sie gern. " * 6}</p>'),
        Example('<h2 style="line-height: 1; letter-spacing: -1px">Kurse</h2>'),
        Example(f'<p style="letter-spacing: -0.1px">{"Wir beraten Sie gern. " * 6}</p>'),
        Example(f'<p style="line-height: 1">{"Wir beraten Sie gern. " * 9}</p>', fails="lines"),
        Example(f'<p style="letter-spacing: -2px">{"Wir beraten Sie gern. " * 4}</p>', fails="letters"),
        Example(f'<p style="font-weight: 100">{"Wir beraten Sie gern. " * 4}</p>', fails="weight"),
    ),
    since="0.1",
    applies_to=long_blocks(_LONG + 1),
    only_if=lambda block, page: block.tag != "body" and is_visible(block, page),
    suspects=_tight,
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    text, found = shown_text(block, page), styles(page)
    size = found.font_size(block)
    height, letters = found.line_height(block), found.length(block, "letter-spacing") or 0
    values: dict[str, object] = {"text": excerpt(text)}
    if height and height / size < _LINES and len(text) > (_SEVERAL_LINES if height >= size else _LONG):
        yield Problem(block, "lines", {**values, "value": f"{height / size:.3g}"})
    elif letters < _LETTERS * size:
        yield Problem(block, "letters", {**values, "value": f"{-letters:.3g}"})
    elif found.font_weight(block) <= _THIN:
        yield Problem(block, "weight", {**values, "value": f"{found.font_weight(block):.0f}"})
