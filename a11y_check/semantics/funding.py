"""Programmes that a page names, and whether it says that they fund something."""

from __future__ import annotations

import re

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.semantics.text import lines, shown_text
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.funding import PROGRAMMES, Programme
from a11y_check.wording import Wording

_NAMES = [
    (programme, re.compile(rf"(?<![\w-])(?:{'|'.join(programme.names)})(?!\w)")) for programme in PROGRAMMES
]
_ANY = Wording(
    "|".join(name for programme in PROGRAMMES for name in programme.names),
    *(word for programme in PROGRAMMES for word in programme.words),
    flags=re.NOFLAG,
)
_SAYS = re.compile(r"(?:gefördert|finanziert|unterstützt|funded|supported)\b", re.IGNORECASE)

_SENTENCE = re.compile(r"\w\w[.!?](?:\s|$|[”“\")])")
_NO_PROSE = "nav, header, footer, h1, h2, h3, h4, h5, h6, a, address"


@once_per_page
def silent_programmes(page: Page) -> dict[Element, list[tuple[str, Programme]]]:
    """The blocks where a sentence first names a programme, and how, if no text or logo says that it funds something."""
    named = [(block, shown_text(block, page)) for block in blocks_holding(_ANY)(page)]
    prose = [
        (block, line) for block, _ in named if block.closest(_NO_PROSE) is None for line in lines(block, page)
    ]
    sentences = [(block, line) for block, line in prose if _SENTENCE.search(line)]
    logos = [image.attr("alt") or "" for image in page.select("img[alt]")] if named else []
    found: dict[Element, list[tuple[str, Programme]]] = {}
    for programme, name in _NAMES:
        naming = [text for _, text in named if name.search(text)]
        if not naming or any(map(_SAYS.search, naming)) or any(map(name.search, logos)):
            continue
        first = next(((block, said) for block, line in sentences if (said := name.search(line))), None)
        if first:
            found.setdefault(first[0], []).append((first[1].group(), programme))
    return found


def required_sentence(text: str) -> str:
    """The statement that the programme named in a text requires; "" where none is named, or only its notice knows."""
    return next((programme.sentence for programme, name in _NAMES if name.search(text)), "")
