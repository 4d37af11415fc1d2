"""Choices that belong together are in a group, and the group has a name."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name, name_and_source
from a11y_check.semantics.roles import role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, norm

_GROUPS = "fieldset, [role=group i], [role=radiogroup i], [role=toolbar i]"
#: In a table of questions, such names hold the question and the answer.
_HIDDEN_NAMES = ("aria-label", "aria-labelledby")


@Rule(
    title=_("Group of choices without a name"),
    why=_("A screen reader reads out “yes” and “no” without the question."),
    fix=_("Put the choices into a fieldset and write the question into its legend."),
    messages={
        "no-group": _("{count} choices of “{name}” are not in a group with a name."),
        "no-legend": _("A fieldset has no legend."),
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        norm(
            "WCAG technique H71", "fieldset and legend", "https://www.w3.org/WAI/WCAG22/Techniques/html/H71"
        ),
        bitv("9.1.3.1h"),
    ),
    examples=(
        Example(
            "<fieldset><legend>Kinder?</legend><label><input type=radio name=k>ja</label>"
            "<label><input type=radio name=k>nein</label></fieldset>"
        ),
        Example("<label><input type=radio name=k>ja</label>", note=_("a single one")),
        Example(
            "<label><input type=radio name=k>ja</label><label><input type=radio name=k>nein</label>",
            fails="no-group",
        ),
        Example(
            "<label><input type=checkbox name=s[]>A1</label><label><input type=checkbox name=s[]>A2</label>"
            "<label><input type=checkbox name=s[]>B1</label>",
            fails="no-group",
        ),
        Example("<fieldset><label>Name <input></label></fieldset>", fails="no-legend"),
    ),
    since="0.1",
    applies_to="html",
    only_if=lambda _root, page: bool(
        page.select("fieldset, :is(input[type=radio i], input[type=checkbox i])[name]")
    ),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    for fieldset in page.select("fieldset"):
        if is_exposed(fieldset, page) and role(fieldset, page) == "group" and not name(fieldset, page):
            sure = len(fieldset.select("input[type=radio i], input[type=checkbox i]")) > 1
            yield Problem(fieldset, "no-legend", certain=sure)
    boxes: dict[tuple[Element | None, str], list[Element]] = {}
    radios: dict[tuple[Element | None, str], list[Element]] = {}
    for radio in page.select("input[type=radio i][name]"):
        if is_exposed(radio, page):
            radios.setdefault((radio.closest("form"), radio.attr("name") or ""), []).append(radio)
    for box in page.select("input[type=checkbox i][name]"):
        if is_exposed(box, page):
            boxes.setdefault((box.closest("form"), box.attr("name") or ""), []).append(box)
    for (_form, group), choices in boxes.items():
        if len(choices) > 2 and choices[0].closest(f"{_GROUPS}, table") is None:
            yield Problem(choices[0], "no-group", {"count": len(choices), "name": group}, certain=False)
    for (_form, group), choices in radios.items():
        if len(choices) > 1 and choices[0].closest(_GROUPS) is None:
            says_more = any(name_and_source(choice, page)[1] in _HIDDEN_NAMES for choice in choices)
            values = {"count": len(choices), "name": group}
            yield Problem(choices[0], "no-group", values, certain=not says_more)
