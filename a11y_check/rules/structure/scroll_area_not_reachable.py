"""An area that scrolls by itself can be scrolled with the keyboard: it, or something in it, takes the focus.

How long its text is on the screen is estimated from the number of signs, on the short side. Some browsers let
the keyboard into such areas by themselves; others do not.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.media import DESKTOP, Screen
from a11y_check.semantics.declaring import declaring
from a11y_check.semantics.extent import height_at_least, room, width_at_least
from a11y_check.semantics.focus import is_in_tab_order
from a11y_check.semantics.styles import styles
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import act, bitv, wcag

_AREA = '<div style="height: 90px; width: 300px; overflow: auto"{}>{}</div>'
_LONG = "<p>" + "Wir beraten Sie in vielen Sprachen und begleiten Sie zum Amt. " * 12 + "</p>"
_FIELDS = ("textarea", "select")
_PHONE = Screen(320, 640)
_SCROLLS = ("auto", "scroll")
#: By how much the estimate must exceed the area.
_CLEARLY = 1.25


@Rule(
    title=_("Scroll area that the keyboard does not reach"),
    why=_("Who uses the keyboard alone never reads what is further down in it."),
    fix=_('Give the area tabindex="0", a role and a name, or let it be as high as its text.'),
    messages={"unreachable": _("This {tag} element scrolls its text, but nothing in it takes the focus.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.1"), bitv("9.2.1.1"), act("0ssw9k")),
    examples=(
        Example(_AREA.format("", "<p>Kurz.</p>"), note=_("does not scroll")),
        Example(_AREA.format(' tabindex="0" role="region" aria-label="Bedingungen"', _LONG)),
        Example(_AREA.format("", '<a href="/mehr/">Mehr</a>' + _LONG), note=_("the link takes the focus")),
        Example(_AREA.format("", _LONG), fails="unreachable"),
        Example(
            '<div style="height: 90px; overflow: auto">' + "Wir beraten Sie. " * 20 + "</div>",
            fails="unreachable",
            note=_("on a phone"),
        ),
        Example(
            _AREA.format("", "<p>Kurse</p><ul><li>Mo<li>Di<li>Mi<li>Do<li>Fr<li>Sa<li>So</ul>"),
            fails="unreachable",
        ),
    ),
    since="0.1",
    applies_to=declaring("overflow-x", "overflow-y", among="body *"),
    only_if=lambda element, page: (
        (_scrolls(element, page) or _scrolls_down(element, page, _PHONE)) and is_visible(element, page)
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if not any(is_in_tab_order(part, page) for part in (element, *element.select("*"))):
        yield Problem(element, "unreachable", {"tag": element.tag}, certain=_scrolls(element, page))


def _scrolls(element: Element, page: Page) -> bool:
    found = styles(page)
    return _scrolls_down(element, page, DESKTOP) or (
        found.overflow(element)[0] in _SCROLLS
        and element.tag not in _FIELDS
        and found.text(element, "white-space") in ("nowrap", "pre")
        and width_at_least(element, page, DESKTOP) > room(element, found)
    )


def _scrolls_down(element: Element, page: Page, screen: Screen) -> bool:
    found = styles(page, screen)
    if found.overflow(element)[1] not in _SCROLLS or element.tag in _FIELDS:
        return False
    heights = (found.length(element, name) for name in ("height", "max-height"))
    height = min((size for size in heights if size), default=None)
    return bool(height) and height_at_least(element, page, screen) > (height or 0) * _CLEARLY
