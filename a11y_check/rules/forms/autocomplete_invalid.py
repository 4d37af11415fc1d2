"""The `autocomplete` attribute says what browsers understand."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_disabled, is_in_tab_order
from a11y_check.semantics.roles import explicit_role
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards import autocomplete
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Field purpose that browsers do not understand"),
    why=_("The browser cannot fill in name or address, which helps people who type with effort."),
    fix=_("Use a value of the HTML standard, such as name, email, tel or street-address."),
    messages={"invalid": _("“{value}” is not a valid value of the autocomplete attribute.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.5"), bitv("9.1.3.5a"), act("73f2c2")),
    examples=(
        Example('<label>E-Mail <input autocomplete="work email"></label>'),
        Example('<label>Suche <input autocomplete="off"></label>', note=_("switched off")),
        Example('<label>E-Mail <input autocomplete="e-mail"></label>', fails="invalid"),
        Example('<label>Name <input autocomplete="work name"></label>', fails="invalid"),
    ),
    since="0.1",
    applies_to="input[autocomplete], select[autocomplete], textarea[autocomplete]",
    only_if=lambda element, page: _has_purpose(element, page),
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    value = (field.attr("autocomplete") or "").strip()
    if not autocomplete.is_valid(value):
        yield Problem(field, "invalid", {"value": excerpt(value)})


def _has_purpose(field: Element, page: Page) -> bool:
    value = (field.attr("autocomplete") or "").strip().lower()
    kind = (field.attr("type") or "").strip().lower() if field.tag == "input" else ""
    if not value or value in ("on", "off") or kind in ("hidden", "button", "submit", "reset", "image"):
        return False
    if kind in ("checkbox", "radio", "file") or is_disabled(field) or field.attr("aria-disabled") == "true":
        return False
    return is_exposed(field, page) and (is_in_tab_order(field, page) or not explicit_role(field))
