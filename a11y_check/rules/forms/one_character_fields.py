"""A code or a password is typed, or pasted, into one field, as a whole."""

from collections.abc import Iterator
from itertools import groupby

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm, wcag

_FEW = 3  # a code has more


def _rows(page: Page) -> list[Element]:
    """The first of each row of fields for one character."""
    fields = [field for field in page.select("input[maxlength='1']") if is_exposed(field, page)]
    return [next(group) for _form, group in groupby(fields, lambda field: field.closest("form"))]


@Rule(
    title=_("A field for each character"),
    why=_(
        "People cannot paste it or let the browser fill it in, and must keep it in mind. Screen readers name a field after each sign."
    ),
    fix=_("Can it be typed or pasted as a whole? Use one field, with autocomplete."),
    messages={
        "password": _("People are asked for single characters of a password."),
        "code": _("{count} fields take one character each."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("3.3.8"),
        norm("W3C: Making content usable", "Do not rely on memory", "https://www.w3.org/TR/coga-usable/"),
    ),
    examples=(
        Example('<form><label>Code <input maxlength="6" autocomplete="one-time-code"></label></form>'),
        Example('<form><label>Stock <input maxlength="1"></label></form>'),
        Example(
            '<form><label>2. Zeichen <input type="password" maxlength="1"></label>'
            '<label>5. Zeichen <input type="password" maxlength="1"></label></form>',
            fails="password",
        ),
        Example("<form>" + '<input maxlength="1" aria-label="Ziffer">' * 6 + "</form>", fails="code"),
    ),
    since="0.2",
    applies_to=_rows,
)
def check(first: Element, page: Page) -> Iterator[Problem]:
    form = first.closest("form") or parent(first) or first
    fields = [field for field in form.select("input[maxlength='1']") if is_exposed(field, page)]
    hidden = [field for field in fields if (field.attr("type") or "").lower() == "password"]
    if len(hidden) > 1:
        yield Problem(hidden[0], "password")
    elif len(fields) > _FEW:
        yield Problem(first, "code", {"count": len(fields)})
