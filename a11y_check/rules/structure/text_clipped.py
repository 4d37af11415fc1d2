"""Text that is zoomed to 200 % is still there: no box of a fixed height or width cuts it off.

Looked at is a window of 640 by 512 px, which is what zooming leaves of a usual one. The size of the text is
estimated from the number of signs, on the small side. Texts that are cut with an ellipsis on purpose are left out,
and where something on the page could unfold the rest, or readers set lines and letters apart, it is a question.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.media import Screen
from a11y_check.semantics.cutting import CUTTING, cuts_text, least_length
from a11y_check.semantics.declaring import declaring
from a11y_check.semantics.extent import height_at_least, room, width_at_least
from a11y_check.semantics.styles import styles
from a11y_check.standards.references import act, bitv, wcag

_ZOOMED = Screen(640, 512)
#: By how much the estimate must exceed the box.
_CLEARLY = 1.25
_BOX = '<div style="overflow: hidden; {}">' + "Wir beraten Sie in vielen Sprachen. " * 8 + "</div>"


@Rule(
    title=_("Text that is cut off when it is enlarged"),
    why=_("Who enlarges the page to 200 % loses the end of the text."),
    fix=_("Use min-height in place of height, or let the box scroll and take the focus."),
    messages={
        "height": _(
            "This {tag} element is {size} px high at 200 % zoom: its text does not fit, and the rest is cut."
        ),
        "spacing": _(
            "This {tag} element is {size} px high: with wider lines and letters its text does not fit."
        ),
        "width": _(
            "This {tag} element is {size} px wide at 200 % zoom: its line does not fit, and the rest is cut."
        ),
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.4"), wcag("1.4.12"), bitv("9.1.4.4"), act("59br37")),
    examples=(
        Example(_BOX.format("min-height: 1.5em")),
        Example(_BOX.format("height: 30em")),
        Example(_BOX.format("width: 9px; white-space: pre; text-overflow: ellipsis"), note=_("on purpose")),
        Example(_BOX.format("height: 5em"), fails="spacing"),
        Example(_BOX.format("height: 1.5em"), fails="height"),
        Example(_BOX.format("width: 90px; white-space: nowrap"), fails="width"),
    ),
    since="0.1",
    applies_to=declaring("overflow-x", "overflow-y", among="body *", screen=_ZOOMED),
    only_if=lambda element, page: cuts_text(element, page, _ZOOMED),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    found = styles(page, _ZOOMED)
    across, down = found.overflow(element)
    height = least_length(element, found, "height", "max-height")
    is_plain = found.text(element, "text-overflow") == "clip"
    if down in CUTTING and height:
        sizes = {"tag": element.tag, "size": round(height)}
        if height_at_least(element, page, _ZOOMED) > height * _CLEARLY:
            is_teaser = not is_plain or element.closest("a[href]") is not None
            yield Problem(element, "height", sizes, certain=not (is_teaser or _may_unfold(page)))
        elif is_plain and height_at_least(element, page, _ZOOMED, is_spaced=True) > height:
            yield Problem(element, "spacing", sizes, certain=False)
    width, is_line = room(element, found), is_plain and found.text(element, "white-space") == "nowrap"
    is_limited = is_line and across in CUTTING and found.length(element, "width")
    if is_limited and width_at_least(element, page, _ZOOMED) > width * _CLEARLY:
        sizes = {"tag": element.tag, "size": round(width)}
        yield Problem(element, "width", sizes, certain=not _may_unfold(page))


def _may_unfold(page: Page) -> bool:
    """Something on the page can be used to show the rest: a script, or a style for what is ticked or jumped to."""
    return bool(page.select("script, [onclick], input[type=checkbox i], details, a[href^='#']"))
