"""What shows the hand of a link under the mouse can be worked with the keyboard. What does react to a click is another rule."""

import re
from collections.abc import Iterator
from functools import lru_cache

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.cascade import matching
from a11y_check.semantics.css.selectors import Selector
from a11y_check.semantics.css.sheet import Entry, StyleRule
from a11y_check.semantics.handlers import reacts
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

_HOVER = re.compile(r":hover(?![\w-])", re.IGNORECASE)
_HANDS = ("pointer", "hand")
_CONTROLS = "a, button, input, select, textarea, label, summary, details, option, iframe, video, audio, object, embed, area, [tabindex], [role], [onclick], [contenteditable], [draggable=true i], [disabled], [aria-disabled=true i]"


@once_per_page
def _clickable(page: Page) -> list[Element]:
    """Elements that a style sheet gives the hand, at once or under the mouse."""
    found = styles(page)
    groups = [
        group for declared, group in found.declaring("cursor") if found.text(declared, "cursor") in _HANDS
    ]
    groups += [matching(selector, page) for selector in _hovered(sheets(page).entries)]
    return page.in_order({element for group in groups for element in group}, "body *") if groups else []


@lru_cache(maxsize=64)
def _hovered(entries: tuple[Entry, ...]) -> tuple[Selector, ...]:
    """The selectors that show the hand under the mouse, as if it always were there."""
    return tuple(
        Selector(_HOVER.sub("", entry.selector.text), entry.selector.specificity)
        for entry in entries
        if isinstance(entry, StyleRule)
        and _HOVER.search(entry.selector.text)
        and entry.declarations.normal.get("cursor") in _HANDS
    )


@Rule(
    title=_("Looks like a control, but is none"),
    why=_(
        "Under the mouse it looks as if it could be clicked. The keyboard does not reach it, and screen readers take it for text."
    ),
    fix=_("Does it react to a click? Then make it a button or a link. If not, take away cursor: pointer."),
    messages={"hand": _("The {tag} element “{text}” shows the hand of a link, but is no control.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.1"), wcag("4.1.2"), bitv("9.2.1.1a")),
    examples=(
        Example('<div style="cursor: pointer"><a href="/kurse/">Kurse</a></div>'),
        Example('<label style="cursor: pointer"><input type="checkbox"> Kurse</label>'),
        Example('<a href="/kurse/"><span style="cursor: pointer">Kurse</span></a>'),
        Example('<div style="cursor: pointer">Chat öffnen</div>', fails="hand"),
        Example(
            "<style>dt:hover { cursor: pointer }</style><dl><dt>Kurse</dt><dd>Deutsch</dd></dl>", fails="hand"
        ),
    ),
    since="0.2",
    applies_to=_clickable,
    only_if=is_visible,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(element, page)
    is_control = element.closest(_CONTROLS) or element.select_one(_CONTROLS) or reacts(element, page, "click")
    if text and not is_control:
        yield Problem(element, "hand", {"tag": element.tag, "text": excerpt(text)})
