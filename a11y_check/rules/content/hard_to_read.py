"""Prose of a page suits readers after ten school years; of a page in Leichte Sprache, after six.

The school year of German is that of the Vienna formula for factual texts, on pages in English that of Flesch and
Kincaid: long sentences and words raise it. They are counted and not understood, so that this is always a question.
Pages with less than 100 words of prose are left out.
"""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.language import primary
from a11y_check.semantics.readability import prose, readability
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.text_language import language_of_page
from a11y_check.standards.references import norm, wcag

_FEWEST = 100  # words: the formula was made for samples of that size
_EASY = re.compile(r"\bLeichter? Sprache\b", re.IGNORECASE)
_LISTED, _SHOWN = 3, 100  # sentences, and how many characters of each
_HARD = "Die Koordinierung der Zusammenarbeit mit Wohlfahrtsverbänden gehört zu den Aufgaben der Verwaltung. "
_FAIR = "Wir beraten Menschen aus allen Ländern der Welt. Sie können ohne Termin in unser Büro kommen. "
_HARD_ENGLISH = "The administration of opportunities constitutes a responsibility of municipalities. "
_FAIR_ENGLISH = "We help people from all parts of the world. You can come to our office at any time. "


def _texts(page: Page) -> list[tuple[str, tuple[str, ...]]]:
    """The languages that are asked about, and the sentences in each of them, where these are enough."""
    tags = ("de", "en") if primary(page.language) == "en" else ("de",)
    texts = [(tag, prose(page)[tag]) for tag in tags]
    return [(tag, found) for tag, found in texts if sum(s.count(" ") + 1 for s in found) >= _FEWEST]


@Rule(
    title=_("Text that is hard to read"),
    why=_("Many people read long sentences and words with effort, above all in a language they still learn."),
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
        Example(f'<html lang="en"><p>{_FAIR_ENGLISH * 8}</p></html>'),
        Example(f'<html lang="fr"><p>{_HARD * 8}</p></html>', note=_("neither German nor English")),
        Example(f'<html lang="de"><p>{_HARD * 9}</p></html>', fails="hard"),
        Example(f'<html lang="en"><p>{_HARD_ENGLISH * 12}</p></html>', fails="hard"),
        Example(
            f'<html lang="de"><h1>Das Amt in Leichter Sprache</h1><p>{(_FAIR + _HARD) * 5}</p></html>',
            fails="not-easy",
        ),
    ),
    since="0.1",
    applies_to="body",
    only_if=lambda _body, page: bool(_texts(page)),
)
def check(body: Element, page: Page) -> Iterator[Problem]:
    if language_of_page(page):
        return
    easy = "simple" in page.language.lower() or any(_EASY.search(h.text) for h in page.select("title, h1"))
    limit = page.thresholds.school_years_easy if easy else page.thresholds.school_years
    for tag, sentences in _texts(page):
        found = readability(sentences, tag)
        if found and found.words >= _FEWEST and found.grade > limit:
            longest = " · ".join(excerpt(sentence, _SHOWN) for sentence in found.longest[:_LISTED])
            values = {"grade": found.grade, "ease": found.ease}
            yield Problem(body, "not-easy" if easy else "hard", values, longest)
