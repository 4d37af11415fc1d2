"""What is shown first comes first in the page, too. Boxes that hold no text may stand anywhere."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.shown_order import float_in_a_row, leads_with_heading, order, placed_before
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag
from a11y_check.standards.words import words

_REVERSED = '<div style="display: flex; flex-direction: row-reverse'
_BOXES = words("flex inline-flex grid inline-grid")


def _boxes(page: Page) -> list[Element]:
    """Flex boxes, grids, and what holds something that floats to the right or is placed."""
    found = styles(page)
    groups = (e for declared, e in found.declaring("display") if found.text(declared, "display") in _BOXES)
    floating = (e for declared, e in found.declaring("float") if found.text(declared, "float") == "right")
    placed = (
        e for declared, e in found.declaring("position") if found.text(declared, "position") == "absolute"
    )
    around = {parent(element) for elements in (*floating, *placed) for element in elements}
    return page.in_order({*(element for elements in groups for element in elements), *filter(None, around)})


@Rule(
    title=_("Shown in another order than written"),
    why=_("Screen readers and the tab key follow the page, eyes follow the style: they do not meet."),
    fix=_("Does it make sense in the order of the page? Bring the page into the order that is shown."),
    messages={
        "reversed": _("This {tag} element shows its parts in reverse."),
        "moved": _("“{text}” is moved with order: {order}."),
        "placed": _("“{text}” is placed before what comes before it in the page."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.2"), wcag("2.4.3"), bitv("9.1.3.2a"), bitv("9.2.4.3a")),
    examples=(
        Example('<div style="display: flex"><p>A</p><p>B</p></div>'),
        Example(f'{_REVERSED}"><p>A</p><hr></div>'),
        Example('<div style="display: flex"><p style="order: 1">A</p><p style="order: 1">B</p></div>'),
        Example(f'{_REVERSED}"><p>A</p><p>B</p></div>', fails="reversed"),
        Example("<style>p { float: right }</style><div><p>A</p><p>B</p><p>C</p></div>", fails="reversed"),
        Example(f'{_REVERSED}"><h2>Kurse</h2><p>Neues</p></div>', note=_("who jumps to it hears both")),
        Example('<div style="display: grid"><p>A</p><p style="order: -1">B</p></div>', fails="moved"),
        Example(
            "<style>p { position: absolute; left: 0; top: 4em } p + p { top: 2em }</style><p>A</p><p>B</p>",
            fails="placed",
        ),
    ),
    since="0.1",
    applies_to=_boxes,
    only_if=is_visible,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    found = styles(page)
    children = (child for child in element.children if isinstance(child, Element))
    parts = [child for child in children if is_visible(child, page) and shown_text(child, page)]
    if len(parts) < 2 or leads_with_heading(parts, page):
        return
    is_box = "flex" in found.text(element, "display")
    reverses = is_box and found.text(element, "flex-direction").endswith("-reverse")
    if reverses or float_in_a_row(parts, found):
        yield Problem(element, "reversed", {"tag": element.tag})
        return
    placed = placed_before(parts, found)
    if placed is not None:
        yield Problem(placed, "placed", {"text": excerpt(shown_text(placed, page))})
    orders = [order(part, found) for part in parts]
    if orders != sorted(orders):
        moved = next(
            part for part, before, after in zip(parts, orders, sorted(orders), strict=True) if before != after
        )
        values = {"text": excerpt(shown_text(moved, page)), "order": order(moved, found)}
        yield Problem(moved, "moved", values)
