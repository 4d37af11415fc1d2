"""Opening hours: a week as offices print it, kept in OpenStreetMap's syntax."""

from __future__ import annotations

import re
from collections.abc import Iterable

import opening_hours

from a11y_check.contacts.characters import plain
from a11y_check.contacts.errors import NotUnderstood, _
from a11y_check.contacts.weekdays import DAYS, NAME_PATTERN, NUMBER

# What may stand in a line of hours; each becomes a sign, and any other word makes the line unclear.
_WORDS = re.compile(
    rf"""(?P<holidays>(?:an\ )?(?:gesetzlichen\ )?\bfeiertag(?:en|e|s)?\b|\bpublic\ holidays?\b|\bPH\b)
    |(?P<daily>\b(?:täglich|daily|every\ day|jeden\ tag)\b)
    |(?P<day>\b(?:{NAME_PATTERN})\b\.?)
    |(?P<time>\b(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?(?!\d)
        (?:\ ?(?:(?P<half>[ap]\.?m\b\.?|[صم]\b)|uhr\b|h\b))?)
    |(?P<to>-|\bbis(?:\ zum)?\b|\bto\b|\buntil\b|\bإلى\b|\bحتى\b)
    |(?P<off>\b(?:geschlossen|closed|off|keine\ (?:sprechzeit|sprechstunde|öffnungszeit)(?:e?n)?|مغلق)\b)
    |(?P<half_day>\b(?:vormittags?|nachmittags?|morgens|mittags|abends)\b)
    |(?P<except>\b(?:außer|ausser|except)\b)
    |(?P<then>;)
    |(?P<nothing>[\s,:/|&+().·•]|\b(?:und|u|and|sowie|von|from|uhr|am|an|jeweils|je|zusätzlich|auch|also|zudem
        |außerdem|additionally|sprechzeiten|öffnungszeiten|opening\ hours|office\ hours)\b|\bو)""",
    re.IGNORECASE | re.VERBOSE,
)
_SIGNS = {
    "holidays": "PH",
    "daily": "Mo-Su",
    "to": "-",
    "off": "off",
    "half_day": "half",
    "except": "except",
    "then": ";",
}
_DAY = f"(?:{'|'.join(DAYS)})"
_DAY_LIST = f"{_DAY}(?:-{_DAY})?(?: {_DAY}(?:-{_DAY})?)*"
_SLOT = r"(?:half )?\d+-\d+"
_RULE = re.compile(
    rf"(?P<days>{_DAY_LIST})[ -]?(?:(?P<slots>{_SLOT}(?: {_SLOT})*)|(?P<off>off))"
    rf"|except (?P<without>{_DAY_LIST})|(?P<holidays>PH off)|(?P<then>;)"
)
# Written in OpenStreetMap's signs only. There a later rule replaces an earlier one; in prose it adds to it.
_OSM = re.compile(rf"(?:\b(?:{'|'.join(DAYS)}|PH|off|closed)\b|[\d\s:,;-])+")

Week = dict[int, list[tuple[int, int]]]  # Monday is 0; a slot is its start and end in minutes


class _UnclearError(Exception):
    """The text is not a plain week of hours."""


def parse_hours(text: str) -> str:
    """Opening hours in German, English or OpenStreetMap spelling, in OpenStreetMap's syntax; "" for "".

    Times without a day belong to the days before them. Raises NotUnderstood for anything that is not a
    regular week with clock times, and where the end is not after the start.
    """
    written = plain(text).strip()
    if not written or written == "24/7":
        return written
    try:
        return _plain_week(written)
    except _UnclearError:
        pass
    try:
        return _special_week(written)
    except _UnclearError:
        raise NotUnderstood(
            _(
                "The opening hours “{text}” are not clear. "
                "Please write the days and the times, for example: Mo-Fr 08:30-12:00, Do 14:00-16:00."
            ),
            text=text.strip(),
        ) from None


def _plain_week(written: str) -> str:
    """A week of days and clock times."""
    signs = _signs(written)
    if _RULE.sub("", signs).strip():
        raise _UnclearError
    week: Week = {}
    closed: set[int] = set()
    holidays = replace = False
    for rule in _RULE.finditer(signs):
        if rule["then"]:
            replace = bool(_OSM.fullmatch(written))
        elif rule["holidays"]:
            holidays = True
        elif rule["without"] or rule["off"]:
            closed.update(_days(rule["without"] or rule["days"]))
        else:
            days = _days(rule["days"])
            if replace:
                week = {day: slots for day, slots in week.items() if day not in days}
                closed.difference_update(days)
            for slot in re.findall(r"(\d+)-(\d+)", rule["slots"]):
                _add(week, days, (int(slot[0]), int(slot[1])))
    found = _osm({day: slots for day, slots in week.items() if day not in closed})
    if not found or not opening_hours.validate(found):
        raise _UnclearError
    return f"{found}; PH off" if holidays else found


def _special_week(written: str) -> str:
    """OpenStreetMap's syntax beyond a plain week: months, holidays, the first Monday of a month."""
    # Words in quotation marks, "||" and "open" make readers of this syntax believe in hours all day long.
    misleading = re.search(r'["|]|24/7|\b(?:open|unknown)\b', written)
    if not re.search(r"\d:\d\d", written) or misleading or not opening_hours.validate(written):
        raise _UnclearError
    parsed = opening_hours.OpeningHours(written)
    found = str(parsed.normalize()).replace("closed", "off")
    ranges = re.findall(r"(\d\d:\d\d)-(\d\d:\d\d)", found)
    all_day = any(not re.search(r"\d:\d\d|off", rule) for rule in found.split(";"))
    if parsed.warnings or all_day or any(end <= start for start, end in ranges):
        raise _UnclearError
    return found


def _signs(written: str) -> str:
    """The text with a sign for each word: `Mo-Fr 510-720 840-960`, times in minutes."""
    signs: list[str] = []
    position = 0
    while position < len(written):
        word = _WORDS.match(written, position)
        if word is None:
            raise _UnclearError
        kind = word.lastgroup
        if kind == "day":
            signs.append(DAYS[NUMBER[word["day"].lower().rstrip(".")]])
        elif kind == "time":
            signs.append(str(_minutes(word)))
        elif kind != "nothing":
            signs.append(_SIGNS[str(kind)])
        position = word.end()
    return " ".join(signs).replace(" - ", "-")


def _minutes(time: re.Match[str]) -> int:
    hour, minute = int(time["hour"]), int(time["minute"] or 0)
    if time["half"]:
        if not 1 <= hour <= 12:
            raise _UnclearError
        hour = hour % 12 + (12 if time["half"][0] in "pPم" else 0)
    if minute > 59 or hour * 60 + minute > 24 * 60:
        raise _UnclearError
    return hour * 60 + minute


def _days(text: str) -> list[int]:
    days: list[int] = []
    for part in text.split():
        first, _dash, last = part.partition("-")
        start = DAYS.index(first)
        length = (DAYS.index(last) - start) % 7 if last else 0
        days += [(start + step) % 7 for step in range(length + 1)]
    return days


def _add(week: Week, days: Iterable[int], slot: tuple[int, int]) -> None:
    start, end = slot
    if end <= start:
        raise _UnclearError
    for day in days:
        others = [other for other in week.get(day, []) if other != slot]
        if any(start < until and begin < end for begin, until in others):
            raise _UnclearError
        week[day] = sorted([*others, slot])


def _osm(week: Week) -> str:
    hours = {day: ",".join(f"{_clock(a)}-{_clock(b)}" for a, b in slots) for day, slots in week.items()}
    rules = dict.fromkeys(hours[day] for day in sorted(hours))
    return "; ".join(f"{_day_list(sorted(d for d in hours if hours[d] == rule))} {rule}" for rule in rules)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _day_list(days: list[int]) -> str:
    """Consecutive days as a range: `Mo-We,Fr`."""
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ",".join(DAYS[run[0]] if len(run) == 1 else f"{DAYS[run[0]]}-{DAYS[run[-1]]}" for run in runs)


def is_made_of_hours(line: str) -> bool:
    """Whether the line holds days, times and their small words, and nothing else."""
    try:
        return bool(re.search(r"[A-Z]|half|off|\d", _signs(plain(line).strip())))
    except _UnclearError:
        return False
