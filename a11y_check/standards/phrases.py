"""Wordings that tell nothing, or that tell something for certain, in German and English.

Collected for this project in November 2026 from municipal web sites.
"""

from __future__ import annotations

import re

from a11y_check.standards import foreign_phrases
from a11y_check.standards.words import phrases, words
from a11y_check.wording import Wording

#: Titles that a template or a person in a hurry leaves behind; a number may follow.
EMPTY_TITLES = foreign_phrases.EMPTY_TITLES | phrases("""
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

#: What stands in a heading until somebody writes one; a number may follow.
EMPTY_HEADINGS = phrases("""
    abschnitt
    hier überschrift eingeben
    kein titel
    lorem ipsum
    neue überschrift
    neuer abschnitt
    ohne titel
    titel
    titel hier eingeben
    überschrift
    unbenannt
    unterüberschrift
    untertitel
    zwischenüberschrift
    add your heading text here
    heading
    headline
    new section
    section
    section title
    subheading
    subtitle
    title
    untitled
    your heading here
    your title here
""")

#: They ask for something to be entered or chosen, and leave open what; the words around may say it.
VAGUE_LABELS = phrases("""
    auswahl
    auswählen
    bitte auswählen
    bitte eingeben
    bitte wählen
    eingeben
    hier eingeben
    option
    optionen
    text
    text eingeben
    wählen
    wert
    choice
    choose
    enter here
    enter text
    enter value
    options
    please choose
    please select
    select
    select option
    type here
    value
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

#: Words for the text of a recording.
TRANSCRIPT = re.compile(
    r"transkript|abschrift|mitschrift|verschriftlich|textfassung|wortlaut|manuskript|nachlesen|mitlesen"
    r"|text (?:des|der|zum|zur) (?:films?|videos?|beitrags?|beitrag|folge|sendung|interviews?|podcasts?|aufnahme)"
    r"|transcript|text version|read the text",
    re.IGNORECASE,
)

#: Says when a text was written or last looked at; a date follows.
REVIEWED = Wording(
    r"(?-i:\bStand)(?:\s*:|,|\s(?:vom\s)?\d|\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))"
    r"|\b(?:zuletzt|letzte)\s(?:geprüft|aktualisiert|geändert|bearbeitet|Änderung|Aktualisierung|Prüfung)"
    r"|\b(?:geprüft|aktualisiert)(?:\s(?:am|im)\b|:)"
    r"|\blast (?:reviewed|updated|modified|changed|checked|review|update)\b"
    r"|\b(?:reviewed|updated|checked)(?: on\b|:)",
    *("stand", "zuletzt", "letzte", "geprüft", "aktualisiert", "last ", "reviewed", "updated", "checked"),
)

#: Days and months, which labels often shorten; without marks on letters, as words are compared.
CALENDAR_NAMES = words("""
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    januar februar ma\u0308rz april mai juni juli august september oktober november dezember
    monday tuesday wednesday thursday friday saturday sunday
    january february march may june july october december
""")

#: Messages that say only that something is wrong, without signs.
EMPTY_ERRORS = phrases("""
    error
    fehler
    ein fehler ist aufgetreten
    es ist ein fehler aufgetreten
    eingabe ungültig
    falsche eingabe
    fehlerhafte eingabe
    invalid
    invalid input
    invalid value
    pflichtfeld
    required
    this field is required
    ungültig
    ungültige eingabe
    ungültiger wert
    bitte korrigieren
    bitte überprüfen sie ihre eingaben
    bitte überprüfen sie ihre eingabe
    dieses feld ist ein pflichtfeld
""")

#: That a recording has no text: the words alone would say the opposite.
LACKING = re.compile(
    r"\b(?:keine?n?|ohne|nicht|fehlen(?:de)?|no|without|not|lacks?|missing)\b(?: \w+){0,3}? (?:untertitel\w*|transkript\w*|abschrift|captions?|captioned|transcripts?|subtitles?)",
    re.IGNORECASE,
)
