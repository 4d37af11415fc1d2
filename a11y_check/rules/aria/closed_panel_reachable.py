"""What is folded away is folded away for the keyboard, too. Seen are panels that style sheets only clip or move out of the window."""

from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.closed_panels import closed_panels
from a11y_check.semantics.concealment import is_concealed
from a11y_check.semantics.focus import is_in_tab_order
from a11y_check.semantics.names import name
from a11y_check.semantics.script_code import texts
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import bitv, wcag

_CONTROLS = "a[href], button, input, select, textarea"
_PANEL = '<button aria-expanded="false" aria-controls="p">Ämter</button><div id="p" style="{}"><a href="/a/">Bauamt</a></div>'


def _panels(page: Page) -> list[Element]:
    """Panels that are out of sight as the page comes, and hold something that takes the focus."""
    return list(_reachable(page))


@Rule(
    title=_("Closed part that the keyboard enters"),
    why=_("The focus is gone while it passes through what is closed, and a screen reader reads all of it."),
    fix=_(
        "Does a script hide it? If not, add visibility: hidden, or the attribute hidden, while it is closed."
    ),
    messages={"reachable": _("The keyboard reaches “{name}” in a part that is closed.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.4.7"), wcag("2.4.3"), bitv("9.2.4.7")),
    examples=(
        Example(_PANEL.format("max-height: 0; overflow: hidden; visibility: hidden")),
        Example(_PANEL.format("display: none")),
        Example(_PANEL.format("max-height: 20em; overflow: hidden")),
        Example(_PANEL.format("max-height: 0; overflow: hidden") + "<script>p.inert = true</script>"),
        Example(_PANEL.format("max-height: 0; overflow: hidden"), fails="reachable"),
        Example(_PANEL.format("position: fixed; left: 0; transform: translateX(-100%)"), fails="reachable"),
    ),
    since="0.2",
    applies_to=_panels,
)
def check(panel: Element, page: Page) -> Iterator[Problem]:
    yield Problem(panel, "reachable", {"name": excerpt(name(_reachable(page)[panel], page))})


@once_per_page
def _reachable(page: Page) -> dict[Element, Element]:
    """The panels that are out of sight as the page comes, and the first thing in each that takes the focus."""
    found = styles(page)
    if any("inert" in script for script in texts(page)):
        return {}
    panels = (panel for panel, by in closed_panels(page).items() if by and is_concealed(panel, found))
    firsts = {
        panel: next((part for part in panel.select(_CONTROLS) if _takes_focus(part, page)), None)
        for panel in panels
    }
    return {panel: first for panel, first in firsts.items() if first is not None}


def _takes_focus(part: Element, page: Page) -> bool:
    shown = styles(page).text(part, "visibility") not in ("hidden", "collapse")
    return shown and is_in_tab_order(part, page)
