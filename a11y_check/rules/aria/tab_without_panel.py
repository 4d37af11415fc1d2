"""A tab belongs to a panel. Panels that a script adds are not seen."""

from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm, wcag


@Rule(
    title=_("Tab without a panel"),
    why=_("Screen readers offer to jump to what the tab opens, and there is nothing."),
    fix=_(
        "Does the tab open a part of this page? Name it in aria-controls. If it opens another page, use a link."
    ),
    messages={"missing": _("The tab “{name}” opens nothing that is on the page.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("4.1.2"),
        norm("ARIA Authoring Practices", url="https://www.w3.org/WAI/ARIA/apg/"),
    ),
    examples=(
        Example(
            '<div role="tablist"><button role="tab" aria-controls="a">A1</button></div><div role="tabpanel" id="a">Kurs</div>'
        ),
        Example(
            '<div role="tablist"><button role="tab" id="t">A1</button></div><div role="tabpanel" aria-labelledby="t">Kurs</div>'
        ),
        Example(
            '<div role="tablist"><b role="tab" aria-selected="true" aria-controls="a">1</b><b role="tab">2</b></div><p id="a">Kurs</p>'
        ),
        Example(
            '<div role="tablist"><button role="tab" aria-controls="weg">A1</button></div>', fails="missing"
        ),
    ),
    since="0.1",
    applies_to="[role=tab i]",
    only_if=is_exposed,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if not _has_panel(element, page) and not _is_filled_when_chosen(element, page):
        yield Problem(element, "missing", {"name": excerpt(name(element, page))})


def _has_panel(tab: Element, page: Page) -> bool:
    controlled = (tab.attr("aria-controls") or "").split()
    return tab.attr("id") in _naming(page) or any(identifier in page.ids for identifier in controlled)


def _is_filled_when_chosen(tab: Element, page: Page) -> bool:
    """The chosen tab beside it has a panel: scripts often make one panel at a time."""
    beside = tab.closest("[role=tablist i]") if tab.attr("aria-controls") is None else None
    chosen = beside.select("[role=tab i][aria-selected=true i]") if beside is not None else []
    return any(_has_panel(other, page) for other in chosen if other != tab)


@once_per_page
def _naming(page: Page) -> frozenset[str]:
    """The ids that panels take their names from."""
    panels = page.select("[role=tabpanel i][aria-labelledby]")
    return frozenset(part for panel in panels for part in (panel.attr("aria-labelledby") or "").split())
