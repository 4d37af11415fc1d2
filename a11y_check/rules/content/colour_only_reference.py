"""What is meant is named by its word, not by its colour alone."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text, text_blocks
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.pointing import COLOUR, CONTRAST, LEGEND
from a11y_check.standards.references import bitv, wcag

#: The thing has been named before, and its colour is an extra.
_NAMED = re.compile(r"[“”\"»«‘’][^“”\"»«]{0,20}$|\($")
#: A letter in brackets, or another mark, says the same.
_SAID_TOO = re.compile(
    r"\s*\(|[^.]{0,40}\b(?:und|and|sowie|with|mit)\b[^.]{0,40}(?:\*|\(|Stern|asterisk|fett|bold|Symbol)",
    re.IGNORECASE,
)


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
        Example("<p>Pflichtfelder sind rot und mit einem Stern gekennzeichnet.</p>"),
        Example("<p>Pflichtfelder sind rot.</p>", fails="colour"),
        Example("<p>Füllen Sie die rot markierten Felder aus.</p>", fails="colour"),
        Example("<p>Grüne Termine sind frei.</p>", fails="colour"),
        Example("<p>Klicken Sie auf den grünen Knopf.</p>", fails="colour"),
        Example("<p>Die blaue Tonne ist für Papier, die gelbe Tonne für Verpackungen.</p>"),
        Example("<p>Die grünen Kurse sind frei, die roten sind belegt.</p>", fails="colour"),
        Example("<p>Bezirk A (rot): montags. Bezirk B (grün): dienstags.</p>"),
        Example("<p>Rot: montags. Grün: dienstags.</p>", fails="colour"),
        Example("<p>Fields in red are required.</p>", fails="colour"),
        Example('<img src="a.png" alt="Die rote Linie liegt oben">', fails="colour"),
    ),
    since="0.1",
    applies_to=_texts,
    suspects=lambda page: [
        *page.select("[alt]"),
        *blocks_holding(COLOUR)(page),
        *blocks_holding(CONTRAST)(page),
        *blocks_holding(LEGEND)(page),
    ],
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = (element.attr("alt") or "") if element.tag == "img" else shown_text(element, page)
    found = COLOUR.search(text)
    contrast, legend = CONTRAST.search(text), LEGEND.search(text)
    if legend:
        yield Problem(element, "colour", {"text": excerpt(legend.group())})
        return
    if contrast and contrast[1] != contrast[2]:
        yield Problem(element, "colour", {"text": excerpt(contrast.group())})
    elif found and not _NAMED.search(text[max(found.start() - 30, 0) : found.start()]):
        if _SAID_TOO.match(text, found.end()):
            return
        yield Problem(element, "colour", {"text": found.group()})
