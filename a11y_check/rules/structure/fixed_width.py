"""The page fits a narrow window: 320 px, or 1280 px at 400 % zoom. Boxes that scroll by themselves may hold tables and maps, but no wide text."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.media import Screen
from a11y_check.semantics.declaring import declaring, is_cut_or_scrolls
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import styles
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag
from a11y_check.standards.words import words

_PHONE = Screen(320, 640)
_SMALL = 480  # px
_PASSAGES = words("p h1 h2 h3 h4 h5 h6 blockquote")
_SIZED = words("table td th img iframe video object embed canvas")
_PX = re.compile(r"(\d{1,6}(?:\.\d{1,4})?)px")
_NAMES = ("width", "min-width", "grid-template-columns")


def _sized(page: Page) -> list[Element]:
    """What has a width by style; or by attribute, where style sheets could have taken it away."""
    known = sheets(page).entries and sheets(page).are_complete
    by_attribute = [e for e in page.select("[width]") if known and e.tag in _SIZED and e.attr("width")]
    return page.in_order({*by_attribute, *declaring(*_NAMES)(page)})


@Rule(
    title=_("Wider than a small screen"),
    why=_("On a phone, or with large zoom, people must scroll to the side for every line."),
    fix=_("Does it fit into a narrow window? Use max-width in place of width."),
    messages={"wide": _("This {tag} element is {size} px wide on every screen.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.10"), bitv("9.1.4.10")),
    examples=(
        Example('<div style="max-width: 1200px"><p>Kurse</p></div>'),
        Example('<img src="a.jpg" alt="Plan" width="1200" style="max-width: 100%">'),
        Example('<div style="overflow-x: auto"><table style="width: 900px"><tr><td>Kurse</table></div>'),
        Example(
            '<div style="overflow: auto"><p style="width: 900px">Kurse für alle.</p></div>', fails="wide"
        ),
        Example('<div style="width: 1200px"><p>Kurse</p></div>', fails="wide"),
        Example("<style>body { min-width: 1000px }</style><p>Kurse</p>", fails="wide"),
        Example(
            '<style>p { color: #000 }</style><iframe width="800" height="600" src="/k/" title="Karte"></iframe>',
            fails="wide",
        ),
        Example(
            '<div style="display: grid; grid-template-columns: 400px 400px"><p>A</p></div>', fails="wide"
        ),
    ),
    since="0.1",
    applies_to=_sized,
    only_if=is_visible,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    around, width = parent(element), _width(element, page)
    is_wide = width > _SMALL and (around is None or _width(around, page) <= _SMALL)
    if is_wide and (element.tag in _PASSAGES or not is_cut_or_scrolls(element, page, _PHONE)):
        yield Problem(element, "wide", {"tag": element.tag, "size": round(width)})


def _width(element: Element, page: Page) -> float:
    """The least width in px that the element asks for on a small screen, by style or attribute."""
    found = styles(page, _PHONE)
    if found.text(element, "max-width") != "none":
        return 0
    columns = found.text(element, "grid-template-columns")
    attribute = (element.attr("width") or "").removesuffix("px") if element.tag in _SIZED else ""
    return max(
        found.length(element, "width") or (float(attribute) if attribute.isdecimal() else 0),
        found.length(element, "min-width") or 0,
        sum(map(float, _PX.findall(columns))) if "(" not in columns else 0,
    )
