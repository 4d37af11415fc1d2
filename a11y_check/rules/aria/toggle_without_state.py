"""What opens and closes something says whether it is open. States that a large script sets later are not seen."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.handlers import handling
from a11y_check.semantics.names import name
from a11y_check.semantics.script_code import texts
from a11y_check.semantics.script_places import toggled
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_FRAMEWORKS = (
    "[data-toggle=collapse i], [data-toggle=dropdown i], "
    "[data-bs-toggle=collapse i], [data-bs-toggle=dropdown i], "
    "[uk-toggle], [data-uk-toggle], [data-collapse-toggle], [data-dropdown-toggle]"
)
_BUTTONS = "button, [role=button i], a[href^='#'], a[href^='javascript:' i]"
#: Boxes over the page: who opens them is taken there.
_OVER = (
    ":is(dialog, [role*=dialog i], [class*=dialog i], [class*=modal i], [class*=overlay i], [class*=popup i],"
    " [class*=lightbox i], [id*=dialog i], [id*=modal i], [id*=overlay i], [id*=popup i])"
)


def _toggles(page: Page) -> list[Element]:
    """What opens and closes something, by the attributes of frameworks or by a script of the page."""
    found = page.select(_FRAMEWORKS)
    by_script = _by_script(page)
    return page.in_order({*found, *by_script}) if by_script else found


@Rule(
    title=_("Toggle that keeps its state to itself"),
    why=_(
        "Who does not see the page does not know that something has opened, or that something can be opened."
    ),
    fix=_("Does the script set aria-expanded? If not, add it and keep it up to date."),
    messages={"silent": _("“{name}” opens something, but does not say whether it is open.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a")),
    examples=(
        Example('<button data-toggle="collapse" data-target="#m" aria-expanded="false">Mehr</button>'),
        Example('<button data-toggle="tooltip">Mehr</button>'),
        Example('<button data-bs-toggle="offcanvas">Filter</button>', note=_("the focus goes there")),
        Example('<button data-toggle="collapse" data-target="#m">Mehr</button>', fails="silent"),
        Example('<a href="#m" data-bs-toggle="dropdown">Mehr</a>', fails="silent"),
        Example(
            '<button onclick="mehr.hidden = !mehr.hidden; this.ariaExpanded = !mehr.hidden" aria-expanded="false">Mehr</button>'
            '<p id="mehr" hidden>Text</p>'
        ),
        Example(
            '<button onclick="mehr.hidden = !mehr.hidden">Mehr</button><p id="mehr" hidden>Text</p>',
            fails="silent",
        ),
    ),
    since="0.1",
    applies_to=_toggles,
    only_if=is_exposed,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    inside = element.select("[aria-expanded]")
    if element.attr("aria-expanded") is None and element.attr("aria-haspopup") is None and not inside:
        yield Problem(element, "silent", {"name": excerpt(name(element, page))})


def _by_script(page: Page) -> list[Element]:
    """Buttons that show a hidden part of the page, and hide it again, where no script knows aria-expanded."""
    found = [button for button in handling("click")(page) if button.matches(_BUTTONS)]
    if not found or any("expanded" in script.lower() for script in texts(page)):
        return []
    return [
        button
        for button in found
        if any(place.text.strip() and not place.matches(_OVER) for place in toggled(button, page))
    ]
