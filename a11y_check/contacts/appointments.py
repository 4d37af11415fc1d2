"""Visits by appointment: who offers them or demands them."""

from __future__ import annotations

import re
from functools import lru_cache

from a11y_check.contacts.characters import KEPT
from a11y_check.contacts.weekdays import NAME_PATTERN
from a11y_check.wording import Wording

APPOINTMENT = Wording(
    r"\b(?:nach\s(?:(?:vorheriger|telefonischer|persönlicher|individueller)\s|und\s)*(?:termin)?(?:vereinbarung|absprache)|terminabsprache"
    r"|(?:vorab|vorher|telefonisch|online|per\se-?mail)\s(?:telefonisch\s|per\se-?mail\s|online\s)?(?:zu\s)?vereinbar(?:en|t)"
    r"|n\.\s?V\.|(?:nur\s)?mit\s(?:vereinbartem\s)?termin\b|terminvereinbarung|termine?\snach\b|nach\s(?:telefonischer\s|vorheriger\s)?(?:vor)?anmeldung"
    r"|vereinbaren\ssie\s(?:bitte\s)?(?:vorab\s)?einen\stermin|termine?\s(?:jetzt\s)?(?:online\s)?(?:vereinbaren|buchen|reservieren)"
    r"|(?:buchen|reservieren)\ssie\s(?:bitte\s)?(?:(?:hier|einen|ihren|jetzt|online)\s){0,3}termin\b|terminbuchung|online-?termin"
    r"|by\s(?:prior\s)?appointment|(?:book|make|arrange)\san\sappointment)|حسب\sالموعد|بموعد|حجز\sموعد|موعد\sمسبق",
    *("termin", "vereinbarung", "absprache", "v.", "anmeldung", "appointment", "موعد", "vereinbar"),
)
_ALSO = r"(?:[,;(]\s*|\b(?:und|sowie|oder|and|or)\s+)*"
_ONLY = r"(?:\s(?:only|möglich|nur))?"
_APPOINTMENT_PART = re.compile(rf"{_ALSO}\b(?:auch\s)?(?:{APPOINTMENT.pattern}){_ONLY}\)?\.?", re.IGNORECASE)
_AFTER_DAY = re.compile(
    rf"(?P<before>^|.*[^\w.])(?P<days>(?:{NAME_PATTERN})\b\.?(?:\s?(?:[-,/&+]|bis|und|u\.)?\s?(?:{NAME_PATTERN})\b\.?)*)\s?:?"
    r"(?P<half>\s?(?:vor|nach)mittags?)?\s?(?:nur|only)?[\s,(:-]*$",
    re.IGNORECASE,
)


@lru_cache(maxsize=KEPT)
def is_by_appointment(text: str) -> bool:
    """Whether the text offers or demands visits by appointment."""
    return bool(APPOINTMENT.search(text))


def ends_with_day(text: str) -> bool:
    """Whether the text ends with a day that has no times."""
    return _AFTER_DAY.match(text) is not None


def without_appointments(text: str) -> str:
    """The text without its offers of appointments; a day that has nothing else is closed."""
    while match := _APPOINTMENT_PART.search(text):
        before, after = text[: match.start()], text[match.end() :]
        day = _AFTER_DAY.match(before)
        if day and day["half"]:
            before = day["before"]
        elif day:
            before = f"{before.rstrip(' ,(:')} geschlossen"
        text = f"{before} {after}".strip()
    return text.strip(" ,(")
