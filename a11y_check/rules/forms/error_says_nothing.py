"""A message says what is wrong and what to do."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page, Text
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import shown_text
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, wcag
from a11y_check.standards.words import phrases

_GENERIC = phrases("""
    error
    fehler
    ein fehler ist aufgetreten
    es ist ein fehler aufgetreten
    eingabe ungültig
    falsche eingabe
    fehlerhafte eingabe
    invalid
    invalid input
    invalid value
    pflichtfeld
    required
    this field is required
    ungültig
    ungültige eingabe
    ungültiger wert
    bitte korrigieren
    bitte überprüfen sie ihre eingaben
    bitte überprüfen sie ihre eingabe
    dieses feld ist ein pflichtfeld
""")


@Rule(
    title=_("Error message that does not help"),
    why=_("Nobody knows which field is meant and what it should hold."),
    fix=_("Does the message name the field and say what is right? Give an example."),
    messages={"generic": _("The message only says “{text}”.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("3.3.1"),
        wcag("3.3.3"),
        bitv("9.3.3.3a"),
    ),
    examples=(
        Example('<p role="alert">Bitte nennen Sie ein Thema.</p>'),
        Example("<p>Fehler</p>"),
        Example(
            '<p><b class="error">Fehler:</b> Das Datum liegt in der Zukunft.</p>',
            note=_("begins the message"),
        ),
        Example('<table><tr><td class="error">Fehler<td>12</table>', note=_("a word in a table")),
        Example('<p role="alert">Ungültige Eingabe!</p>', fails="generic"),
        Example('<span class="error">Pflichtfeld</span>', fails="generic"),
    ),
    since="0.1",
    applies_to=":is([role=alert i], [class*=error i], [class*=fehler i], [class*=invalid-feedback i]):not(td, th)",
    only_if=is_shown,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = re.sub(r"[^\w\s]", "", shown_text(element, page)).strip().lower()
    if text in _GENERIC and not _goes_on(element):
        yield Problem(element, "generic", {"text": shown_text(element, page)})


def _goes_on(element: Element) -> bool:
    """Text follows it, of which it is the first word."""
    following = next(iter(element.next_siblings), None)
    return isinstance(following, Text) and bool(following.data.strip())
