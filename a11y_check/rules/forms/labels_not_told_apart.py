"""The fields of a form, and those outside of forms, have different names. Choices are another rule, and groups with names tell their fields apart."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_FIELDS = (
    ":is(input:not([type=hidden i], [type=radio i], [type=checkbox i], [type=submit i], [type=button i],"
    " [type=reset i], [type=image i]), select, textarea)"
)
_GROUPS = "fieldset, [role=group i], [role=row i], tr, form"


@Rule(
    title=_("Two fields of one name"),
    why=_("Who hears only the name of the field does not know which of the two it is."),
    fix=_(
        "What differs? Name it, for example “Name of the child”, or put the fields into groups with names."
    ),
    messages={"same": _("Two fields of this form are called “{name}”; this is the second.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.4.6"), bitv("9.2.4.6a")),
    examples=(
        Example("<form><label>Vorname <input></label><label>Nachname <input></label></form>"),
        Example(
            "<form><fieldset><legend>Kind</legend><label>Name <input></label></fieldset>"
            "<fieldset><legend>Eltern</legend><label>Name <input></label></fieldset></form>"
        ),
        Example("<form><label>Name <input></label></form><form><label>Name <input></label></form>"),
        Example("<label>Name <input></label><form><label>Name <input></label></form>"),
        Example("<form><label>Name <input></label><label>Name <input></label></form>", fails="same"),
        Example("<label>Name <input></label><label>Name <input></label>", fails="same"),
        Example(
            "<form><fieldset><legend>Kind</legend><label>Name <input></label></fieldset>"
            "<fieldset><legend>Kind</legend><label>Name <input></label></fieldset></form>",
            fails="same",
        ),
    ),
    since="0.2",
    applies_to="body, form",
    only_if=(is_exposed, lambda around, _page: around.select_one(_FIELDS) is not None),
)
def check(around: Element, page: Page) -> Iterator[Problem]:
    own = around if around.tag == "form" else None
    seen: set[tuple[Element | str | None, str]] = set()
    for field in around.select(_FIELDS):
        if field.closest("form") != own:
            continue
        said = name(field, page)
        if not said or field.attr("aria-describedby") is not None or not is_exposed(field, page):
            continue
        group = field.closest(_GROUPS)
        called = name(group, page) if group is not None and group.tag != "form" else ""
        place = (called or group, said.lower())
        if place in seen:
            yield Problem(field, "same", {"name": excerpt(said)})
            return
        seen.add(place)
