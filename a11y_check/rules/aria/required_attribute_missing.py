"""An element with a role states what the role requires. What HTML states by itself counts."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.roles import explicit_role, implicit_role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards import aria
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Control that hides its state"),
    why=_("A screen reader cannot say whether the box is ticked, or where the slider stands."),
    fix=_("Add the attribute, or better use the HTML element that is made for it."),
    messages={"missing": _("The role “{role}” requires {attribute}.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a"), act("4e8ab6")),
    examples=(
        Example('<div role="checkbox" aria-checked="false" tabindex="0">Ja</div>'),
        Example('<input type="checkbox" role="switch" aria-label="Ja">', note=_("HTML says it")),
        Example('<div role="checkbox" tabindex="0">Ja</div>', fails="missing"),
    ),
    since="0.1",
    applies_to="[role]",
    only_if=lambda element, page: _must_state(element, page),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    kind = explicit_role(element)
    for attribute in aria.REQUIRED[kind]:
        opens_later = attribute == "aria-controls" and element.attr("aria-expanded") == "false"
        if not (element.attr(attribute) or "").strip() and not opens_later:
            yield Problem(element, "missing", {"role": kind, "attribute": attribute})


def _must_state(element: Element, page: Page) -> bool:
    kind = explicit_role(element)
    if kind not in aria.REQUIRED or _is_stated_by_html(element, page):
        return False
    return is_exposed(element, page) and (kind != "separator" or is_focusable(element, page))


def _is_stated_by_html(element: Element, page: Page) -> bool:
    native = implicit_role(element, page)
    boxes = ("checkbox", "radio")
    return (
        native == explicit_role(element) or native in boxes or element.tag in ("select", "meter", "progress")
    )
