"""An element that a role makes a control can have the focus. Parts of menus, tabs and lists get it from their container."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, outwards, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_disabled, is_focusable
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import explicit_role
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag
from a11y_check.standards.words import words

_CONTROLS = words("button checkbox combobox link searchbox slider spinbutton switch textbox")
#: They pass the focus on to their parts, or say with an attribute which of them is meant.
_WHOLES = words("listbox menu menubar radiogroup tablist tree treegrid")
_LED_ELSEWHERE = "[aria-controls], [aria-owns], [aria-haspopup]"


@Rule(
    title=_("Control that never gets the focus"),
    why=_("A screen reader says “button” or “link”, but the keyboard does not get there."),
    fix=_('Use the HTML element for it, or add tabindex="0" and react to the keys.'),
    messages={
        "unreachable": _("“{name}” has the role “{role}”, but cannot have the focus."),
        "whole": _("Nothing in the element with the role “{role}” can have the focus."),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.1"), bitv("9.2.1.1a")),
    examples=(
        Example('<a href="#" role="button">Menü</a>'),
        Example('<span role="checkbox" aria-checked="false" tabindex="-1">Ja</span>', note=_("by script")),
        Example('<span role="button" aria-disabled="true">Weiter</span>', note=_("switched off")),
        Example('<span role="button">Menü</span>', fails="unreachable"),
        Example('<a role="button" onclick="oeffne()">Menü</a>', fails="unreachable"),
        Example(
            '<ul role="menu" id="m"><li role="menuitem">Kurse</ul><button aria-controls="m">Menü</button>'
        ),
        Example('<ul role="tablist"><li role="tab">Kurse</li><li role="tab">Hilfe</li></ul>', fails="whole"),
    ),
    since="0.1",
    applies_to="[role]",
    only_if=(is_exposed, lambda element, _page: explicit_role(element) in _CONTROLS | _WHOLES),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    off = is_disabled(element) or (element.attr("aria-disabled") or "").strip().lower() == "true"
    managed = element.closest("[aria-activedescendant]") is not None
    if off or managed or is_focusable(element, page):
        return
    if not any(is_focusable(part, page) for part in element.select("*")):
        kind = explicit_role(element)
        if kind in _CONTROLS:
            yield Problem(element, "unreachable", {"name": excerpt(name(element, page)), "role": kind})
        elif not page.select(_LED_ELSEWHERE) and element.select("[role]") and not _is_part(element):
            yield Problem(element, "whole", {"role": kind}, certain=not page.select("script"))


def _is_part(element: Element) -> bool:
    """A menu in a menu gets the focus from that."""
    return any(explicit_role(around) in _WHOLES for around in outwards(parent(element)))
