"""German prose of a page suits readers after ten school years; of a page in Leichte Sprache, after six.

The school year is that of the Vienna formula for factual texts: long sentences and long words raise it. It counts
and does not understand, so that this is always a question. Pages with less than 100 words of prose are left out.
"""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.readability import german_prose, readability
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.text_language import language_of_page
from a11y_check.standards.references import norm, wcag

_FEWEST = 100  # words: the formula was made for samples of that size
_EASY = re.compile(r"\bLeichter? Sprache\b", re.IGNORECASE)
_LISTED, _SHOWN = 3, 100  # sentences, and how many characters of each

_HARD = (
    "Die Durchführung von Fortbildungsmaßnahmen für ehrenamtliche Mitarbeiterinnen und Mitarbeiter sowie die "
    "Koordinierung der Zusammenarbeit mit Wohlfahrtsverbänden und Migrantenorganisationen gehören zu den Aufgaben. "
)
_FAIR = "Wir beraten Menschen aus allen Ländern der Welt. Sie können ohne Termin in unser Büro kommen. "


def _has_prose(_body: Element, page: Page) -> bool:
    return sum(sentence.count(" ") + 1 for sentence in german_prose(page)) >= _FEWEST


@Rule(
    title=_("Text that is hard to read"),
    why=_(
        "Many people read long sentences and long words with effort, above all in a language they still learn."
    ),
    fix=_("Could these sentences be split, and long words replaced by short ones?"),
    messages={
        "hard": _("The text is as hard as one for school year {grade} (Flesch score {ease} of 100)."),
        "not-easy": _(
            "For Leichte Sprache the text is hard: it suits school year {grade} (Flesch score {ease})."
        ),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("3.1.5"),
        norm("W3C: Making content usable", "Use clear words", "https://www.w3.org/TR/coga-usable/"),
    ),
    examples=(
        Example(f'<html lang="de"><p>{_FAIR * 8}</p></html>'),
        Example(f'<html lang="de"><p>{_HARD * 3}</p></html>', note=_("too short to tell")),
        Example(f'<html lang="de"><nav>{_HARD * 8}</nav></html>', note=_("a menu")),
        Example(f'<html lang="en"><p lang="fr">{_HARD * 8}</p></html>', note=_("not German")),
        Example(f'<html lang="de"><p>{_HARD * 8}</p></html>', fails="hard"),
        Example(
            f'<html lang="de"><h1>Das Amt in Leichter Sprache</h1><p>{(_FAIR + _FAIR + _HARD) * 4}</p></html>',
            fails="not-easy",
        ),
    ),
    since="0.1",
    applies_to="body",
    only_if=_has_prose,
)
def check(body: Element, page: Page) -> Iterator[Problem]:
    found = readability(german_prose(page))
    if found is None or found.words < _FEWEST or language_of_page(page):
        return
    easy = "simple" in page.language.lower() or any(_EASY.search(h.text) for h in page.select("title, h1"))
    limits = page.thresholds
    if found.grade > (limits.school_years_easy if easy else limits.school_years):
        listed = " · ".join(excerpt(sentence, _SHOWN) for sentence in found.longest[:_LISTED])
        yield Problem(
            body, "not-easy" if easy else "hard", {"grade": found.grade, "ease": found.ease}, listed
        )
