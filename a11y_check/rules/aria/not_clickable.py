"""What takes the focus reacts to the mouse too."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_in_tab_order
from a11y_check.semantics.names import name
from a11y_check.semantics.styles import computed
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import wcag

_CONTROLS = ("a[href]", "button", "input:not([type=hidden i])", "select", "textarea", "summary", "[tabindex]")


@Rule(
    title=_("Control that the mouse goes through"),
    why=_("With the mouse or a finger nothing happens, and nobody knows why. The keyboard still reaches it."),
    fix=_("Is it switched off? Then say so with disabled or aria-disabled. If not, take out pointer-events."),
    messages={"through": _("“{text}” takes the focus, but no click.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("2.5.2"),
        wcag("4.1.2"),
    ),
    examples=(
        Example('<a href="/">Start</a>'),
        Example('<a href="/" aria-disabled="true" style="pointer-events: none">Start</a>'),
        Example('<div style="pointer-events: none"><a href="/" style="pointer-events: auto">Start</a></div>'),
        Example('<a href="/" style="pointer-events: none">Start</a>', fails="through"),
    ),
    since="0.1",
    applies_to=", ".join(f"body {control}" for control in _CONTROLS),
    only_if=(is_visible, is_in_tab_order),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if computed(element, page, "pointer-events") == "none" and element.attr("aria-disabled") != "true":
        yield Problem(element, "through", {"text": excerpt(name(element, page) or element.tag)})
