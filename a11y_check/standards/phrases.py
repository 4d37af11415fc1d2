"""Wordings that tell nothing, or that tell something for certain, in German and English.

Collected for this project in November 2026 from municipal web sites.
"""

from __future__ import annotations

import re

from a11y_check.standards.words import phrases, words
from a11y_check.wording import Wording

#: Link texts that name a kind of file and nothing else, with the extensions of such files.
FORMAT_NAMES = {
    "als pdf": ("pdf",),
    "docx": ("docx",),
    "epub": ("epub",),
    "nur text": ("txt",),
    "odt": ("odt",),
    "pdf": ("pdf",),
    "pdf datei": ("pdf",),
    "plain text": ("txt",),
    "rtf": ("rtf",),
    "word": ("doc", "docx"),
}

#: Link texts that point at what the sentence before them has named.
POINTING_LINKS = re.compile(
    r"(?:this|that|these|those) (?:article|book|chart|course|document|event|file|form|item|list|map|offer|page"
    r"|post|product|project|report|section|site|table|text|topic|video|website)s?"
    r"|(?:diese[mnrs]?|jene[mnrs]?) (?:abschnitt|angebot|artikel|beitrag|bericht|buch|datei|dokument|formular|karte|kurs"
    r"|liste|produkt|projekt|tabelle|text|thema|veranstaltung|video)(?:e?[ns]|e)?"
)

#: Link texts that say nothing without the sentence around them; small letters, no punctuation.
GENERIC_LINKS = phrases("""
    alle anzeigen
    alles lesen
    anklicken
    an dieser stelle
    ansehen
    anzeigen
    artikel lesen
    auf dieser seite
    bitte hier klicken
    bitte klicken
    dazu mehr
    den ganzen artikel lesen
    details
    details ansehen
    details anzeigen
    dieser link
    diesem link
    diese seite
    diese webseite
    download
    erfahren sie mehr
    folgender link
    folgendem link
    ganzen artikel lesen
    hier
    hier anklicken
    hier entlang
    hier klicken
    hier lesen
    hier mehr
    hier weiterlesen
    hier weitere informationen
    herunterladen
    hier herunterladen
    hierhin
    info
    infos
    informationen
    jetzt ansehen
    jetzt herunterladen
    jetzt klicken
    jetzt lesen
    klick
    klick hier
    klicken sie bitte hier
    klicken sie hier
    klicken
    link
    lesen sie hier
    lesen sie hier mehr
    lesen sie mehr
    mehr
    mehr anzeigen
    mehr dazu
    mehr details
    mehr erfahren
    mehr hier
    mehr info
    mehr infos
    mehr informationen
    mehr lesen
    nähere infos
    nähere informationen
    siehe hier
    unter diesem link
    unter folgendem link
    seite
    webseite
    website
    weiter
    weitere details
    weitere infos
    weitere informationen
    weiterlesen
    weiter lesen
    zum artikel
    zum download
    zum link
    zur seite
    zur webseite
    zur website
    click
    click here
    click this
    continue
    continue reading
    download here
    download now
    find out more
    further information
    go here
    here
    info
    learn more
    link
    more
    more details
    more info
    more information
    read
    page
    read more
    see here
    see more
    show more
    this link
    this page
    view more
""")

#: Beginnings of a text alternative that say what a screen reader says anyway.
REDUNDANT_ALT = re.compile(
    r"(ein |eine |das |dieses )?"
    r"(bild|foto|fotografie|photo|grafik|abbildung|icon|symbolbild|aufnahme) "
    r"(von|vom|der|des|zeigt|mit|einer|eines|einem|eine|ein)\b"
    r"|(a |an |the )?(image|picture|photo|photograph|graphic|icon) (of|shows|showing)\b",
    re.IGNORECASE,
)

#: Text alternatives that stand for nothing at all.
EMPTY_ALT = phrases("""
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
    banner
    divider
    header
    headerbild
    hintergrund
    line
    linie
    screenshot
    separator
    slider
    teaser
    teaserbild
    thumbnail
    titelbild
    trenner
""")

#: Says that a link opens a window of its own.
NEW_WINDOW = re.compile(
    r"\b(neue[smnr]?|eigene[mns]?|separate[mns]?) (fenster|tab|browserfenster|registerkarte)"
    r"|\bnew (window|tab)|\b(nouvelle fenêtre|nouvel onglet|nuova (finestra|scheda)|nueva (ventana|pestaña))"
    r"|\bnieuw (venster|tabblad)|нов(ому|ом) (вікні|окне)|نافذة جديدة|\b(öffnet|opens)\b.*\b(fenster|tab|window)\b",
    re.IGNORECASE,
)

#: Titles that a template or a person in a hurry leaves behind; a number may follow.
EMPTY_TITLES = phrases("""
    beispielseite
    dokument
    home
    homepage
    index
    kein titel
    lorem ipsum
    meine webseite
    neue seite
    neues dokument
    ohne titel
    seite
    seitentitel
    start
    startseite
    test
    titel
    titel hier eingeben
    unbenannt
    unbenanntes dokument
    webseite
    website
    willkommen
    document
    enter the title of your html document here
    my website
    new page
    no title
    page
    page title
    react app
    sample page
    title
    untitled
    untitled document
    untitled page
    welcome
""")

#: A file name in place of a text.
FILE_NAME = re.compile(
    r"\S+\.(avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp|pdf|docx?)|(img|dsc|dscn|dscf|pict|p)[_-]?\d{3,}\S*"
    r"|screenshot[ _-]?\d.*",
    re.IGNORECASE,
)

#: The name of a picture that says something of what it stands beside.
TELLING_FILE = re.compile(
    r"achtung|alert|attention|danger|error|fehler|gefahr|important|success|vorsicht|warn(?:ing|ung)?|wichtig"
    r"|(?<![a-z])(?:abgesagt|ausgebucht|ausverkauft|belegt|closed|geschlossen|gesperrt|in-?stock|limited|neu|new|out-?(?:of-?)?stock"
    r"|required|sold-?out)(?![a-z])",
    re.IGNORECASE,
)

#: Asks people to turn what they hold.
ASKS_TO_TURN = re.compile(
    r"\b(?:drehen? .{0,20}(?:Gerät|Handy|Smartphone|Tablet|Telefon)|(?:rotate|turn) your (?:device|phone|screen|tablet))",
    re.IGNORECASE,
)

#: What stands in a label until somebody writes one; a number may follow.
EMPTY_LABELS = phrases("""
    beschriftung
    eingabe
    eingabefeld
    feld
    field
    form field
    formularfeld
    input
    input field
    label
    lorem ipsum
    textbox
    textfeld
    text box
    text field
    untitled
""")

#: Parts of a page: they name no date, number or name that somebody could enter.
PARTS_OF_PAGES = words("""
    button form formular info infos information link menu menü navigation page seite website
""")

#: What `name`, `id` and `autocomplete` of a field say of one that asks for a person's data.
PERSONAL_FIELD = re.compile(
    r"(?:(?:f|l|first|given|last|family|sur|full|your|vor|nach|user)[_-]?)?name|e-?mail|(?:tele?)?phone|tel(?:efon)?"
    r"|birthda(?:y|te)|dob|bday|geburts(?:tag|datum)|stra(?:ss|ß)e|street|plz|zip|postcode|city|ort",
    re.IGNORECASE,
)

#: A line that names the maker of a photograph.
PHOTO_CREDIT = Wording(
    r"^(foto|fotos|bild|bildquelle|bildnachweis|photo|photo credit)\s*[:©(]"
    r"|\b(adobe ?stock|fotolia|getty ?images|istock(photo)?|picture[- ]alliance|pixabay|shutterstock|unsplash)\b",
    *("foto", "bild", "photo", "stock", "getty", "picture", "pixabay", "unsplash"),
)

#: Says when a text was written or last looked at; a date follows.
REVIEWED = Wording(
    r"(?-i:\bStand)(?:\s*:|,|\s(?:vom\s)?\d|\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))"
    r"|\b(?:zuletzt|letzte)\s(?:geprüft|aktualisiert|geändert|bearbeitet|Änderung|Aktualisierung|Prüfung)"
    r"|\baktualisiert am\b|\blast (?:reviewed|updated|modified|changed|checked)\b|\b(?:reviewed|updated) on\b",
    *("stand", "zuletzt", "letzte", "aktualisiert am", "last ", "reviewed on", "updated on"),
)

#: Days and months, which labels often shorten; without marks on letters, as words are compared.
CALENDAR_NAMES = words("""
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    januar februar ma\u0308rz april mai juni juli august september oktober november dezember
    monday tuesday wednesday thursday friday saturday sunday
    january february march may june july october december
""")
