"""What a line of print says of opening hours by itself: its label, and the part of it that gives hours."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from a11y_check.contacts.appointments import is_by_appointment, without_appointments
from a11y_check.contacts.characters import KEPT, plain
from a11y_check.contacts.elsewhere import names_activity, names_place
from a11y_check.contacts.hour_words import is_made_of_hours, leading_hours, says_when
from a11y_check.contacts.labels import label_of, split_label
from a11y_check.contacts.weekdays import NAME_PATTERN, NUMBER
from a11y_check.wording import Wording

#: Dates, and the times of the year for which other hours hold.
_EXCEPTION = re.compile(
    r"\d{1,2}\.\s?(?:\d{1,2}\.|[A-ZÄ][a-zä]{2,})|\b(?:19|20)\d\d\b|ferien\b|\b(?:sommer|winter)(?:monate|zeit|halbjahr|öffnungszeiten)\w*"
    r"|\b(?:holidays|karneval|rosenmontag|weihnachten|ostern|silvester|neujahr|brückentag\w*|feiertage?n?:)|\b(?:un)?gerade\w?\swoche|\b14-?\s?t(?:age|ägig)|zweiwöchentlich"
    r"|\b(?:januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember)\b",
    re.IGNORECASE,
)
_BY_PHONE = re.compile(
    r"\b(?:telefon\w*|hotline|anruf\w*|tel\.|phone|by\sphone|rufbereitschaft)", re.IGNORECASE
)
_OPEN = re.compile(
    r"geöffnet|sprechstunde|sprechzeit|öffnungszeit|sprechtag|für\ssie\sda|sind\swir\b|wir\ssind\b|persönlich|offene\sberatung"
    r"|\bbesuch|berat(?:ung|en)|\bopen\b|office\shours|finde[tn]\s.{0,40}sprech|vorbei|besetzt|erreichen\ssie|erreichbar|anzutreffen",
    re.IGNORECASE,
)
_VAGUE = Wording(
    r"\b(?:vormittags|nachmittags|morgens|abends|zu den üblichen zeiten|während der dienstzeit)\b",
    *("mittags", "morgens", "abends", "üblichen", "dienstzeit"),
)
_BEGINS_WITH_DIGIT = re.compile(r"\W*\d")
_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
#: Words one of which every line of hours has, except for those that go on with times alone.
_TIMES = frozenset(
    [
        *(
            name + part
            for name in NUMBER
            for part in ("", "vormittag", "nachmittag", "vormittags", "nachmittags", "abend")
        ),
        *(f"و{name}" for name in NUMBER),
        *("täglich", "daily", "every", "werktags", "wochentags", "werktäglich", "weekdays", "vormittags"),
        *("nachmittags", "vormittag", "nachmittag", "morgens", "mittags", "abends", "geschlossen", "closed"),
        *("مغلق", "kein", "keine", "ruhetag", "zu", "üblichen", "dienstzeit"),
    ]
)
_DAY = re.compile(
    rf"(?:am\s|on\s|jede[nmr]\s|من\s|(?:[1-5]\.|erste\w|zweite\w|dritte\w|vierte\w|letzte\w|first|second|third|last)\s)*"
    rf"(?:{NAME_PATTERN})\b|täglich|daily|werktags|wochentags|jede[nmr]\s(?:\d\.|erste|zweite|dritte|letzte)",
    re.IGNORECASE,
)
_DAY_INSIDE = re.compile(rf"\b{_DAY.pattern}", re.IGNORECASE)
_TIME_FIRST = re.compile(
    rf"(?!\d\.\s?(?:{NAME_PATTERN})\b)(?P<times>\d[^()a-z]*(?:Uhr\s)?)[\s(:,]*(?P<days>(?:{NAME_PATTERN})\b.*?)\)?$",
    re.IGNORECASE,
)
_LONGEST = 260  # characters of a sentence; a longer one is about something else
_LONGEST_PARAGRAPH = 1500
_LONGEST_LABEL = 60
_FROM_A_DAY = re.compile(r"\w*(?:öffnungs|sprech)zeiten\s(?:ab|seit)\s(?:dem\s)?\d[^:]*:?$", re.IGNORECASE)
_DAYS_OF_LABEL = re.compile(r"[^()\d]{4,40}\((?P<days>[^()]{2,40})\)\s?:\s?(?P<rest>.+)")
#: "von 14 bis 17 Uhr (Do)"
_TIMES_OF_DAYS = re.compile(
    rf"(?:\bvon\s)?(?P<times>\b\d[\d:. ]{{0,5}}(?:uhr\s?)?(?:-|bis)\s?\d[\d:.]{{0,4}}\s?(?:uhr|h)?)\s?\((?P<days>(?:{NAME_PATTERN})\b[^()\d]{{0,60}})\)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[a-zäöüß)]{3})[.!]\s+(?=[A-ZÄÖÜ][a-zäöü]{2})")
_BULLET = re.compile(r"^[^\w(+-]+")  # signs such as a clock face
_NARROWS = re.compile(r"mittags|außer|ausser|except", re.IGNORECASE)
_SIDE_BY_SIDE = re.compile(r"\s[·•|]\s")


class Reading(NamedTuple):
    """The label that a line begins with or is; whether hours may begin or go on in it, and the text that may give them."""

    label: str
    may_begin: bool
    may_go_on: bool
    rest: str


@lru_cache(maxsize=KEPT)
def read_line(text: str) -> Reading:
    """What a line says by itself."""
    own = label_of(text)
    kind, rest = split_label(text)
    aside = _DAYS_OF_LABEL.match(text) if kind == "hours" and not own else None
    if aside and is_made_of_hours(aside["days"]):
        rest = f"{aside['days']} {aside['rest']}"
    may_go_on = not own and kind not in ("phone", "mobile", "fax")
    may_begin = (
        may_go_on
        and _names_time(text)
        and (says_when(text) or bool(part_with_hours(rest, labelled=False, continued=False)))
    )
    return Reading(own or kind or _exception_label(text), may_begin, may_go_on, rest)


def _exception_label(text: str) -> str:
    """The label of hours that hold now and then, by phone, or for a course: "In den Ferien:", "Telefonisch:"."""
    if "zeiten" in text.lower() and _FROM_A_DAY.match(text):
        return "hours"
    if text.endswith(":") and (names_activity(text) or _EXCEPTION.search(text) or _BY_PHONE.search(text)):
        return "hotline_hours"
    return ""


@lru_cache(maxsize=KEPT)
def _names_time(text: str) -> bool:
    """The line names a day or a part of the day; without one there are no hours."""
    return len(text) <= _LONGEST_PARAGRAPH and not _TIMES.isdisjoint(_LETTERS.findall(text.lower()))


@lru_cache(maxsize=KEPT)
def may_hold_hours(text: str) -> bool:
    """False for a line with which no opening hours begin, and which speaks of none."""
    return _names_time(text) and (_VAGUE.is_likely(text) or read_line(text).may_begin)


def begins_with_time(part: str) -> bool:
    """Whether hours can begin so: with a day, or with a time before its day."""
    return begins_with_day(part) or _TIME_FIRST.match(part) is not None


def begins_with_day(part: str) -> bool:
    """Whether the part of a line begins with a day."""
    return _DAY.match(part) is not None


def is_vague(text: str, *, labelled: bool) -> bool:
    """A line that promises hours without a time: "Wir sind vormittags für Sie da", or just "vormittags"."""
    return (
        _VAGUE.search(text) is not None
        and len(text) <= _LONGEST
        and not re.search(r"\d", text)
        and (
            labelled
            or is_made_of_hours(text)
            or _OPEN.search(text) is not None
            or split_label(text)[0] == "hours"
        )
        and not _BY_PHONE.search(text)
    )


@lru_cache(maxsize=KEPT)
def part_with_hours(text: str, *, labelled: bool, continued: bool) -> str:
    """What of each sentence of the line is hours."""
    text = plain(text)
    if not (". " in text or "! " in text) or not _SENTENCE_END.search(text):
        return _hours_part(text, labelled=labelled, continued=continued)
    parts: list[str] = []
    for sentence in _SENTENCE_END.split(text):
        part = _hours_part(sentence, labelled=labelled, continued=continued or bool(parts))
        if part and (parts or continued or begins_with_time(part)):
            parts.append(part)
    return "\n".join(parts)


def _hours_part(text: str, *, labelled: bool, continued: bool) -> str:
    """What of the line is hours, or ""."""
    if len(text) > _LONGEST:
        return ""
    if not _names_time(text) and not (continued or _BEGINS_WITH_DIGIT.match(text)):
        return ""
    text = _BULLET.sub("", text.strip())
    if "(" in text:
        text = _TIMES_OF_DAYS.sub(r"\g<days> \g<times>;", text)
    text = text.rstrip("; ")
    if is_by_appointment(text):
        text = without_appointments(text)
    if is_made_of_hours(text):
        turned = _TIME_FIRST.match(text)
        return f"{turned['days']} {turned['times']}" if turned else _from_day(text, continued=continued)
    if not says_when(text):
        return ""
    text = _with_hours(text)
    exception = _EXCEPTION.search(text) or _BY_PHONE.search(text)
    if exception:
        clause = max(text.rfind(sign, 0, exception.start()) for sign in ",(;.")
        if clause < 0 or not re.search(r"\d", text[:clause]):
            return ""
        text = text[:clause]
    if names_place(text):
        return ""
    starts = [day.start() for day in _DAY_INSIDE.finditer(text)]
    if not starts:
        return _leading(text) if continued and labelled else ""
    start, part = next(((n, found) for n in starts if (found := leading_hours(text, n))), (0, ""))
    rest = f"{text[:start]} {text[start + len(part) :]}".strip(" .,;:()")
    if not part or (rest and not labelled and not _OPEN.search(rest) and not _is_remark(text, start, part)):
        return ""
    return part


def _from_day(text: str, *, continued: bool) -> str:
    """The text without small words before its first day: "Geöffnet Mo 8-12"."""
    day = _DAY_INSIDE.search(text)
    if day is None:
        return text
    before = text[: day.start()]
    return (
        text if re.search(r"\d", before) or (continued and _NARROWS.search(before)) else text[day.start() :]
    )


def _with_hours(text: str) -> str:
    """The part with hours of a line that has its facts side by side: "Markt 1 · Tel. 1 · Mo-Fr 8-12 Uhr"."""
    parts = _SIDE_BY_SIDE.split(text)
    if len(parts) == 1:
        return text
    first = next(
        (n for n, part in enumerate(parts) if _DAY_INSIDE.search(part) and re.search(r"\d", part)), None
    )
    if first is None:
        return text
    more = takewhile(is_made_of_hours, parts[first + 1 :])
    return ", ".join([parts[first], *more])


def _leading(text: str) -> str:
    part = leading_hours(text, 0)
    return part if re.search(r"\d", part) else ""


def _is_remark(text: str, start: int, part: str) -> bool:
    """What stands beside the hours is a label before them, or a remark after a comma or in brackets."""
    before, after = text[:start].strip(), text[start + len(part) :].strip()
    labelled = before.endswith(":") and len(before) <= _LONGEST_LABEL and not names_activity(before)
    return (not before or labelled) and (not after or after[0] in "(,")
