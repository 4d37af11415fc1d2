"""A reference names its target, not only its place on the screen."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_tagged, shown_text
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.references import bitv, wcag
from a11y_check.wording import Wording

_PLACE = Wording(
    r"\b[Ss]iehe (?:weiter )?(?:unten|oben|rechts|links|nebenstehend)\b|\b[Ss]ee (?:below|above|right|left)\b"
    r"|\bin der (?:rechten|linken) (?:Spalte|Leiste|Navigation)\b|\bim (?:Kasten|Menü) (?:rechts|links|oben|unten)\b"
    r"|\b(?:in|on) the (?:right|left)(?:-hand)? (?:column|side|menu)\b"
    r"|\b(?:Knopf|Button|Schaltfläche|Symbol|Feld|Kästchen|Pfeil|Link) (?:rechts|links|oben|unten)\b"
    r"|\b(?:button|icon|field|link) (?:on|at|in) the (?:right|left|top|bottom)\b"
    r"|\b[Dd](?:as|em|en|er|ie) (?:Abbildung|Formular|Grafik|Karte|Kasten|Kontaktformular|Liste|Menü|Suche|Suchfeld|Tabelle|Übersicht) (?:rechts|links|oben|unten)\b"
    r"|\b[Nn]ebenstehende\w* \w+"
    r"|\b[Tt]he (?:artist|box|chart|diagram|form|image|list|map|menu|one|person|photo|picture|table|text) (?:on|to) the (?:right|left)\b",
    *(
        "siehe",
        "see",
        "rechts",
        "links",
        "oben",
        "unten",
        "in der",
        "the right",
        "the left",
        "the top",
        "the bottom",
        "nebenstehend",
    ),
    flags=re.NOFLAG,
)


@Rule(
    title=_("Reference by place only"),
    why=_("On a phone and read aloud there is no “right”, and “below” may be far away."),
    fix=_("Name the heading it stands under, and link to it."),
    messages={
        "place": _("“{text}” says only where it stands."),
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
    ),
    since="0.1",
    applies_to=blocks_tagged("p", "li", "dd", "td", "div", "h2", "h3", "h4"),
    suspects=blocks_holding(_PLACE),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    place = _PLACE.search(shown_text(element, page))
    if place and not any(place.group() in link.text for link in element.select("a[href]")):
        yield Problem(element, "place", {"text": place.group()})
