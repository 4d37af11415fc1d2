"""What a field tells the browser to fill in is what its label asks for."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.asked_for import asked_for, told_browser
from a11y_check.semantics.focus import is_disabled
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.autocomplete import CONTACT_FIELDS, FIELDS
from a11y_check.standards.references import bitv, wcag
from a11y_check.standards.words import words

#: Data that nobody takes for one another.
_DISTINCT = words("given-name family-name email tel postal-code bday")
_STREETS = words("street-address address-line1 address-line2 address-line3")
_FIELD = '<label>{} <input autocomplete="{}"></label>'


@Rule(
    title=_("Field that the browser fills in wrongly"),
    why=_(
        "Who lets the browser fill in the form gets the surname in the place of the first name, and may not see it."
    ),
    fix=_(
        "Compare the label with the autocomplete attribute, and see whether labels of two fields are exchanged."
    ),
    messages={"unlike": _("The field “{name}” tells the browser to fill in “{value}”.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.5"), bitv("9.1.3.5a")),
    examples=(
        Example(_FIELD.format("Vorname", "given-name")),
        Example(_FIELD.format("Telefon", "tel-national")),
        Example(_FIELD.format("E-Mail", "username"), note=_("to log in")),
        Example(_FIELD.format("Vorname", "family-name"), fails="unlike"),
        Example(_FIELD.format("Email address", "billing tel"), fails="unlike"),
        Example(_FIELD.format("Ort", "address-level1"), fails="unlike", note=_("perhaps")),
    ),
    since="0.2",
    applies_to="input[autocomplete], select[autocomplete]",
    only_if=(is_exposed, lambda field, _page: not is_disabled(field)),
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    told, asked = told_browser(field), asked_for(field, page)
    if told not in FIELDS | CONTACT_FIELDS or not asked or told == "username" or _is_like(told, asked):
        return
    values = {"name": excerpt(name(field, page)), "value": told}
    yield Problem(field, "unlike", values, certain={told, asked} <= _DISTINCT)


def _is_like(told: str, asked: str) -> bool:
    """The same, or a part of it: of a birthday, of a telephone number, of a street."""
    is_part = told.partition("-")[0] == asked.partition("-")[0] and not told.startswith("address-level")
    return told == asked or is_part or {told, asked} <= _STREETS
