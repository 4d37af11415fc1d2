"""What is meant is named by its word, not by its colour alone."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text, text_blocks
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.references import bitv, wcag
from a11y_check.wording import Wording

_NAME = "rot|grün|gelb|blau|orange|grau|lila|violett|rosa|schwarz"
_THING = (
    "feld|knopf|knöpf|button|schaltfläche|taste|termin|tag|zeile|spalte|zelle|linie|balken|fläche|punkt|kästchen|"
    "pfeil|link|kurve|säule|schrift|text|einträge|eintrag|plätze|kreis|bereich|markierung|rahmen"
)
_COLOUR = Wording(
    rf"\b(?:{_NAME})(?:e[nmrs]?)? (?:markiert|gekennzeichnet|hinterlegt|umrandet|unterlegt|hervorgehoben|geschrieben|gedruckt)\w*"
    rf"|\b(?:{_NAME})e[nmrs]? (?:{_THING})\w*"
    r"|\b(?:marked|shown|highlighted|printed) in (?:red|green|yellow|blue|orange)\b"
    r"|\b(?:red|green|yellow|blue|orange) (?:button|field|line|bar|dot|box|link|row)s?\b",
    *(*_NAME.split("|"), "red", "green", "yellow", "blue"),
)
#: One of several things that are told apart by colour. Bins, bags and lines of a tram have such names.
_ONE_OF = (
    rf"\b(?:[Dd](?:as|em|en|er|ie)|[Tt]he) ({_NAME}|red|green|yellow|blue)(?:e[nmrs]?)? "
    r"(?!(?:Tonne|S[aä]ck|Linie|Karte|Plakette|Fahne|Flagge|line|bin|bag|card|flag))"
)
_CONTRAST = Wording(
    rf"{_ONE_OF}.*{_ONE_OF}", *(*_NAME.split("|"), "red", "green", "yellow", "blue"), flags=re.NOFLAG
)
#: The thing has been named before, and its colour is an extra.
_NAMED = re.compile(r"[“”\"»«‘’][^“”\"»«]{0,20}$|\($")


def _texts(page: Page) -> list[Element]:
    """Text blocks, and what has a text in its place."""
    return page.in_order({*page.select("[alt]"), *text_blocks(page)})


@Rule(
    title=_("Reference by colour only"),
    why=_("Who cannot tell the colours apart, or does not see them, does not know what is meant."),
    fix=_("Can one tell without the colour? Name the thing itself, and let the colour be an extra."),
    messages={"colour": _("“{text}” points to something by its colour.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("1.4.1"), wcag("1.3.3"), bitv("9.1.4.1"), bitv("9.1.3.3a")),
    examples=(
        Example("<p>Das Rote Kreuz und die Grünen laden ein.</p>"),
        Example("<p>Klicken Sie auf „Anmelden“, den grünen Knopf.</p>"),
        Example('<img src="a.png" alt="Anmeldungen (rote Linie) über den Plätzen">'),
        Example("<p>Rote Rosen für alle</p>"),
        Example("<p>Füllen Sie die rot markierten Felder aus.</p>", fails="colour"),
        Example("<p>Grüne Termine sind frei.</p>", fails="colour"),
        Example("<p>Klicken Sie auf den grünen Knopf.</p>", fails="colour"),
        Example("<p>Die blaue Tonne ist für Papier, die gelbe Tonne für Verpackungen.</p>"),
        Example("<p>Die grünen Kurse sind frei, die roten sind belegt.</p>", fails="colour"),
        Example("<p>Fields marked in red are required.</p>", fails="colour"),
        Example('<img src="a.png" alt="Die rote Linie liegt oben">', fails="colour"),
    ),
    since="0.1",
    applies_to=_texts,
    suspects=lambda page: [
        *page.select("[alt]"),
        *blocks_holding(_COLOUR)(page),
        *blocks_holding(_CONTRAST)(page),
    ],
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = (element.attr("alt") or "") if element.tag == "img" else shown_text(element, page)
    found = _COLOUR.search(text)
    contrast = _CONTRAST.search(text)
    if contrast and contrast[1] != contrast[2]:
        yield Problem(element, "colour", {"text": excerpt(contrast.group())})
    elif found and not _NAMED.search(text[max(found.start() - 30, 0) : found.start()]):
        yield Problem(element, "colour", {"text": found.group()})
