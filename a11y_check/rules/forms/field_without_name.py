"""Each field of a form has a name, from a label or otherwise."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.labels import labels
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import role
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards import aria
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Form field without a label"),
    why=_("A screen reader says only “edit”, and nobody knows what to enter."),
    fix=_("Connect a label with the field: the label's for attribute names the id of the field."),
    messages={
        "nameless": _("A field of the kind “{role}” has no name."),
        "hidden": _("The label “{label}” is hidden, so its field has no name."),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.1.3.1h"), act("e086e5")),
    examples=(
        Example('<label for="n">Name</label><input id="n">'),
        Example("<label>Stadtteil <select><option>Annen</select></label>"),
        Example('<input aria-label="Suche">'),
        Example(
            '<label for="q" class="sr-only">Suche</label><input id="q">', note=_("out of sight, but read out")
        ),
        Example("<input>", fails="nameless"),
        Example("<p>Name</p><textarea></textarea>", fails="nameless"),
        Example("<x-field><label>Ort</label><div><input></div></x-field>", fails="nameless"),
        Example('<label for="q" style="display: none">Suche</label><input id="q">', fails="hidden"),
    ),
    since="0.1",
    applies_to="input, select, textarea, [role]",
    only_if=(is_exposed, lambda element, page: _is_field(element, page)),
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    if name(field, page):
        return
    hidden = next(
        (text for label in labels(page).get(field, ()) if (text := " ".join(label.text.split()))), ""
    )
    if hidden:
        yield Problem(field, "hidden", {"label": excerpt(hidden)})
    else:
        values = {"role": role(field, page) or field.attr("type")}
        yield Problem(field, "nameless", values, certain=not _may_be_joined_by_script(field, page))


def _may_be_joined_by_script(field: Element, page: Page) -> bool:
    """An element of the page's own making is around it, with a label that is nobody else's."""
    around = parent(field)
    while around is not None and "-" not in around.tag:
        around = parent(around)
    free = "label:not([for], :has(input, select, textarea))"
    return around is not None and bool(around.select_one(free)) and bool(page.select("script"))


def _is_field(field: Element, page: Page) -> bool:
    """Fields for dates, colours and files have no role, but need a name all the same."""
    kind = role(field, page)
    return kind in aria.FORM_FIELDS or (field.tag == "input" and not kind)
