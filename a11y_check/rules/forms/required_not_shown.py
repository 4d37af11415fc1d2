"""Who fills in a form sees which fields are required, where others are not: by a star or a word, also one that a style sheet adds."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.generated import generated
from a11y_check.semantics.labels import labels
from a11y_check.semantics.names import name
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

_REQUIRED = ":is(input, select, textarea):is([required], [aria-required=true i])"
_FIELDS = (
    "input:not([type=hidden i], [type=submit i], [type=button i], [type=reset i], [type=image i], [type=search i],"
    " [type=checkbox i], [type=radio i]), select, textarea"
)
_SAID = re.compile(
    r"[*∗＊]|pflicht|erforderlich|notwendig|optional|freiwillig|required|mandatory", re.IGNORECASE
)
_TWO = "<form><label>Name <input required></label><label>Telefon <input></label>%s</form>"


@Rule(
    title=_("Required field that does not look so"),
    why=_("People find out only when the form is refused."),
    fix=_("Is it said anywhere? Mark required fields with a star or a word, and explain the star."),
    messages={"unseen": _("Nothing in the form says that “{name}” is required, and other fields are not.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("3.3.2"), bitv("9.3.3.2a")),
    examples=(
        Example(_TWO % "<p>Nur der Name ist ein Pflichtfeld.</p>"),
        Example("<form><label>Name <input required></label></form>", note=_("the only one")),
        Example(
            '<style>.p::after { content: " *" }</style>' + (_TWO % "").replace("<label>N", "<label class=p>N")
        ),
        Example(_TWO % "", fails="unseen"),
    ),
    since="0.2",
    applies_to=f"form:has({_REQUIRED})",
    only_if=lambda form, page: is_visible(form, page) and sheets(page).are_complete,
)
def check(form: Element, page: Page) -> Iterator[Problem]:
    fields = [field for field in form.select(_FIELDS) if is_visible(field, page)]
    required = [field for field in fields if field.matches(_REQUIRED)]
    if not required or len(required) == len(fields) or _SAID.search(shown_text(form, page)):
        return
    field = required[0]
    parts = [part for label in labels(page).get(field, []) for part in (label, *label.select("*"))]
    marked = any(_SAID.search("".join(generated(part, page))) for part in parts)
    if not marked and not _SAID.search(field.attr("placeholder") or ""):
        yield Problem(field, "unseen", {"name": excerpt(name(field, page))})
