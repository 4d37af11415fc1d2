"""A message that something is wrong in a form says where: it links to the field, or the field is marked."""

import re
from collections.abc import Iterator

from a11y_check.once import once_per_element
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, wcag

_FIELDS = "input:not([type=hidden i], [type=submit i], [type=button i]), select, textarea"
_WRONG = re.compile(
    r"\bfehler(?!frei)|\bungültig|\bunvollständig|\bkorrigier|\berrors?\b|\bmistakes?\b|\binvalid\b|\bcorrect\b",
    re.IGNORECASE,
)


@Rule(
    title=_("Message that does not say which field is wrong"),
    why=_("People know that something is wrong, and must guess where. A red edge only eyes find."),
    fix=_("Which field is meant? Name it in the message, link to it, and mark it with aria-invalid."),
    messages={"where": _("“{text}” names no field, and none of the {count} fields is marked.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("3.3.1"), bitv("9.3.3.1a")),
    examples=(
        Example(
            '<form><p role="alert">Bitte korrigieren Sie den Fehler: <a href="#o">Ort fehlt</a></p>'
            '<label>Ort <input id="o"></label><label>Name <input></label></form>'
        ),
        Example(
            '<form><p role="alert">Bitte korrigieren Sie Ihre Eingabe.</p><label>Ort <input aria-invalid="true"></label>'
            "<label>Name <input></label></form>"
        ),
        Example(
            '<form><p role="alert">Fehler: Der Ort fehlt.</p><label>Ort <input></label><label>Name <input></label></form>'
        ),
        Example(
            '<form><p role="alert">Bitte korrigieren Sie die Fehler.</p><label>Ort <input></label>'
            "<label>Name <input></label></form>",
            fails="where",
        ),
    ),
    since="0.2",
    applies_to="form :is([role=alert i], [class*=error-summary i], [class*=validation-summary i], [class*=alert-danger i])",
    only_if=is_shown,
)
def check(message: Element, page: Page) -> Iterator[Problem]:
    form, text = message.closest("form"), shown_text(message, page)
    if form is None or not _WRONG.search(text) or message.select_one("a[href^='#']") is not None:
        return
    names = _unmarked(form, page)
    if len(names) > 1 and not any(said and said in text.lower() for said in names):
        yield Problem(message, "where", {"text": excerpt(text), "count": len(names)})


@once_per_element
def _unmarked(form: Element, page: Page) -> list[str]:
    """The names of the fields in small letters; none where the form marks one that is wrong."""
    if form.select_one("[aria-invalid=true i], [aria-errormessage]") is not None:
        return []
    return [name(field, page).lower() for field in form.select(_FIELDS)]
