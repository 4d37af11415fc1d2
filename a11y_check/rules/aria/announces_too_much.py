"""What is announced at once is short and rare. A list of mistakes in a form may be longer. Regions that a script fills are not seen."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_LONG = 400  # characters


@Rule(
    title=_("Too much is announced"),
    why=_("A screen reader stops what people are listening to, and reads all of it each time."),
    fix=_("Does it have to be announced? Keep the live region to one short message."),
    messages={
        "long": _("A live region holds a whole part of the page: “{text}”."),
        "clock": _("A clock interrupts the screen reader: “{text}”."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("4.1.3"),
        bitv("9.4.1.3"),
    ),
    examples=(
        Example('<p role="status">3 Treffer</p>'),
        Example('<div role="alert"><p>Bitte nennen Sie ein Thema.</p></div>'),
        Example('<p role="timer">04:59</p>'),
        Example(
            '<div role="alert"><h2>2 Fehler</h2><a href="#n">Name fehlt</a> <a href="#o">Ort fehlt</a></div><input id="n"><input id="o">',
            note=_("a list of mistakes"),
        ),
        Example(
            '<div aria-live="polite"><h2>Kurse</h2><ul><li><a href="/a/">A1</a><li><a href="/b/">B1</a></ul></div>',
            fails="long",
        ),
        Example(
            f'<div aria-live="polite"><h2>Kurse</h2><p>{"Wir beraten Sie gern. " * 10}</p></div>',
            fails="long",
        ),
        Example('<p role="timer" aria-live="assertive">04:59</p>', fails="clock"),
    ),
    since="0.1",
    applies_to=":is([aria-live=assertive i], [aria-live=polite i], [role=alert i], [role=status i]):not([class*=carousel], [class*=slider], [role=log])",
    only_if=(is_exposed, lambda element, page: bool(shown_text(element, page))),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(element, page)
    if element.attr("role") in ("timer", "clock") or re.fullmatch(r"\d{1,2}:\d{2}(?::\d{2})?", text):
        yield Problem(element, "clock", {"text": excerpt(text)})
    elif len(text) > _LONG or (
        element.select("h1, h2, h3, h4")
        and (
            len(element.select("a[href]:not([href^='#']), button, input")) > 1
            or (len(text) > _LONG / 2 and not element.matches("[role=alert i], [aria-live=assertive i]"))
        )
    ):
        yield Problem(element, "long", {"text": excerpt(text)})
