"""A reference names its target, not only its place on the screen or its shape."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_tagged, shown_text
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.pointing import PLACE, SHAPE
from a11y_check.standards.references import bitv, wcag

#: The words on it are given, too.
_NAMED = re.compile(r"[„“”\"»«]")


@Rule(
    title=_("Reference by place or shape only"),
    why=_("On a phone and read aloud there is no “right”, “below” may be far away, and nothing is round."),
    fix=_("Name the heading it stands under, or the words on it, and link to it."),
    messages={
        "place": _("“{text}” says only where it stands."),
        "shape": _("“{text}” says only what it looks like."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.3.3"),
        bitv("9.1.3.3a"),
    ),
    examples=(
        Example('<p>Mehr steht unter <a href="#d">Downloads</a>.</p><h2 id="d">Downloads</h2>'),
        Example("<p>Unter folgendem Link finden Sie Informationen.</p>"),
        Example(
            '<p>Mehr dazu (<a href="#d">siehe unten</a>)</p><h2 id="d">Downloads</h2>',
            note=_("a link leads there"),
        ),
        Example("<p>Nähere Informationen bei den Downloads (siehe unten)</p>", fails="place"),
        Example(
            "<p>Das Büro ist im Flur rechts, the room is on the right.</p>", note=_("a place in the house")
        ),
        Example("<p>Die Tabelle rechts nennt die Zeiten.</p>", fails="place"),
        Example("<p>Bitte nutzen Sie nebenstehendes Formular.</p>", fails="place"),
        Example("<p>Klicken Sie auf den Knopf rechts oben.</p>", fails="place"),
        Example("<p>Am runden Tisch. Drücken Sie den runden Knopf „Senden“.</p>"),
        Example("<p>Der runde Knopf schickt Ihre Antwort ab.</p>", fails="shape"),
        Example("<p>Drücken Sie den großen Knopf.</p>", fails="shape"),
    ),
    since="0.1",
    applies_to=blocks_tagged("p", "li", "dd", "td", "div", "h2", "h3", "h4"),
    suspects=lambda page: [*blocks_holding(PLACE)(page), *blocks_holding(SHAPE)(page)],
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(element, page)
    place, shape = PLACE.search(text), SHAPE.search(text)
    if shape and not _NAMED.search(text):
        yield Problem(element, "shape", {"text": shape.group()})
    elif place and not any(place.group() in link.text for link in element.select("a[href]")):
        yield Problem(element, "place", {"text": place.group()})
