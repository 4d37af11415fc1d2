"""What is to be hit is at least 24 pixels wide and high, as far as style sheets and attributes say how large it is.

Links in a sentence are as high as their line. How far away the next control is, only layout knows.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import declaring
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.names import name
from a11y_check.semantics.styles import Styles, styles
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import wcag

_SMALLEST = 24  # CSS pixels
_CONTROLS = "a[href], button, summary, input:is([type=submit i], [type=button i], [type=reset i], [type=image i]), [role=button i], [role=link i]"
_EDGES = {"width": ("left", "right"), "height": ("top", "bottom")}
_DECLARING = declaring("width", "max-width", "height", "max-height")


def _sized(page: Page) -> list[Element]:
    """The controls whose size is set."""
    by_style = (element for element in _DECLARING(page) if element.matches(_CONTROLS))
    return page.in_order([*by_style, *page.select("input[type=image i]:is([width], [height])")])


@Rule(
    title=_("Very small control"),
    why=_("People whose hands tremble, and everybody on a bus, hit the wrong one."),
    fix=_("Make it at least 24 by 24 pixels. Is there so much room around it that nothing else can be hit?"),
    messages={
        "width": _("“{name}” is only {size} pixels wide."),
        "height": _("“{name}” is only {size} pixels high."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.5.8"),),
    examples=(
        Example('<button style="width: 24px; height: 24px">×</button>'),
        Example('<button style="width: 16px; padding: 8px">×</button>', note=_("the padding counts")),
        Example('<p>Siehe <a href="/kurse/" style="height: 10px">Kurse</a></p>'),
        Example('<button style="width: 16px" aria-label="Schließen">×</button>', fails="width"),
        Example("<style>.zu { max-width: 1rem }</style><button class=zu>×</button>", fails="width"),
        Example("<style>a { display: block; height: 10px }</style><a href=/k/>Kurse</a>", fails="height"),
        Example('<input type="image" width="30" height="16" src="x.svg" alt="Schließen">', fails="height"),
    ),
    since="0.1",
    applies_to=_sized,
    only_if=(is_visible, is_focusable),
)
def check(control: Element, page: Page) -> Iterator[Problem]:
    found = styles(page)
    is_in_text = control.tag != "input" and found.display(control) == "inline"
    # Something laid over it may be what is hit.
    is_laid_over = any(found.pseudo(control, e).get("position") == "absolute" for e in ("before", "after"))
    for side in () if is_in_text or is_laid_over else _EDGES:
        size = _size(control, side, found)
        if 1 < size < _SMALLEST:
            yield Problem(control, side, {"name": excerpt(name(control, page)), "size": f"{size:.3g}"})
            return


def _size(control: Element, side: str, found: Styles) -> float:
    """px, at most, with the padding; 0 where it is not set."""
    written = (control.attr(side) or "") if control.tag == "input" else ""
    lengths = [found.length(control, side), found.length(control, f"max-{side}")]
    known = [length for length in lengths if length] or [float(written) if written.isdecimal() else 0.0]
    padding = sum(found.length(control, f"padding-{edge}") or 0.0 for edge in _EDGES[side])
    return max(min(known) and min(known) + padding, found.length(control, f"min-{side}") or 0.0)
