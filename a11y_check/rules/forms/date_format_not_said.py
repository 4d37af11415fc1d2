"""A field for a date that is typed says how to type it. Fields of the type date bring their own help."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.descriptions import description
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_DATE = re.compile(r"\b(?:\w*datum|geburtstag|date(?: of birth)?|birth ?date)\b", re.IGNORECASE)
_SAID = re.compile(
    r"\d|\b(?:tt|jj|dd|mm|yy)|format|beispiel|example|z\. ?b\.|e\.g\.|jahr|year", re.IGNORECASE
)


@Rule(
    title=_("Date without a format"),
    why=_("People type “3. Mai”, “5/3” or “2026-05-03”, and the form refuses it."),
    fix=_("Say how to type the date, for example “31.12.2026”, or take a field of the type date."),
    messages={"unsaid": _("The field “{name}” does not say how to type the date.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("3.3.2"), bitv("9.3.3.2a")),
    examples=(
        Example('<label>Geburtsdatum <input type="date"></label>'),
        Example("<label>Geburtsdatum (TT.MM.JJJJ) <input></label>"),
        Example('<label>Datum <input placeholder="31.12.2026"></label>'),
        Example("<p><label>Datum <input></label> zum Beispiel 31.12.2026</p>"),
        Example("<label>Geburtsdatum <input></label>", fails="unsaid"),
    ),
    since="0.2",
    applies_to="input:is(:not([type]), [type=text i]):not([readonly], [disabled], [pattern])",
    only_if=is_exposed,
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    label, around = name(field, page), parent(field)
    if not _DATE.search(label):
        return
    while around is not None and around.tag in ("label", "span"):
        around = parent(around)
    texts = (label, field.attr("placeholder") or "", description(field, page))
    beside = shown_text(around, page) if around is not None and around.tag not in ("body", "main") else ""
    if not any(map(_SAID.search, (*texts, beside))):
        yield Problem(field, "unsaid", {"name": excerpt(label)})
