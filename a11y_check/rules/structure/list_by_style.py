"""What looks like a list is one, also where the bullets come from a style sheet."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.generated import generated
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.standards.references import bitv, wcag

_BULLETS = "•·‣▪▫◦●○■□►▸➤✓✔⁃–-*"
_ITEMS = "p, div"
_LISTED = "li, dl, [role=list i], [role=listitem i], [role^=menu i], [role=listbox i], [role=tree i], [role=tablist i]"
_BULLET = '<style>.punkt::before { content: "\\2022  " }</style>'


def _items(page: Page) -> list[Element]:
    """Paragraphs and boxes with a bullet that is not written in the page."""
    found = styles(page)
    drawn = [element for element, which in found.cascade.pseudo if which == "before"]
    for declared, elements in found.declaring("display"):
        drawn += elements if found.text(declared, "display") == "list-item" else ()
    return page.in_order({e for e in drawn if e.matches(_ITEMS) and _bullet(e, page)}) if drawn else []


def _bullet(element: Element, page: Page) -> str:
    mark = generated(element, page)[0].strip()
    if mark:
        return mark if mark in _BULLETS else ""
    return "•" if styles(page).text(element, "display") == "list-item" else ""


@Rule(
    title=_("List by style sheet only"),
    why=_("A screen reader says neither that a list begins nor how many items it has."),
    fix=_("Is it a list? Then make it one: ul and li."),
    messages={"drawn": _("A style sheet puts a bullet before “{text}” and before what follows.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), bitv("9.1.3.1b")),
    examples=(
        Example(_BULLET + '<ul><li class="punkt">Kurse</li><li class="punkt">Beratung</li></ul>'),
        Example(_BULLET + '<p class="punkt">Kurse</p><p>Beratung</p>', note=_("one line is no list")),
        Example(_BULLET + '<p class="punkt">Kurse</p><p class="punkt">Beratung</p>', fails="drawn"),
        Example(
            '<div style="display:list-item">A</div><div style="display:list-item">B</div>', fails="drawn"
        ),
    ),
    since="0.2",
    applies_to=_items,
)
def check(item: Element, page: Page) -> Iterator[Problem]:
    mark, text = _bullet(item, page), shown_text(item, page)
    following, before = _neighbour(item.next_siblings), _neighbour(item.previous_siblings)
    if not text or item.closest(_LISTED) or following is None or not shown_text(following, page):
        return
    goes_on = following.tag == item.tag and _bullet(following, page) == mark
    if goes_on and (before is None or _bullet(before, page) != mark):
        yield Problem(item, "drawn", {"text": excerpt(text)})


def _neighbour(nodes: Iterator[object]) -> Element | None:
    return next((node for node in nodes if isinstance(node, Element)), None)
