"""Links and buttons are in the tab order. Those that a script reaches with the arrow keys need not be."""

from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.arrow_keys import serves_a_field
from a11y_check.semantics.focus import is_disabled, is_in_tab_order
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed, is_visible
from a11y_check.standards.references import bitv, wcag

#: Inside these, arrow keys lead on; a trap for robots is no field for people.
_MANAGED = (
    "[role=toolbar], [role=menu], [role=menubar], [role=listbox], [role=tree], [role=grid], [role=treegrid], "
    "[role=radiogroup], [role=tablist], [role=combobox], [aria-hidden=true], .carousel, .slider, .swiper, .slick-slide"
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
        Example('<button tabindex="-1" disabled>Zurück</button>'),
        Example(
            '<p><input id="k" aria-label="Kinder"></p><button tabindex="-1" aria-controls="k">mehr</button>'
        ),
        Example('<a href="/kurse/" tabindex="-1">Kurse</a>', fails="skipped"),
        Example('<button tabindex="-1">Senden</button>', fails="skipped"),
    ),
    since="0.1",
    applies_to='body :is(a[href], button, input, select, textarea)[tabindex^="-"]:not([role])',
    only_if=(
        is_exposed,
        lambda element, page: is_visible(element, page) and not is_disabled(element),
        lambda element, page: bool(name(element, page)),
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    target = element.attr("href")
    again = target and any(
        other != element and is_in_tab_order(other, page) for other in _to(page).get(target, [])
    )
    inside = element.closest(_MANAGED) is not None
    if not (again or inside or serves_a_field(element, page)):
        yield Problem(element, "skipped", {"text": excerpt(name(element, page))})


@once_per_page
def _to(page: Page) -> dict[str, list[Element]]:
    found: dict[str, list[Element]] = {}
    for link in page.select("a[href]"):
        found.setdefault(link.attr("href") or "", []).append(link)
    return found
