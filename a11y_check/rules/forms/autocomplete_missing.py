"""A field for name, address or e-mail says so to the browser. Whose data it asks for, only a person can tell."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_disabled
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.autocomplete import LABELS
from a11y_check.standards.references import bitv, wcag

_TEXT_TYPES = ("", "text", "email", "tel")


@Rule(
    title=_("Field that the browser cannot fill in"),
    why=_(
        "People who type with effort, or mix up letters and numbers, can let the browser fill in their own data."
    ),
    fix=_("Does the field ask for data of the person who fills it in? Then add the autocomplete attribute."),
    messages={"missing": _("The field “{name}” has no autocomplete attribute.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.5"), bitv("9.1.3.5a")),
    examples=(
        Example('<label>E-Mail <input type="email" autocomplete="email"></label>'),
        Example("<label>Name des Kindes <input></label>", note=_("of somebody else")),
        Example("<label>Suche <input></label>"),
        Example("<label>Vorname * <input></label>", fails="missing"),
    ),
    since="0.1",
    applies_to="input:not([autocomplete])",
    only_if=(is_exposed, lambda field, _page: not is_disabled(field)),
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    said = name(field, page)
    plain = " ".join(re.findall(r"[\w-]+", re.sub(r"\([^)]*\)", "", said.lower())))
    inside = field.closest("form[autocomplete=off i]") is not None
    text = (field.attr("type") or "").strip().lower() in _TEXT_TYPES
    if text and plain in LABELS and not inside:
        field_value = LABELS[plain]
        yield Problem(field, "missing", {"name": excerpt(said)}, suggestion=f'autocomplete="{field_value}"')
