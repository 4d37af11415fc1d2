"""Scripts of a page leave single letters and the tab key to those who need them. Only scripts that are written in the page are seen."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.script_code import block, functions, scripts
from a11y_check.standards.references import bitv, wcag

_LISTENS = re.compile(
    r"\b(?:document|window|document\.body)\s*\.\s*"
    r"(?:addEventListener\s*\(\s*[\"']key(?:down|press|up)[\"']\s*,\s*|onkey(?:down|press|up)\s*=\s*)(\w+)?"
)
_LETTER = re.compile(
    r"\.key\s*={2,3}\s*[\"']([a-z])[\"']|[\"']([a-z])[\"']\s*={2,3}\s*\w+\.key\b"
    r"|\.code\s*={2,3}\s*[\"']Key([A-Z])[\"']"
)
_WITH_ANOTHER = re.compile(r"ctrlKey|altKey|metaKey|isContentEditable|tagName|nodeName|activeElement")
_TAB = re.compile(r"\.key(?:Code)?\s*={2,3}\s*(?:[\"']Tab[\"']|9\b)[^;{}]*[{)]\s*\{?[^{}]*preventDefault\(\)")


def _with_keys(page: Page) -> list[Element]:
    """Scripts in the page that speak of keys."""
    return [script for script in scripts(page) if "key" in script.text]


@Rule(
    title=_("Keys that the page takes for itself"),
    why=_(
        "Who speaks to the computer sets off such keys with every word, and some hands hit keys by mistake."
    ),
    fix=_("Can people switch the keys off, or set others? Does the tab key still move the focus?"),
    messages={
        "letter": _("A script waits for the single key “{key}”, wherever the focus is."),
        "tab": _("A script catches the tab key, wherever the focus is."),
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
        Example(
            "<script>document.onkeydown = e => { if (e.key === 'Tab') { e.preventDefault() } }</script>",
            fails="tab",
        ),
    ),
    since="0.2",
    applies_to=_with_keys,
)
def check(script: Element, page: Page) -> Iterator[Problem]:
    for listener in _LISTENS.finditer(script.text):
        named = functions(page).get(listener[1] or "")
        body = named or block(script.text, script.text.find("{", listener.end()))
        letter = _LETTER.search(body)
        if letter and not _WITH_ANOTHER.search(body):
            yield Problem(script, "letter", {"key": next(filter(None, letter.groups()))})
        elif _TAB.search(body) and not _WITH_ANOTHER.search(body) and "shiftKey" not in body:
            yield Problem(script, "tab")
