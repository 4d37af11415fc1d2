"""A field for a name or a telephone number takes those that people have, also from abroad."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.asked_for import asked_for, refused_entry, told_browser
from a11y_check.semantics.focus import is_disabled
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm

#: Characters that real ones may have.
_FEWEST = {"given-name": 25, "family-name": 25, "name": 35, "email": 40, "street-address": 35}
_NAME = '<label>Nachname <input autocomplete="family-name" pattern="{}" title="Buchstaben"></label>'
_PHONE = '<label>Telefon <input type="tel" pattern="{}" title="Ziffern"></label>'


@Rule(
    title=_("Field that refuses real entries"),
    why=_("People whose name has other letters, or whose number is from abroad, cannot send the form."),
    fix=_(
        "Take the pattern away, or let it take letters of all languages, blanks, hyphens and the plus sign."
    ),
    messages={
        "refused": _("The field “{name}” refuses “{entry}”."),
        "short": _("The field “{name}” takes no more than {count} characters."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        norm("W3C: personal names", url="https://www.w3.org/International/questions/qa-personal-names"),
    ),
    examples=(
        Example(_NAME.format(".{2,40}")),
        Example(_NAME.format(r"[\p{L} '’\-]+")),
        Example('<label>Kennzeichen <input pattern="[A-Z]+" title="Großbuchstaben"></label>'),
        Example(_PHONE.format(r"[+0-9 ()\/\-]{6,20}")),
        Example(_NAME.format(r"[A-Za-z\-]+"), fails="refused"),
        Example(_NAME.format("[A-Za-zÄÖÜäöüß]+"), fails="refused"),
        Example(_PHONE.format("0[0-9]{7,10}"), fails="refused"),
        Example('<label>Nachname <input maxlength="60"></label>'),
        Example('<label>Nachname <input maxlength="12"></label>', fails="short"),
    ),
    since="0.2",
    applies_to="input:is([pattern], [maxlength])",
    only_if=(is_exposed, lambda field, _page: not is_disabled(field)),
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    entry = refused_entry(field, page)
    if entry:
        yield Problem(field, "refused", {"name": excerpt(name(field, page)), "entry": entry})
    most = field.attr("maxlength") or ""
    kind = told_browser(field) or asked_for(field, page)
    if most.isdecimal() and 0 < int(most[:6]) < _FEWEST.get(kind, 0):
        yield Problem(field, "short", {"name": excerpt(name(field, page)), "count": most})
