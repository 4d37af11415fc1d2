"""A heading says what its section is about. Looked for is what templates leave behind, and headings that are file names."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.outline import is_heading
from a11y_check.semantics.roles import heading_level
from a11y_check.semantics.text import excerpt
from a11y_check.standards.phrases import EMPTY_HEADINGS
from a11y_check.standards.picture_phrases import FILE_NAME
from a11y_check.standards.references import bitv, wcag

#: Laws count their parts so, and say beneath what each is about.
_LAW = "§"
_NUMBER = re.compile(r"(\d{1,2})\W*")


@Rule(
    title=_("Heading that says nothing"),
    why=_("People jump from heading to heading to find what they need. “Section 2” tells them nothing."),
    fix=_("Write what the section is about, in words that readers would look for."),
    messages={
        "filler": _("The heading is only “{text}”."),
        "file": _("The heading “{text}” is the name of a file."),
        "number": _("The headings of this part are only numbers, beginning with “{text}”."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("2.4.6"), bitv("9.2.4.6a")),
    examples=(
        Example("<h2>Sprachkurse</h2><p>Für alle.</p>"),
        Example("<h2>2026</h2><p>Was in diesem Jahr geschah.</p>"),
        Example("<h2>Abschnitt 1</h2><p>§ 1 Geltungsbereich</p>", note=_("a law")),
        Example("<h2>Abschnitt 2</h2><p>Die Kurse sind kostenlos.</p>", fails="filler"),
        Example("<h2>Überschrift</h2><p>Die Kurse sind kostenlos.</p>", fails="filler"),
        Example("<h3>antrag_2026.pdf</h3><p>Laden Sie den Antrag herunter.</p>", fails="file"),
        Example("<h2>1</h2><p>Anmelden.</p><h2>2</h2><p>Mitmachen.</p>", fails="number"),
    ),
    since="0.2",
    applies_to="h1, h2, h3, h4, h5, h6, [role~=heading i]",
    only_if=is_heading,
)
def check(heading: Element, page: Page) -> Iterator[Problem]:
    text = name(heading, page)
    words, numbered = " ".join(re.findall(r"[^\W\d_]+", text.lower())), any(map(str.isdigit, text))
    if FILE_NAME.fullmatch(text):
        yield Problem(heading, "file", {"text": excerpt(text)})
    elif words in EMPTY_HEADINGS and not (numbered and _LAW in page.document.text):
        yield Problem(heading, "filler", {"text": excerpt(text)})
    elif (found := _NUMBER.fullmatch(text)) and found[1] == "1" and _is_counted_on(heading, page):
        yield Problem(heading, "number", {"text": excerpt(text)})


def _is_counted_on(heading: Element, page: Page) -> bool:
    """The next heading of the same level is “2”."""
    level = heading_level(heading)
    following = (e for e in heading.next_siblings if isinstance(e, Element) and is_heading(e, page))
    same = next((e for e in following if heading_level(e) == level), None)
    found = _NUMBER.fullmatch(name(same, page)) if same is not None else None
    return found is not None and found[1] == "2"
