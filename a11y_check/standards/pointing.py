"""Wordings that point to something by where it stands, by its shape or by its colour, in German and English."""

import re

from a11y_check.wording import Wording

PLACE = Wording(
    r"\b[Ss]iehe (?:weiter )?(?:unten|oben|rechts|links|nebenstehend)\b|\b[Ss]ee (?:below|above|right|left)\b"
    r"|\bin der (?:rechten|linken) (?:Spalte|Leiste|Navigation)\b|\b(?:Spalte|Leiste|Seitenleiste) (?:rechts|links)\b|\bim (?:Kasten|Menü) (?:rechts|links|oben|unten)\b"
    r"|\b(?:in|on) the (?:right|left)(?:-hand)? (?:column|side|menu)\b"
    r"|\b(?:Knopf|Button|Schaltfläche|Symbol|Feld|Kästchen|Pfeil|Link) (?:rechts|links|oben|unten)\b"
    r"|\b(?:button|icon|field|link|sidebar) (?:on|at|in|to) the (?:right|left|top|bottom)\b"
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
SHAPE = Wording(
    r"\b(?:drei|vier)?(?:eckig|rund|quadratisch|oval|groß|klein)e[nmrs]? (?:Button|Knopf|Schaltfläche|Symbol|Taste)\w*"
    r"|\b(?:circular|oval|round|square|triangle|triangular|big|large|small) (?:button|icon|symbol)s?\b",
    *("button", "knopf", "schaltfläche", "symbol", "taste", "icon"),
)

_NAME = "rot|grün|gelb|blau|orange|grau|lila|violett|rosa|schwarz"
_THING = (
    "feld|knopf|knöpf|button|schaltfläche|taste|termin|tag|zeile|spalte|zelle|linie|balken|fläche|punkt|kästchen|"
    "pfeil|link|kurve|säule|schrift|text|einträge|eintrag|plätze|kreis|bereich|markierung|rahmen"
)
COLOUR = Wording(
    rf"\b(?:{_NAME})(?:e[nmrs]?)? (?:markiert|gekennzeichnet|hinterlegt|umrandet|unterlegt|hervorgehoben|geschrieben|gedruckt)\w*"
    rf"|\b(?:{_NAME})e[nmrs]? (?:{_THING})\w*"
    r"|\b(?:marked|shown|highlighted|printed) in (?:red|green|yellow|blue|orange)\b"
    r"|\b(?:red|green|yellow|blue|orange) (?:button|field|line|bar|dot|box|link|row)s?\b"
    r"|\b\w*(?:felder|angaben|termine|tage|plätze|fields|items|dates) (?:sind|stehen|erscheinen|are|appear) (?:in )?"
    rf"(?:{_NAME}|red|green|blue)\b"
    rf"|\b(?:felder|angaben|fields|items) in (?:{_NAME}|red|green|blue)\b",
    *(*_NAME.split("|"), "red", "green", "yellow", "blue"),
)
#: What a map or a chart says by its colours: “Rot: montags. Grün: dienstags.”
LEGEND = Wording(
    rf"\b({_NAME}|red|green|yellow|blue) ?[:=] ?[^.;:=]{{1,60}}[.;,|/]? ?\b(?!\1)({_NAME}|red|green|yellow|blue) ?[:=]",
    *(*_NAME.split("|"), "red", "green", "yellow", "blue"),
)
#: One of several things that are told apart by colour. Bins, bags and lines of a tram have such names.
_ONE_OF = (
    rf"\b(?:[Dd](?:as|em|en|er|ie)|[Tt]he) ({_NAME}|red|green|yellow|blue)(?:e[nmrs]?)? "
    r"(?!(?:Tonne|S[aä]ck|Linie|Karte|Plakette|Fahne|Flagge|line|bin|bag|card|flag))"
)
CONTRAST = Wording(
    rf"{_ONE_OF}.*{_ONE_OF}", *(*_NAME.split("|"), "red", "green", "yellow", "blue"), flags=re.NOFLAG
)
