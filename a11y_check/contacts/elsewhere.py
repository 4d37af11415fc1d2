"""Places and events that a page mentions and does not offer as contacts: libraries, markets, venues, news."""

from __future__ import annotations

import re
from functools import lru_cache

from a11y_check.contacts.characters import KEPT
from a11y_check.wording import Wording

_PLACE = Wording(
    r"bücherei|bibliothek|hallenbad|freibad|schwimmbad|stadtbad|museum|wochenmarkt|theater|tierpark|buchhandlung"
    r"|turnhalle|sporthalle|stadthalle|krankenhaus|klinikum|apotheke|wertstoffhof|recyclinghof|kleiderkammer|eisdiele"
    r"|schwimmkurs|buslinie|parkplatz|parkhaus|tiefgarage|\bkino|\bzoo|\blibrary|\bcaf[eé]\b|\bmarket\b|\bswimming pool",
    *(
        "bücherei",
        "bibliothek",
        "bad",
        "museum",
        "markt",
        "theater",
        "park",
        "buchhandlung",
        "halle",
        "krankenhaus",
    ),
    *(
        "klinikum",
        "apotheke",
        "hof",
        "kammer",
        "eisdiele",
        "schwimm",
        "buslinie",
        "garage",
        "kino",
        "zoo",
        "library",
        "caf",
    ),
    *("market", "pool"),
)
_EVENT = Wording(
    r"\b(?:\w*veranstaltung(?:en|sort|skalender)?|\w*programm|aktuelles|aktuell|\w*meldung(?:en)?|nachrichten|news|rückblick|archiv"
    r"|presse\w*|termine|events?|ausstellung|konzert|lesung|vortrag|\w*fest|feste|stammtisch|treffpunkt|notruf\w*|notfall\w*|notdienste?"
    r"|emergency|wichtige nummern)\b",
    *(
        "veranstaltung",
        "programm",
        "aktuell",
        "meldung",
        "nachrichten",
        "news",
        "rückblick",
        "archiv",
        "presse",
        "termine",
    ),
    *(
        "event",
        "ausstellung",
        "konzert",
        "lesung",
        "vortrag",
        "fest",
        "stammtisch",
        "treffpunkt",
        "not",
        "emergency",
    ),
    "wichtige nummern",
)
_ACTIVITY = Wording(
    r"kurs\b|kurse\b|unterricht|treff\b|gruppen?\b|caf[eé]\b|yoga|training|konversation|nachhilfe|workshop|chor\b|spielenachmittag"
    r"|\bclass(?:es)?\b|\bcourses?\b",
    *(
        "kurs",
        "unterricht",
        "treff",
        "gruppe",
        "caf",
        "yoga",
        "training",
        "konversation",
        "nachhilfe",
        "workshop",
        "chor",
    ),
    *("spielenachmittag", "class", "course"),
)
_EVENT_LINE = re.compile(
    r"(?:veranstaltungsort|treffpunkt|ort|beginn|eintritt|wann|wo|einlass|referent(?:in)?|venue)\s?:",
    re.IGNORECASE,
)
_WITH_CLOCK = re.compile(
    r"\d{1,2}\.\s?(?:\d{1,2}\.|[A-ZÄ][a-zä]{2,}).{0,20}?\b(?:um\s|\d\s?Uhr)", re.IGNORECASE
)
_OURS = re.compile(
    r"\b(?:kontakt|ansprech|anmeldung|beratung|sprech|öffnungszeit|büro|terminvereinbarung|organisation|veranstalter|contact)",
    re.IGNORECASE,
)


@lru_cache(maxsize=KEPT)
def names_place(text: str) -> bool:
    """The text speaks of a place that is open to everybody and belongs to somebody else."""
    return bool(_PLACE.search(text))


def names_activity(text: str) -> bool:
    """The text is about courses and groups, whose times are nobody's opening hours."""
    return bool(_ACTIVITY.search(text))


@lru_cache(maxsize=KEPT)
def heads_events(heading: str) -> bool:
    """Under the heading stand events, news or emergency numbers."""
    return bool(_EVENT.search(heading)) and not _OURS.search(heading)


@lru_cache(maxsize=KEPT)
def tells_event(text: str) -> bool:
    """The line gives the time or the venue of an event."""
    return bool((":" in text and _EVENT_LINE.match(text)) or ("." in text and _WITH_CLOCK.search(text)))
