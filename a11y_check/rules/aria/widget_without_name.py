"""Tabs, progress bars, meters, tooltips and the entries of trees and choices say what they are.

So do the trees, grids, panels and regions themselves; without a name, their content may still tell.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import explicit_role, role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag
from a11y_check.standards.words import words

_NAMED = words("meter option progressbar tab tooltip treeitem")
_WHOLES = words("application grid region tabpanel tree treegrid")


@Rule(
    title=_("Part of an application without a name"),
    why=_("A screen reader says only “tab” or “progress bar”."),
    fix=_("Write a text into the element, or name it with aria-label."),
    messages={
        "nameless": _("An element with the role “{role}” has no name."),
        "whole": _("An element with the role “{role}” has no name. Is it clear what it holds?"),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a")),
    examples=(
        Example('<div role="tablist"><button role="tab">Kurse</button></div>'),
        Example('<label>Plätze <meter value="3" max="9"></meter></label>'),
        Example("<select><option></option></select>", note=_("HTML's own choices may be empty")),
        Example('<div role="tablist"><button role="tab"></button></div>', fails="nameless"),
        Example('<progress value="3" max="9"></progress>', fails="nameless"),
        Example(
            '<div role="tabpanel" aria-labelledby="t">Text</div><button role="tab" id="t">Kurse</button>'
        ),
        Example('<div role="region"><h2>Kurse</h2></div>', fails="whole"),
        Example('<div role="tree"><div role="treeitem" tabindex="0">Kurse</div></div>', fails="whole"),
    ),
    since="0.1",
    applies_to="meter, progress, [role]",
    only_if=lambda element, page: is_exposed(element, page) and _kind(element, page) in _NAMED | _WHOLES,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if not name(element, page):
        kind = _kind(element, page)
        is_whole = kind in _WHOLES
        yield Problem(element, "whole" if is_whole else "nameless", {"role": kind}, certain=not is_whole)


def _kind(element: Element, page: Page) -> str:
    """The role as written, since a region without a name is none; else what HTML's own element is."""
    return explicit_role(element) or role(element, page)
