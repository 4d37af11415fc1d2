"""A state that HTML knows is not said again, and otherwise, with ARIA: browsers go by HTML, and some screen readers by the other."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm

#: The attribute of HTML, and that of ARIA for the same.
_SAME = {
    "checked": "aria-checked",
    "disabled": "aria-disabled",
    "readonly": "aria-readonly",
    "required": "aria-required",
}
_TICKED = ("checkbox", "radio")


@Rule(
    title=_("State that contradicts itself"),
    why=_("What people hear is not what they see, or not what happens."),
    fix=_("Take the aria attribute away: HTML says the state already."),
    messages={
        "differs": _("HTML says “{attribute}”, and {aria} says “{value}”."),
        "not-set": _("{aria} says “{value}”, but the field is not “{attribute}” in HTML."),
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(norm("ARIA in HTML", url="https://www.w3.org/TR/html-aria/#docconformance-attr"),),
    examples=(
        Example('<label><input type="checkbox" checked> Newsletter</label>'),
        Example('<label><input required aria-required="true"> Ort</label>'),
        Example('<button aria-disabled="true">Senden</button>', note=_("a script may keep it from sending")),
        Example(
            '<label><input type="checkbox" checked aria-checked="false"> Newsletter</label>', fails="differs"
        ),
        Example('<label><input required aria-required="false"> Ort</label>', fails="differs"),
        Example('<label><input type="radio" aria-checked="true"> Brief</label>', fails="not-set"),
    ),
    since="0.2",
    applies_to=":is(input, select, textarea, button, option):is([aria-checked], [aria-disabled], [aria-readonly], [aria-required])",
    only_if=is_exposed,
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    for attribute, aria in _SAME.items():
        value, is_set = (field.attr(aria) or "").strip().lower(), field.attr(attribute) is not None
        values = {"attribute": attribute, "aria": aria, "value": value}
        if is_set and value == "false":
            yield Problem(field, "differs", values)
        elif attribute == "checked" and not is_set and value in ("true", "mixed") and _is_ticked(field):
            yield Problem(field, "not-set", values, certain=value == "true")


def _is_ticked(field: Element) -> bool:
    kind = (field.attr("type") or "").lower()
    return kind in _TICKED and field.attr("role") is None
