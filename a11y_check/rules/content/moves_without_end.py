"""What style sheets move stops within five seconds, or people can stop it. Elements that report progress may turn."""

import re
from collections.abc import Iterator
from itertools import chain

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import declaring, own_value
from a11y_check.semantics.stopping import can_be_stopped
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt, has_content, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

#: The author says by the name that the text blinks or runs.
_NAMED = re.compile(
    r"blin[kc]|flash|flacker|blitz|marquee|ticker|laufschrift|lauftext|lauf(?:en|band)", re.IGNORECASE
)
_REPORTING = "[role], progress, [aria-busy=true], [class*=loader i], [class*=loading i], [class*=spinner i]"


def _may_move(page: Page) -> list[Element]:
    """The elements for which an animation is declared, or more than a line under the text."""
    groups = styles(page).declaring("text-decoration-line")
    lines = [es for of, es in groups if of.values["text-decoration-line"] not in ("none", "underline")]
    return page.in_order(chain(declaring("animation-iteration-count")(page), *lines))


def _moves(element: Element, page: Page) -> bool:
    if own_value(element, page, "animation-iteration-count") != "infinite":
        return "blink" in own_value(element, page, "text-decoration-line")
    reports = element.closest(_REPORTING) is not None
    is_seen = has_content(element, page) or "url(" in own_value(element, page, "background-image")
    return own_value(element, page, "animation-name") != "none" and not reports and is_seen


@Rule(
    title=_("Moves and does not stop"),
    why=_("Some people can look at nothing else then, and to some it brings dizziness or a seizure."),
    fix=_("Does it stop within five seconds, or can people stop it? Best let it stand still."),
    messages={
        "text": _("The text “{text}” blinks or runs without end."),
        "animated": _("This {tag} element is animated without end."),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(
        wcag("2.2.2"),
        bitv("9.2.2.2a"),
    ),
    examples=(
        Example('<p style="animation: blink 1s 2">Neu</p>'),
        Example('<p style="animation: blink 1s infinite">Neu</p><button>Bewegung anhalten</button>'),
        Example('<span role="status" style="animation: drehen 1s infinite" aria-label="Lädt"></span>'),
        Example('<svg class="spinner" style="animation: drehen 1s infinite" aria-label="Lädt"></svg>'),
        Example('<a href=/ style="animation: blink 1s infinite">Neu</a>', fails="text"),
        Example('<style>.a { animation: puls 2s infinite }</style><p class="a">Neu</p>', fails="animated"),
        Example(
            '<div style="animation: drehen 9s infinite; background: url(a.jpg)"></div>', fails="animated"
        ),
        Example('<p style="text-decoration: blink">Neu</p>', fails="animated"),
    ),
    since="0.1",
    applies_to=_may_move,
    only_if=lambda element, page: (
        _moves(element, page) and is_visible(element, page) and not can_be_stopped(page)
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    named = _NAMED.search(own_value(element, page, "animation-name"))
    if named and shown_text(element, page):
        yield Problem(element, "text", {"text": excerpt(shown_text(element, page))})
    else:
        yield Problem(element, "animated", {"tag": element.tag}, certain=False)
