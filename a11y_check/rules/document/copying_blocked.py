"""People may select and copy text, and open the menu of their browser."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import declaring, own_value
from a11y_check.semantics.handlers import handler, handling_anywhere, is_written
from a11y_check.semantics.text import shown_text
from a11y_check.semantics.visibility import is_shown, is_visible
from a11y_check.standards.references import norm

_EVENTS = ("copy", "cut", "selectstart", "contextmenu", "dragstart", "beforecopy")
_BLOCKS = re.compile(r"return\s+false|preventDefault\(\)|event\.returnValue\s*=\s*false")
#: It looks at what is copied, or where; or opens a menu of its own.
_LOOKS = re.compile(r"\b(?:if|switch)\b|clipboardData|target|[?&|]|menu", re.IGNORECASE)
_LONG = 40


def _locked(page: Page) -> list[Element]:
    """What answers to selecting and copying, by script or by style."""
    whole = [body for body in page.select("body") if is_written(body, *_EVENTS)]
    handled = [e for e in handling_anywhere(*_EVENTS)(page) if not e.matches("img, a, video, [draggable]")]
    return page.in_order({*whole, *handled, *declaring("user-select")(page)}, "html, body, body *")


@Rule(
    title=_("Copying is blocked"),
    why=_(
        "People copy a text to have it translated or read out, and to write down a number without mistakes."
    ),
    fix=_("Take out the lock."),
    messages={
        "handler": _("{handler} keeps people from copying the text of this {tag} element."),
        "style": _("The text of this {tag} element cannot be selected. Is it only the label of a control?"),
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        norm("W3C: Making content usable", "Support personalization", "https://www.w3.org/TR/coga-usable/"),
    ),
    examples=(
        Example('<button style="user-select: none">Menü</button>'),
        Example('<main oncopy="zaehle()"><p>Kurse für alle</p></main>'),
        Example(
            f'<span style="user-select: none; position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)">{"Kurse für alle. " * 4}</span>',
            note=_("only for screen readers"),
        ),
        Example('<main oncopy="return false"><p>Kurse für alle</p></main>', fails="handler"),
        Example('<body oncontextmenu="return false;"><p>Kurse</p></body>', fails="handler"),
        Example(
            "<p>"
            + "Kurse für alle. " * 4
            + "</p><script>document.oncopy = function () { return false }</script>",
            fails="handler",
        ),
        Example(f'<main style="user-select: none"><p>{"Kurse für alle. " * 4}</p></main>', fails="style"),
    ),
    since="0.1",
    applies_to=_locked,
    only_if=is_shown,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for event in _EVENTS:
        written = element.attr(f"on{event}") or ""
        done = "" if written else handler(element, page, event)
        if _BLOCKS.search(written) or (_BLOCKS.search(done) and not _LOOKS.search(done)):
            values = {"handler": f"on{event}", "tag": element.tag}
            yield Problem(element, "handler", values, certain=bool(written))
            return
    if own_value(element, page, "user-select") == "none" and _holds_passage(element, page):
        yield Problem(element, "style", {"tag": element.tag}, certain=False)


def _holds_passage(element: Element, page: Page) -> bool:
    if element.closest("button, label, summary, nav, th, [role], [tabindex]") is not None:
        return False
    return len(shown_text(element, page)) > _LONG and is_visible(element, page)
