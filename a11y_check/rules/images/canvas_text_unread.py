"""Words that a script draws on a canvas are also on the page, as text or as the name or the content of the canvas.

Only words are read that a script of the page itself draws as it is met.
"""

import re
from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.script_writes import statements
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed, is_visible
from a11y_check.standards.references import act, bitv, wcag

_PEN = re.compile(
    r"(?:(?:const|let|var)\s+)?(\w+)\s*=\s*document\.\w+\(\s*['\"]#?([\w-]+)['\"]\s*\)\.getContext\(.*"
)
_DRAWN = re.compile(r"(\w+)\.(?:fill|stroke)Text\(\s*(['\"])([^'\"\\]*)\2.*")
_WORD = re.compile(r"[^\W\d_]{2}")
_CANVAS = (
    "<canvas id=c{}></canvas>{}<script>let c = document.getElementById('c').getContext('2d'); c.{}</script>"
)
_WORDS = "fillText('Kurse im Herbst', 9, 9)"


@Rule(
    title=_("Words drawn on a canvas that nobody can read out"),
    why=_("Screen readers find nothing on a canvas, and enlarged letters get blurred."),
    fix=_("Write the words as text, or into the canvas element, where screen readers find them."),
    messages={
        "unread": _("“{text}” is drawn on a canvas, and stands nowhere else."),
        "silent": _("Nothing says what this canvas shows. Is it a chart, a map, or decoration?"),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.1.1"), bitv("9.1.1.1b"), act("e88epe")),
    examples=(
        Example(_CANVAS.format(" role=img aria-label='Kurse im Herbst'", "", _WORDS)),
        Example(_CANVAS.format("", "<h2>Kurse im Herbst</h2>", _WORDS), note=_("also on the page")),
        Example(_CANVAS.format(" aria-hidden=true", "", "fillRect(0, 0, 9, 9)"), note=_("decoration")),
        Example(_CANVAS.format("", "", _WORDS), fails="unread"),
        Example("<canvas id=c>Im Herbst lernten 40 Menschen Deutsch.</canvas><script src=c.js></script>"),
        Example("<canvas id=c></canvas><script src=c.js></script>", fails="silent"),
    ),
    since="0.2",
    applies_to="canvas",
    only_if=(is_visible, lambda canvas, _page: canvas.select_one("*") is None and not canvas.text.strip()),
)
def check(canvas: Element, page: Page) -> Iterator[Problem]:
    text = _drawn(page).get(canvas.attr("id") or "", "")
    is_marked = canvas.attr("role") is not None or not is_exposed(canvas, page)
    if name(canvas, page):
        return
    if text and text.lower() not in shown_text(page.root, page).lower():
        yield Problem(canvas, "unread", {"text": excerpt(text)})
    elif not text and not is_marked and page.select("script"):
        yield Problem(canvas, "silent", certain=False)


@once_per_page
def _drawn(page: Page) -> dict[str, str]:
    """The words that the page's scripts draw, by the id of the canvas."""
    found: dict[str, list[str]] = {}
    for script in page.select("script:not([src], template *)"):
        pens: dict[str, str] = {}
        for statement in statements(script.text) if "Text(" in script.text else ():
            pen, drawn = _PEN.fullmatch(statement), _DRAWN.fullmatch(statement)
            if pen:
                pens[pen[1]] = pen[2]
            elif drawn and drawn[1] in pens and _WORD.search(drawn[3]):
                found.setdefault(pens[drawn[1]], []).append(drawn[3])
    return {identifier: " ".join(" ".join(words).split()) for identifier, words in found.items()}
