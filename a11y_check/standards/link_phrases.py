"""Words of links: those that say nothing, and those that say what a link does.

Collected for this project in November 2026 from municipal web sites, in German and English; other languages are in
`foreign_phrases`.
"""

from __future__ import annotations

import re

from a11y_check.standards import foreign_phrases
from a11y_check.standards.words import phrases

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
GENERIC_LINKS = foreign_phrases.GENERIC_LINKS | phrases("""
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

#: Says that a link opens a window of its own.
NEW_WINDOW = re.compile(
    r"\b(neue[smnr]?|eigene[mns]?|separate[mns]?) (fenster|tab|browserfenster|registerkarte)"
    r"|\bnew (window|tab)|\b(nouvelle fenêtre|nouvel onglet|nuova (finestra|scheda)|nueva (ventana|pestaña))"
    r"|\bnieuw (venster|tabblad)|нов(ому|ом) (вікні|окне)|نافذة جديدة|\b(öffnet|opens)\b.*\b(fenster|tab|window)\b",
    re.IGNORECASE,
)

#: Added to a link text, in small letters and without punctuation: it says how the link opens, not what it leads to.
OPENING_NOTE = re.compile(
    r"(?:^| )(?:(?:(?:der |dieser )?link )?(?:(?:wird|öffnet|opens) )?(?:sich )?(?:in )?(?:ein |eine[mnrs]? |a )?"
    r"(?:neue[mnrs]?|new) (?:browser)?(?:fenster|tab|registerkarte|window)(?: geöffnet)?"
    r"|externe[rs]? (?:link|seite|webseite|website)|external (?:link|site|website))(?= |$)"
)
