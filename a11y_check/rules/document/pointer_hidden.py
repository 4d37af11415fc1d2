"""People see where the pointer is."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import declaring
from a11y_check.semantics.text import shown_text
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import norm


@Rule(
    title=_("Pointer that cannot be seen"),
    why=_("Who enlarges the page, or moves the mouse with effort, cannot find it again."),
    fix=_("Take out cursor: none."),
    messages={"gone": _("Over this {tag} element there is no pointer.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(norm("Good practice"),),
    examples=(
        Example('<div style="cursor: pointer"><p>Kurse</p></div>'),
        Example('<video style="cursor: none" src="a.mp4"></video>'),
        Example('<canvas style="cursor: none"></canvas>'),
        Example('<div style="cursor: none"><p>Kurse</p></div>', fails="gone"),
        Example("<style>body { cursor: none }</style><p>Kurse</p>", fails="gone"),
    ),
    since="0.1",
    applies_to=declaring("cursor", among="html, body, body *:not(canvas, video)", values=("none",)),
    only_if=(is_shown, lambda element, page: bool(shown_text(element, page))),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    yield Problem(element, "gone", {"tag": element.tag})
