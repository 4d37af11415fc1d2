"""Handlers for the whole page leave single letters to those who need them, and all handlers the tab key."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.handlers import handler, handling, reacts
from a11y_check.standards.references import bitv, wcag

_EVENTS = ("keydown", "keyup", "keypress")
_LETTER = re.compile(
    r"\.key\s*={2,3}\s*[\"']([a-z])[\"']|[\"']([a-z])[\"']\s*={2,3}\s*\w+\.key\b|\bcase\s+[\"']([a-z])[\"']\s*:"
    r"|\.code\s*={2,3}\s*[\"']Key([A-Z])[\"']|\b(?:keyCode|which)\s*={2,3}\s*(6[5-9]|[78]\d|90)\b"
)
_WITH_ANOTHER = re.compile(r"ctrlKey|altKey|metaKey|isContentEditable|tagName|nodeName|activeElement")
_TAB = re.compile(r"\.key(?:Code)?\s*={2,3}\s*(?:[\"']Tab[\"']|9\b)[^;{}]*[{)]\s*\{?[^{}]*preventDefault\(\)")


def _listening(page: Page) -> list[Element]:
    """The page, where it listens to keys, and everything in it that does."""
    whole = [element for element in page.select("html, body") if reacts(element, page, *_EVENTS)]
    return [*whole, *handling(*_EVENTS)(page)]


@Rule(
    title=_("Keys that the page takes for itself"),
    why=_(
        "Who speaks to the computer sets off such keys with every word, and some hands hit keys by mistake."
    ),
    fix=_("Can people switch the keys off, or set others? Does the tab key still move the focus?"),
    messages={
        "letter": _("A script waits for the single key “{key}”, wherever the focus is."),
        "tab": _("A script catches the tab key, wherever the focus is."),
        "tab-inside": _("The {tag} element catches the tab key. Does it still lead on?"),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.4"), wcag("2.1.2"), bitv("9.2.1.4")),
    examples=(
        Example(
            "<script>document.addEventListener('keydown', e => { if (e.key === 'Escape') zu() })</script>"
        ),
        Example(
            "<script>document.addEventListener('keydown', e => { if (e.ctrlKey && e.key === 's') merke() })</script>"
        ),
        Example("<script>suche.addEventListener('keydown', e => { if (e.key === 'n') weiter() })</script>"),
        Example(
            "<script>document.addEventListener('keydown', function (e) { if (e.key === 'n') weiter() })</script>",
            fails="letter",
        ),
        Example('<body onkeypress="if (event.which == 72) zeigeHilfe()"><p>Kurse</p></body>', fails="letter"),
        Example(
            "<script>document.onkeydown = e => { if (e.key === 'Tab') { e.preventDefault() } }</script>",
            fails="tab",
        ),
        Example(
            "<div onkeydown=\"if (event.key == 'Tab') event.preventDefault()\"><a href=/k/>Kurse</a></div>",
            fails="tab-inside",
        ),
    ),
    since="0.2",
    applies_to=_listening,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    code = handler(element, page, *_EVENTS)
    if _WITH_ANOTHER.search(code):
        return
    is_page = element.tag in ("html", "body")
    letter = _LETTER.search(code) if is_page else None
    if letter:
        key = next(filter(None, letter.groups()))
        yield Problem(element, "letter", {"key": chr(int(key)) if key.isdigit() else key})
    elif _TAB.search(code) and "shiftKey" not in code:
        yield Problem(element, "tab" if is_page else "tab-inside", {"tag": element.tag})
