"""A hint beside a field is named by it. Hints are known by their class, as the usual style sheets have it."""

import re
from collections.abc import Iterator

from a11y_check.once import once_per_element
from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.idrefs import tells_of_another
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

_FIELDS = "input:not([type=hidden i]), select, textarea"
_CLASS = re.compile(
    r"(?:^|[\s_-])(?:hint|help|helper|hilfe|hilfetext|hinweis)(?:$|[\s_-])|form-text", re.IGNORECASE
)


@Rule(
    title=_("Hint that the field does not name"),
    why=_("Screen readers go from field to field. What stands between them as plain text is not read out."),
    fix=_(
        "Is it needed to fill in the field? Give the hint an id, and name that in the aria-describedby of the field."
    ),
    messages={"apart": _("The field “{name}” does not refer to its hint “{text}”.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), wcag("3.3.2"), bitv("9.3.3.2a")),
    examples=(
        Example(
            '<label for="n">Name</label><p class="hint" id="h">Wie im Ausweis</p><input id="n" aria-describedby="h">'
        ),
        Example(
            '<label>Name <span class="hint">Wie im Ausweis</span><input></label>', note=_("part of the label")
        ),
        Example(
            '<p class="hint">Es gibt zwei Felder.</p><div><label>Ort <input></label><label>Datum <input></label></div>'
        ),
        Example('<label for="n">Name</label><p class="hint">Wie im Ausweis</p><input id="n">', fails="apart"),
    ),
    since="0.2",
    applies_to="[class*=hint i], [class*=help i], [class*=hilfe i], [class*=hinweis i], [class*=form-text i]",
    only_if=is_visible,
)
def check(hint: Element, page: Page) -> Iterator[Problem]:
    around = parent(hint)
    if (
        around is None
        or not _CLASS.search(hint.attr("class") or "")
        or hint.closest("label, legend, button, a")
    ):
        return
    fields = _fields_in(around, page)
    if len(fields) != 1 or hint.select_one(f"{_FIELDS}, button, a") is not None:
        return
    (field,) = fields
    parts = (hint, around, *hint.select("[id]"))
    text = shown_text(hint, page)
    if text and is_visible(field, page) and not any(tells_of_another(part, page) for part in parts):
        yield Problem(hint, "apart", {"name": excerpt(name(field, page)), "text": excerpt(text)})


@once_per_element
def _fields_in(around: Element, _page: Page) -> list[Element]:
    return around.select(_FIELDS)
