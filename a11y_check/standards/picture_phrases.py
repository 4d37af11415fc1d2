"""Words of text alternatives and credits, and names of picture files.

Collected for this project in November 2026 from municipal web sites, in German and English; other languages are in
`foreign_phrases`.
"""

from __future__ import annotations

import re

from a11y_check.standards import foreign_phrases
from a11y_check.standards.words import phrases
from a11y_check.wording import Wording

#: Beginnings of a text alternative that say what a screen reader says anyway.
REDUNDANT_ALT = re.compile(
    r"(ein |eine |das |dieses )?"
    r"(bild|foto|fotografie|photo|grafik|abbildung|icon|symbolbild|aufnahme) "
    r"(von|vom|der|des|zeigt|mit|einer|eines|einem|eine|ein)\b"
    r"|(a |an |the )?(image|picture|photo|photograph|graphic|icon) (of|shows|showing)\b"
    rf"|{foreign_phrases.REDUNDANT_ALT}",
    re.IGNORECASE,
)

#: Ends of a text alternative that say the same.
REDUNDANT_END = re.compile(r"\w (bild|foto|fotografie|grafik|image|photo|picture|graphic)$", re.IGNORECASE)

#: Text alternatives that stand for nothing at all.
EMPTY_ALT = foreign_phrases.EMPTY_ALT | phrases("""
    alt
    bild
    bilder
    foto
    fotos
    grafik
    abbildung
    platzhalter
    logo
    image
    img
    photo
    picture
    placeholder
    graphic
    icon
    spacer
    bullet
    bullet point
    aufzählungszeichen
    trennlinie
    untitled
    unbenannt
    ohne titel
    beschreibung
    bildbeschreibung
    kurzbeschreibung
    alternativtext
    description
    short description
    image description
    alt text
    abstandhalter
    blank
    decorative image
    dekoratives bild
    dummy
    horizontale linie
    horizontal line
    horizontal line graphic
    platzhalterbild
""")

#: The same, but it may be what the picture is about.
VAGUE_ALT = phrases("""
    aufmacher
    aufmacherbild
    banner
    divider
    header
    header image
    headerbild
    hero
    hero image
    hero slide
    hintergrund
    keyvisual
    kopfbild
    line
    linie
    screenshot
    separator
    slide
    slider
    teaser
    teaserbild
    thumbnail
    titelbild
    trenner
    vorschaubild
""")

#: A file name in place of a text.
FILE_NAME = re.compile(
    r"\S+\.(avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp|pdf|docx?)|(img|dsc|dscn|dscf|pict|p)[_-]?\d{3,}\S*"
    r"|screenshot[ _-]?\d.*|csm_\S+|\S*[_-]\d{2,4}x\d{2,4}\S*|\S*[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\S*",
    re.IGNORECASE,
)

#: The name of a picture that says something of what it stands beside.
TELLING_FILE = re.compile(
    r"achtung|alert|attention|danger|error|fehler|gefahr|important|success|vorsicht|warn(?:ing|ung)?|wichtig"
    r"|(?<![a-z])(?:abgesagt|ausgebucht|ausverkauft|belegt|closed|geschlossen|gesperrt|in-?stock|limited|neu|new|out-?(?:of-?)?stock"
    r"|required|sold-?out)(?![a-z])",
    re.IGNORECASE,
)

#: The name of a picture that hardly is decoration.
FILE_WITH_CONTENT = re.compile(
    r"(?<![a-zäöü])(?:anfahrt|charts?|diagramm?|einladung|fahrplan|flussdiagramm|flyer|infogra(?:f|ph)i[ck]|karte|lageplan|map"
    r"|organigramm|plakat|schaubild|screenshot|stadtplan|statistik|tabelle)(?![a-zäöü])",
    re.IGNORECASE,
)

#: A line that names the maker of a photograph.
PHOTO_CREDIT = Wording(
    r"^(foto|fotos|bild|bildquelle|bildnachweis|photo|photo credit)\s*[:©(]"
    r"|\b(adobe ?stock|fotolia|getty ?images|istock(photo)?|picture[- ]alliance|pixabay|shutterstock|unsplash)\b",
    *("foto", "bild", "photo", "stock", "getty", "picture", "pixabay", "unsplash"),
)
