"""What can be dragged can be moved without dragging too. Only `draggable` in the mark-up is seen."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import wcag


@Rule(
    title=_("Can only be moved by dragging"),
    why=_("Who cannot hold and move the mouse at the same time cannot do it, and neither can the keyboard."),
    fix=_("Is there another way, such as buttons to move it? If not, add one."),
    messages={"drag": _("“{text}” can be dragged, and holds no button.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("2.5.7"),
        wcag("2.1.1"),
    ),
    examples=(
        Example("<ul><li>Deutsch</ul>"),
        Example('<li draggable="true">Deutsch <button>nach unten</button></li>'),
        Example('<a href="/" draggable="true">Start</a>'),
        Example('<ul><li draggable="true">Deutsch</ul>', fails="drag"),
    ),
    since="0.1",
    applies_to="body [draggable=true i]:not(a, img)",
    only_if=is_shown,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if not any(is_focusable(part, page) for part in element.select("*")):
        yield Problem(element, "drag", {"text": excerpt(shown_text(element, page) or element.tag)})
