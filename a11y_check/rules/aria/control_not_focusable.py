"""An element that a role makes a control can have the focus. Parts of menus, tabs and lists get it from their container."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_disabled, is_focusable
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import explicit_role
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag
from a11y_check.standards.words import words

_CONTROLS = words("button checkbox combobox link searchbox slider spinbutton switch textbox")


@Rule(
    title=_("Control that never gets the focus"),
    why=_("A screen reader says “button” or “link”, but the keyboard does not get there."),
    fix=_('Use the HTML element for it, or add tabindex="0" and react to the keys.'),
    messages={"unreachable": _("“{name}” has the role “{role}”, but cannot have the focus.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.1"), bitv("9.2.1.1a")),
    examples=(
        Example('<a href="#" role="button">Menü</a>'),
        Example('<span role="checkbox" aria-checked="false" tabindex="-1">Ja</span>', note=_("by script")),
        Example('<span role="button" aria-disabled="true">Weiter</span>', note=_("switched off")),
        Example('<span role="button">Menü</span>', fails="unreachable"),
        Example('<a role="button" onclick="oeffne()">Menü</a>', fails="unreachable"),
    ),
    since="0.1",
    applies_to="[role]",
    only_if=(is_exposed, lambda element, _page: explicit_role(element) in _CONTROLS),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    off = is_disabled(element) or (element.attr("aria-disabled") or "").strip().lower() == "true"
    managed = element.closest("[aria-activedescendant]") is not None
    if off or managed or is_focusable(element, page):
        return
    if not any(is_focusable(part, page) for part in element.select("*")):
        values = {"name": excerpt(name(element, page)), "role": explicit_role(element)}
        yield Problem(element, "unreachable", values)
