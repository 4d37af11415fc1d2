"""What appears under the mouse appears with the focus too. What scripts show is not seen."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.hover_styles import out_of_reach, shown_on_hover_only
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import bitv, wcag


def _hovered(page: Page) -> list[Element]:
    """What style sheets show under the mouse only."""
    return page.in_order(shown_on_hover_only(page) | out_of_reach(page), "body *")


@Rule(
    title=_("Shown only under the mouse"),
    why=_(
        "On a phone there is no mouse, and the keyboard cannot hover. Who enlarges the page loses it when moving."
    ),
    fix=_(
        "Can it be opened by keyboard and by finger too? Show it with :focus or :focus-within as well, or let a button open it."
    ),
    messages={
        "hover": _("“{text}” appears only while the mouse is over it."),
        "escapes": _("“{text}” is gone as soon as the mouse moves to it."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("2.1.1"),
        wcag("1.4.13"),
        bitv("9.1.4.13a"),
    ),
    examples=(
        Example(
            '<style>.u { display: none } li:hover .u, li:focus-within .u { display: block }</style><ul><li><a href="/">Kurse</a><p class="u">Deutsch</p></ul>'
        ),
        Example("<style>p:hover { color: red }</style><p>Deutsch</p>"),
        Example("<style>nav { display: none } a:hover { opacity: .7 }</style><nav><a href=/>Start</a></nav>"),
        Example(
            '<style>.u { display: none } li:hover .u { display: block }</style><ul><li><a href="/">Kurse</a><p class="u">Deutsch</p></ul>',
            fails="hover",
        ),
        Example(
            '<style>.u { opacity: 0 } div:hover > .u { opacity: 1 }</style><div>Kurs<p class="u">Deutsch</p></div>',
            fails="hover",
        ),
        Example(
            "<style>i { display: none; pointer-events: none } p:hover i, p:focus i { display: block }</style>"
            '<p tabindex="0">Kurs<i>Deutsch</i></p>',
            fails="escapes",
        ),
    ),
    since="0.1",
    applies_to=_hovered,
    only_if=lambda element, _page: bool(element.text.strip()),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    message = "hover" if element in shown_on_hover_only(page) else "escapes"
    yield Problem(element, message, {"text": excerpt(" ".join(element.text.split()))})
