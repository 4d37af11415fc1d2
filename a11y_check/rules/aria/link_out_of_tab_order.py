"""Links and buttons are in the tab order. Those that a script reaches with the arrow keys need not be."""

from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_in_tab_order
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed, is_visible
from a11y_check.standards.references import bitv, wcag

#: Inside these, arrow keys lead on; a trap for robots is no field for people.
_MANAGED = (
    "[role=toolbar], [role=menu], [role=menubar], [role=listbox], [role=tree], [role=grid], [role=treegrid], "
    "[role=radiogroup], [role=tablist], [role=combobox], [aria-hidden=true], .carousel, .slider, .swiper, .slick-slide"
)
#: Beside these, arrow keys do what a button does.
_WORKED_BY_ARROWS = (
    "[role=combobox], [role=spinbutton], input[type=number i], input[type=date i], input[type=time i]"
)


@Rule(
    title=_("Link or button that the keyboard skips"),
    why=_("The tab key passes it by: without a mouse nobody gets there."),
    fix=_("Is there another way to it? If not, take out the tabindex."),
    messages={"skipped": _("The tab key does not stop at “{text}”.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("2.1.1"),
        bitv("9.2.1.1a"),
    ),
    examples=(
        Example('<a href="/kurse/">Kurse</a>'),
        Example('<a href="/kurse/" tabindex="-1"><img src="k.jpg" alt=""></a><a href="/kurse/">Kurse</a>'),
        Example('<div role="tablist"><button role="tab" tabindex="-1">A1</button></div>'),
        Example(
            '<div><input role="combobox"><button tabindex="-1">▾</button></div>',
            note=_("the down arrow opens it"),
        ),
        Example(
            '<div><input type="number" aria-label="Kinder"><span><button tabindex="-1">mehr</button></span></div>'
        ),
        Example('<a href="/kurse/" tabindex="-1">Kurse</a>', fails="skipped"),
        Example('<button tabindex="-1">Senden</button>', fails="skipped"),
    ),
    since="0.1",
    applies_to='body :is(a[href], button, input, select, textarea)[tabindex^="-"]:not([role])',
    only_if=(
        is_exposed,
        lambda element, page: is_visible(element, page) and bool(name(element, page)),
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    target = element.attr("href")
    again = target and any(
        other != element and is_in_tab_order(other, page) for other in _to(page).get(target, [])
    )
    inside = element.closest(_MANAGED) is not None
    if not again and not inside and not _has_keys_beside(element):
        yield Problem(element, "skipped", {"text": excerpt(name(element, page))})


def _has_keys_beside(button: Element) -> bool:
    around = parent(button) if button.tag == "button" else None
    box = parent(around) if around is not None else None  # it often stands in a box of its own
    boxes = [one for one in (around, box) if one is not None and one.tag in ("div", "span")]
    return any(one.select_one(_WORKED_BY_ARROWS) is not None for one in boxes)


@once_per_page
def _to(page: Page) -> dict[str, list[Element]]:
    found: dict[str, list[Element]] = {}
    for link in page.select("a[href]"):
        found.setdefault(link.attr("href") or "", []).append(link)
    return found
