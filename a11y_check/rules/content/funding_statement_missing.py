"""Under a heading that says who funds stand the statement of support, the logo and more about it."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.funding import required_sentence
from a11y_check.semantics.text import is_text_block, shown_text
from a11y_check.standards.references import norm

_FUNDED = re.compile(
    r"\b(?:ko)?(?:gefördert|finanziert)e?\b.*\b(?:durch|von|vom|aus)\b|\bfunded by\b", re.IGNORECASE
)
_UNION = re.compile(
    r"\b(?:EFRE|ESF|JTF|AMIF|ISF|BMVI|NextGenerationEU|EU|Europäischen? Union)\b", re.IGNORECASE
)
_SENTENCE = re.compile(
    r"(?:finanziert|gefördert|unterstützt)\b.*\bEuropäische|\bEuropean Union", re.IGNORECASE
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def _names_funding(heading: Element, page: Page) -> bool:
    return bool(_FUNDED.search(shown_text(heading, page)))


def _section(heading: Element, page: Page) -> list[Element]:
    """The elements after the heading, up to the next one of its level or above."""
    everything = page.select("body *")
    found = []
    for element in everything[everything.index(heading) + 1 :]:
        if element.tag in _HEADINGS and element.tag <= heading.tag:
            break
        found.append(element)
    return found


@Rule(
    title=_("Funded measures without the statement of support"),
    why=_("Funders require their sentence and their logo; without them the grant is at risk."),
    fix=_("Add the sentence from the notice of award, and the logo with its text alternative."),
    messages={
        "eu": _("Under “{text}” the sentence about the European Union or its emblem is missing."),
        "nothing": _("Under “{text}” there is no sentence, no logo and no link of the funder."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(norm("Regulation (EU) 2021/1060, Article 50 and Annex IX", "Visibility of Union support"),),
    examples=(
        Example(
            '<h2>Maßnahmen gefördert durch EFRE</h2><p>Kofinanziert von der Europäischen Union</p><img src="eu.png" alt="Flagge der EU">'
        ),
        Example('<h2>Gefördert durch das Land</h2><p><a href="/land">Förderprogramm des Landes</a></p>'),
        Example("<p>Das Projekt wird durch „Demokratie leben!“ gefördert.</p>", note=_("a sentence")),
        Example("<h2>Maßnahmen gefördert durch EFRE</h2><p>Ein Kurs.</p>", fails="eu"),
        Example("<h2>Maßnahmen gefördert durch den ÖGD-Pakt</h2><h2>Kontakt</h2>", fails="nothing"),
    ),
    since="0.1",
    applies_to="h2, h3, h4",
    only_if=_names_funding,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    section = _section(element, page)
    title = shown_text(element, page)
    text = " ".join(shown_text(part, page) for part in section if is_text_block(part, page))
    pictures = any(part.tag in ("img", "svg", "object") for part in section)
    if not text and not pictures:
        yield Problem(element, "nothing", {"text": title}, required_sentence(title))
    elif _UNION.search(title) and not (pictures and _SENTENCE.search(text)):
        yield Problem(element, "eu", {"text": title}, required_sentence(title), certain=False)
