"""A picture stands still, or people can stop it. Whether a GIF moves, only looking at it tells."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

_SMALL = 100  # px


@Rule(
    title=_("Picture that may move"),
    why=_("Some people can look at nothing else then, and flashing can bring a seizure."),
    fix=_("Does it move for more than five seconds? Then use a still picture, or a film with controls."),
    messages={
        "gif": _("Does the picture “{name}” move?"),
        "drawing": _("The drawing “{name}” moves without end."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("2.2.2"),
        bitv("9.2.2.2a"),
    ),
    examples=(
        Example('<img src="linie.gif" alt="">'),
        Example('<img src="logo.gif" alt="Stadt" width="40" height="40">'),
        Example('<svg><circle><animate dur="1s"/></circle></svg>'),
        Example('<img src="fest.gif?1" alt="Feuerwerk">', fails="gif"),
        Example('<svg><circle r="2"><animate repeatCount="indefinite"/></circle></svg>', fails="drawing"),
    ),
    since="0.1",
    applies_to='img[alt][src*=".gif" i], svg:has(animate, animateTransform, animateMotion, animatetransform, animatemotion)',
    only_if=is_visible,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    moving = any(part.attr("repeatCount") == "indefinite" for part in element.select("*"))
    if element.tag == "svg" and moving:
        yield Problem(element, "drawing", {"name": excerpt(name(element, page))})
    elif element.tag == "img" and element.attr("alt") and not _is_small(element):
        yield Problem(element, "gif", {"name": excerpt(element.attr("alt") or "")})


def _is_small(image: Element) -> bool:
    width = (image.attr("width") or "").removesuffix("px")
    return width.isdecimal() and int(width) < _SMALL
