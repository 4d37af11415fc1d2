"""What the right mouse button brings up can be had in another way: the keyboard has no such button everywhere, nor has a finger."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.handlers import handler, handling
from a11y_check.semantics.text import excerpt, has_content, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

#: The browser's own menu is kept away, and nothing else is done.
_IDLE = re.compile(
    r"[\s{};]*(?:(?:return\s+false|\w+\.preventDefault\(\)|\w+\.stopPropagation\(\))[\s{};]*)*"
)


@Rule(
    title=_("Menu of the right mouse button only"),
    why=_(
        "People who use the keyboard, their voice or a finger do not get at it, and nobody else guesses it."
    ),
    fix=_("Is there a button that does the same? If not, add one."),
    messages={"menu": _("“{text}” has a menu for the right mouse button, and holds no button.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.1"), bitv("9.2.1.1a")),
    examples=(
        Example('<p oncontextmenu="return false">Raum</p>', note=_("keeps the menu away")),
        Example('<li oncontextmenu="menue(event)">Raum <button>Löschen</button></li>'),
        Example('<li oncontextmenu="menue(event)">Raum</li>', fails="menu"),
    ),
    since="0.2",
    applies_to=handling("contextmenu"),
    only_if=(is_exposed, has_content),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    reached = any(is_focusable(part, page) for part in (element, *element.select("*")))
    if not reached and not _IDLE.fullmatch(handler(element, page, "contextmenu")):
        yield Problem(element, "menu", {"text": excerpt(shown_text(element, page))})
