"""Words for pictures that hold facts, in German and English: charts, maps, notices, lists."""

import re

_CHART = (
    r"(?:[\w-]*(?:diagramm|schaubild|infografik|organigramm|zeitstrahl)|statistik"
    r"|(?:[\w-]+ )?(?:chart|graph|diagram|infographic|timeline|flowchart|organi[sz]ation chart))"
)
_MAP = (
    r"(?:(?:stadt|lage|anfahrts|übersichts|wege|bezirks|orts|land|wander|rad)?(?:karte|plan)|anfahrtsskizze|lageplan|wegbeschreibung|grundriss"
    r"|(?:[\w-]+ )?(?:map|floor plan|site plan|directions))"
)
_NOTICE = (
    r"(?:[\w-]*(?:plakat|flyer|aushang|faltblatt|handzettel|preisliste|speiseplan|speisekarte|fahrplan|stundenplan|zeitplan|preistafel)"
    r"|öffnungszeiten|sprechzeiten|telefonnummer|e-mail-adresse|einladung|programm|tabelle"
    r"|(?:[\w-]+ )?(?:poster|flyer|leaflet|notice|price list|timetable|schedule|menu card|table)|opening hours|phone number|email address)"
)
#: The alternative says what kind of picture it is, and of what: “Diagramm Einwohnerzahlen”, “Map of the centre”.
KIND_FIRST = re.compile(
    rf"(?:(?P<chart>{_CHART})|(?P<map>{_MAP})|(?P<notice>{_NOTICE}))(?![\w-])", re.IGNORECASE
)
#: “Bevölkerung als Diagramm”, “Population chart”.
KIND_LAST = re.compile(
    rf"(?:.{{1,40}}[\s-])?(?:(?P<chart>{_CHART})|(?P<map>{_MAP})|(?P<notice>{_NOTICE}))", re.IGNORECASE
)
#: The alternative says what is to be seen, or where it is written.
TELLS = re.compile(
    r"[:;–,=%]|\b(?:zeigt|steigt|sinkt|fällt|liegt|beträgt|shows|rises|falls|is|are|siehe|see|beschreibung|description)\b",
    re.IGNORECASE,
)
#: A text beside the picture that may say the same: dates, hours and prices; what describes it; how one gets there.
FACTS = re.compile(
    r"\b\d{1,2}[.:]\d{2}\b|\b\d{1,2}\. ?[A-ZÄ]\w+|\b\d{1,2} (?:Uhr|am|pm)\b|€|£|\d\d{4,}", re.ASCII
)
DESCRIPTION = re.compile(
    r"beschreibung|textfassung|textversion|daten (?:als|zu|der)|tabelle|als text|description|text version|data table",
    re.IGNORECASE,
)
WAY = re.compile(
    r"haltestelle|bahnhof|\bbus\b|\btram|straße|str\.|platz \d|minuten|meter|station|street|metres|minutes",
    re.IGNORECASE,
)
