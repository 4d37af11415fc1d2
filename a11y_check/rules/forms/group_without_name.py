"""Choices that belong together are in a group, and the group has a name."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.forms import asks_only, share_a_name
from a11y_check.semantics.names import name, name_and_source
from a11y_check.semantics.roles import role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, norm

_GROUP_ROLES = ("group", "radiogroup")
_BY_ROLE = "[role=group i], [role=radiogroup i]"
_GROUPS = f"fieldset, {_BY_ROLE}, [role=toolbar i]"
_CHOICES = "input[type=radio i], input[type=checkbox i], [role=radio i], [role=checkbox i]"
_FIELDS = f"input:not([type=hidden i]), select, textarea, {_CHOICES}"
_NAMED = "input:is([type=radio i], [type=checkbox i])[name]:not([role=tab i])"
_ANSWERS = "<label><input type=radio name=k>ja</label><label><input type=radio name=k>nein</label>"
_IN_ROW = '<input type=radio name=k id=j aria-labelledby="f j">'
_H71 = "https://www.w3.org/WAI/WCAG22/Techniques/html/H71"
#: In a table of questions, such names hold the question and the answer.
_HIDDEN_NAMES = ("aria-label", "aria-labelledby")


@Rule(
    title=_("Group of choices without a name"),
    why=_("A screen reader reads out “yes” and “no” without the question."),
    fix=_("Put the choices into a fieldset and write the question into its legend."),
    messages={
        "no-group": _("{count} choices of “{name}” are not in a group with a name."),
        "no-legend": _("A fieldset has no legend, or a hidden one."),
        "no-name": _("A group of {count} fields has no name."),
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(norm("WCAG technique H71", "fieldset and legend", url=_H71), bitv("9.1.3.1h")),
    examples=(
        Example(f"<fieldset><legend>Kinder?</legend>{_ANSWERS}</fieldset>"),
        Example("<label><input type=radio name=k>ja</label>", note=_("a single one")),
        Example(f'<div role="group" aria-label="Kinder?">{_ANSWERS}</div>'),
        Example("<input type=radio role=tab name=t title=A><input type=radio role=tab name=t title=B>"),
        Example(f"<b id=f>Kinder?</b>{_IN_ROW}ja{_IN_ROW}nein", note=_("in each name")),
        Example(_ANSWERS, fails="no-group"),
        Example("<input type=checkbox name=s[]>A1<input type=checkbox name=s[]>A2" * 2, fails="no-group"),
        Example("<fieldset><label>Name <input></label></fieldset>", fails="no-legend"),
        Example(f"<fieldset><legend hidden>Kinder?</legend>{_ANSWERS}</fieldset>", fails="no-legend"),
        Example(f'<div role="radiogroup">{_ANSWERS}</div>', fails="no-name"),
        Example('<div role="group"><input title="Tag"><input title="Monat"></div>', fails="no-name"),
    ),
    since="0.1",
    applies_to="html",
    only_if=lambda _root, page: bool(page.select(f"fieldset, {_BY_ROLE}, {_NAMED}")),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    for group in page.select(f"fieldset, {_BY_ROLE}"):
        if not is_exposed(group, page) or role(group, page) not in _GROUP_ROLES or name(group, page):
            continue
        fields = [field for field in group.select(_FIELDS) if field.closest(_GROUPS) == group]
        if group.tag == "fieldset":
            yield Problem(group, "no-legend", certain=len(group.select(_CHOICES)) > 1)
        elif len(fields) > 1:
            sure = all(field.matches(_CHOICES) for field in fields)
            yield Problem(group, "no-name", {"count": len(fields)}, certain=sure)
    found: dict[tuple[str, Element | None, str], list[Element]] = {}
    for choice in page.select(_NAMED):
        if is_exposed(choice, page):
            key = ((choice.attr("type") or "").lower(), choice.closest("form"), choice.attr("name") or "")
            found.setdefault(key, []).append(choice)
    for (kind, form, called), choices in found.items():
        is_box = kind == "checkbox"
        around = f"{_GROUPS}, table" if is_box else _GROUPS
        if len(choices) > 1 + is_box and not choices[0].closest(around) and not share_a_name(choices):
            asks = is_box or asks_only(form, choices, page)
            asks = asks or any(name_and_source(choice, page)[1] in _HIDDEN_NAMES for choice in choices)
            yield Problem(choices[0], "no-group", {"count": len(choices), "name": called}, certain=not asks)
