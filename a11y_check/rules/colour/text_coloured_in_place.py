"""Colours come from the design, not from single words: a colour that editors set by hand may be meant to say something."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.sheet import inline
from a11y_check.semantics.legibility import holds_text, text_of
from a11y_check.semantics.styles import Styles, styles
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import bitv, wcag

_BLOCKS = "p, li, td"
#: How far red, green and blue are apart in a colour that is more than a tint of grey.
_BRIGHT = 0.4


@Rule(
    title=_("Text coloured by hand"),
    why=_("Who cannot tell colours apart, or listens to the page, misses what the colour says."),
    fix=_("Does the colour mean something? Then say it in words too. If not, take it away."),
    messages={"coloured": _("“{text}” has a colour of its own.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("1.4.1"), bitv("9.1.4.1")),
    examples=(
        Example("<p>Der Kurs ist <strong>ausgebucht</strong>.</p>"),
        Example('<p style="color: inherit">Der Kurs ist ausgebucht.</p>'),
        Example(
            '<p>Der Kurs am <span style="color: red">3. Mai</span> beginnt um 9 Uhr.</p>', fails="coloured"
        ),
        Example('<p style="color: #555">Der Kurs ist ausgebucht.</p>', note=_("a whole paragraph in grey")),
        Example('<p style="color: red">Der Kurs ist ausgebucht.</p>', fails="coloured"),
        Example("<p>Der Kurs am <font color=red>3. Mai</font> beginnt um 9 Uhr.</p>", fails="coloured"),
    ),
    since="0.1",
    applies_to="p[style^=color i], p [style*=color i], li [style*=color i], td [style*=color i], p font[color], li font[color], td font[color]",
    only_if=holds_text,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    own = inline(element.attr("style") or "")
    around = parent(element)
    if around is None or not ({*own.normal, *own.important} & {"color"} or element.attr("color")):
        return
    found = styles(page)
    is_part = around.closest(_BLOCKS) is not None
    if found.colour(element, "color") != found.colour(around, "color") and (
        is_part or _is_bright(element, found)
    ):
        yield Problem(element, "coloured", {"text": excerpt(text_of(element, page))})


def _is_bright(paragraph: Element, found: Styles) -> bool:
    colour = found.colour(paragraph, "color")
    return colour is not None and max(colour[:3]) - min(colour[:3]) >= _BRIGHT
