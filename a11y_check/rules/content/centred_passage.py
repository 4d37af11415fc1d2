"""Longer texts begin at one edge. Short ones may stand in the middle."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.styles import computed
from a11y_check.semantics.text import excerpt, lines, shown_text
from a11y_check.semantics.text_search import long_blocks
from a11y_check.standards.references import norm, wcag

_LONG = 240  # characters


@Rule(
    title=_("Long text in the middle"),
    why=_(
        "Each line begins elsewhere, and the eye has to look for it; with a magnifier it is off the screen."
    ),
    fix=_("Is it more than two or three lines? Then align it to the side where reading starts."),
    messages={"centred": _("The text “{text}” is centred.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.4.8"),
        norm("W3C: Making content usable", "Use clear words", "https://www.w3.org/TR/coga-usable/"),
    ),
    examples=(
        Example('<p style="text-align: center">Herzlich willkommen</p>'),
        Example(f'<p style="text-align: left">{"Wir beraten Sie gern. " * 12}</p>'),
        Example(f'<p style="text-align: center">{"Wir beraten Sie gern. " * 12}</p>', fails="centred"),
        Example(f"<center>{'Wir beraten Sie gern. ' * 12}</center>", fails="centred"),
    ),
    since="0.1",
    applies_to=long_blocks(_LONG + 1),
    only_if=lambda block, page: block.tag != "body" and max(map(len, lines(block, page))) > _LONG / 2,
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    if computed(block, page, "text-align") in ("center", "-webkit-center"):
        yield Problem(block, "centred", {"text": excerpt(shown_text(block, page))})
