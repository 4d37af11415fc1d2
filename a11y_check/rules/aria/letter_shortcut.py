"""Single letters and signs do nothing by themselves. Scripts are read, not run, so that this is always a question."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.handlers import handler, reacts
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import bitv, wcag

_EVENTS = ("keydown", "keyup", "keypress")
_LETTER = re.compile(
    r"""\.(?:key|code)\s*===?\s*["'](?:Key|Digit)?[\w?/.,+-]["']|\bcase\s+["'](?:Key|Digit)?[\w?/.,+-]["']\s*:"""
    r"""|\b(?:keyCode|which|charCode)\s*===?\s*(?:4[89]|5\d|6[5-9]|[78]\d|90)\b"""
)
_WITH_ANOTHER = re.compile(r"(?:ctrl|alt|meta)Key")


@Rule(
    title=_("Letter that does something"),
    why=_(
        "Who speaks to the computer sets off one command after the other with each word, and shaking hands hit keys by mistake."
    ),
    fix=_("Can people switch it off, or choose another key? Else ask for Ctrl or Alt with it."),
    messages={
        "letter": _("A single key does something anywhere on the page: “{code}”."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.4"), bitv("9.2.1.4")),
    examples=(
        Example('<body onkeydown="taste(event)"><p>Kurse</p></body>'),
        Example(
            "<p>Kurse</p><script>document.onkeydown = (e) => { if (e.ctrlKey && e.key == 's') suche() }</script>"
        ),
        Example("<p>Kurse</p><script>window.onkeyup = (e) => { if (e.key === 'Escape') zu() }</script>"),
        Example(
            "<p>Kurse</p><script>document.addEventListener('keydown', function (e) {"
            " if (e.key === 's') suche() })</script>",
            fails="letter",
        ),
        Example('<body onkeypress="if (event.which == 72) zeigeHilfe()"><p>Kurse</p></body>', fails="letter"),
    ),
    since="0.2",
    applies_to="html, body",
    only_if=lambda element, page: reacts(element, page, *_EVENTS),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    code = handler(element, page, *_EVENTS)
    found = _LETTER.search(code)
    if found and not _WITH_ANOTHER.search(code):
        yield Problem(element, "letter", {"code": excerpt(found.group())})
