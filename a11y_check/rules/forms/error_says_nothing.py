"""A message says what is wrong and what to do."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page, Text
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.phrases import EMPTY_ERRORS
from a11y_check.standards.references import bitv, wcag

#: What only those can read who wrote the program.
_CODE = re.compile(
    r"(?:\b(?:error|fehler)[ :#]*)?\b0x[0-9a-f]{3,}|\b(?:error|fehler)(?:[ -]?(?:code|nummer|number|no\.?|nr\.?))?[ :#]*[A-Z]{0,4}-?\d{2,}\b|\b\w+exception\b|\bstack ?trace\b",
    re.IGNORECASE,
)


@Rule(
    title=_("Error message that does not help"),
    why=_("Nobody knows which field is meant and what it should hold."),
    fix=_("Does the message name the field and say what is right? Give an example."),
    messages={
        "generic": _("The message only says “{text}”."),
        "code": _("The message “{text}” is written for programmers."),
    },
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
        Example(
            '<p role="alert">Fehler 404: Die Seite gibt es nicht mehr.</p>', note=_("says it in words too")
        ),
        Example('<p role="alert">Fehler 0x80041: Eingabe ungültig.</p>', fails="code"),
        Example('<span class="error">Pflichtfeld</span>', fails="generic"),
    ),
    since="0.1",
    applies_to=":is([role=alert i], [class*=error i], [class*=fehler i], [class*=invalid-feedback i]):not(td, th)",
    only_if=is_shown,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(element, page)
    rest, is_code = _CODE.subn("", text)
    if _plain(text) in EMPTY_ERRORS and not _goes_on(element):
        yield Problem(element, "generic", {"text": text})
    elif is_code and (not _plain(rest) or _plain(rest) in EMPTY_ERRORS):
        yield Problem(element, "code", {"text": excerpt(text)})


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _goes_on(element: Element) -> bool:
    """Text follows it, of which it is the first word."""
    following = next(iter(element.next_siblings), None)
    return isinstance(following, Text) and bool(following.data.strip())
