"""Opening hours: a week as offices print it, kept in OpenStreetMap's syntax."""

from __future__ import annotations

import re
from collections.abc import Iterable

import opening_hours

from a11y_check.contacts.characters import plain
from a11y_check.contacts.errors import NotUnderstood, _
from a11y_check.contacts.hour_words import NOON, UnclearError, signs_of
from a11y_check.contacts.weekdays import DAYS

_DAY = rf"(?:{'|'.join(DAYS)})(?!\[)"
_DAY_LIST = f"{_DAY}(?:-{_DAY})?(?: {_DAY}(?:-{_DAY})?)*"
_SLOT = r"(?:half )?\d+-\d+"
_SLOTS = f"{_SLOT}(?: {_SLOT})*"
_RULE = re.compile(
    rf"(?P<days>{_DAY_LIST})[ -]?(?:(?P<slots>{_SLOTS})|(?P<half>half off)|(?P<off>off)|-? ?(?P<end>\d+)(?! ?-))"
    rf"|(?P<nth>\w\w\[[\d,-]+\]) (?P<some>{_SLOTS})"
    rf"|except (?P<without>{_DAY_LIST})(?! ?\d| half)|(?P<holidays>(?:except )?PH(?: off)?)|(?P<then>;)"
)
_TURNED = re.compile(rf"^(?P<slots>{_SLOTS}) (?P<days>{_DAY_LIST})$")  # "8-12 Uhr (Mo-Fr)"
_EXCEPT_FIRST = re.compile(rf"(?P<without>except {_DAY_LIST}) (?P<slots>{_SLOTS})")  # "Mo-Fr (außer Mi) 8-12"
_PAIR = re.compile(r"(?<=[a-z] )(\d+) (\d+)(?![\d-])")  # columns "from" and "until"
_LONE_HALF = re.compile(r"\bhalf(?! \d| off)")
# Written in OpenStreetMap's signs only. There a later rule replaces an earlier one; in prose it adds to it.
_OSM = re.compile(rf"(?:\b(?:{'|'.join(DAYS)}|PH|off|closed)\b|[\d\s:,;-])+")

Week = dict[int, list[tuple[int, int]]]  # Monday is 0; a slot is its start and end in minutes


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
    except UnclearError:
        pass
    try:
        return _special_week(written)
    except UnclearError:
        raise NotUnderstood(
            _(
                "The opening hours “{text}” are not clear. "
                "Please write the days and the times, for example: Mo-Fr 08:30-12:00, Do 14:00-16:00."
            ),
            text=text.strip(),
        ) from None


def _plain_week(written: str) -> str:
    """A week of days and clock times."""
    signs = _TURNED.sub(r"\g<days> \g<slots>", signs_of(written))
    signs = _PAIR.sub(r"\1-\2", signs)
    signs = _EXCEPT_FIRST.sub(r"\g<slots> \g<without>", _LONE_HALF.sub("", signs))
    if _RULE.sub("", signs).strip():
        raise UnclearError
    week: Week = {}
    closed: set[int] = set()
    half_closed: set[int] = set()
    some: list[str] = []
    holidays = replace = False
    for rule in _RULE.finditer(signs):
        if rule["then"]:
            replace = bool(_OSM.fullmatch(written))
        elif rule["holidays"]:
            holidays = True
        elif rule["nth"]:
            some.append(f"{rule['nth']} {_slot_list(_slots(rule['some']))}")
        elif rule["half"]:
            half_closed.update(_days(rule["days"]))
        elif rule["without"] or rule["off"]:
            closed.update(_days(rule["without"] or rule["days"]))
        elif rule["end"]:
            _extend(week, _days(rule["days"]), int(rule["end"]))
        else:
            days = _days(rule["days"])
            if replace:
                week = {day: slots for day, slots in week.items() if day not in days}
                closed.difference_update(days)
            for slot in _slots(rule["slots"]):
                _add(week, days, slot)
    for day in half_closed & set(week):
        week[day] = [slot for slot in week[day] if slot[0] < NOON]
    found = "; ".join(
        filter(None, [_osm({d: slots for d, slots in week.items() if slots and d not in closed}), *some])
    )
    if not found or not opening_hours.validate(found):
        raise UnclearError
    return f"{found}; PH off" if holidays else found


def _extend(week: Week, days: Iterable[int], end: int) -> None:
    """Some of the days last longer: "Mo-Fr 8-12 Uhr, Do bis 18 Uhr"."""
    for day in days:
        if not week.get(day) or week[day][-1][1] >= end:
            raise UnclearError
        week[day] = [*week[day][:-1], (week[day][-1][0], end)]


def _slots(text: str) -> list[tuple[int, int]]:
    slots = [(int(start), int(end)) for start, end in re.findall(r"(\d+)-(\d+)", text)]
    if any(end <= start for start, end in slots):
        raise UnclearError
    return slots


def _slot_list(slots: Iterable[tuple[int, int]]) -> str:
    return ",".join(f"{_clock(start)}-{_clock(end)}" for start, end in slots)


def _special_week(written: str) -> str:
    """OpenStreetMap's syntax beyond a plain week: months, holidays, the first Monday of a month."""
    # Words in quotation marks, "||" and "open" make readers of this syntax believe in hours all day long.
    misleading = re.search(r'["|]|24/7|\b(?:open|unknown)\b', written)
    if not re.search(r"\d:\d\d", written) or misleading or not opening_hours.validate(written):
        raise UnclearError
    parsed = opening_hours.OpeningHours(written)
    found = str(parsed.normalize()).replace("closed", "off")
    ranges = re.findall(r"(\d\d:\d\d)-(\d\d:\d\d)", found)
    all_day = any(not re.search(r"\d:\d\d|off", rule) for rule in found.split(";"))
    if parsed.warnings or all_day or any(end <= start for start, end in ranges):
        raise UnclearError
    return found


def _days(text: str) -> list[int]:
    days: list[int] = []
    for part in text.split():
        first, _dash, last = part.partition("-")
        start = DAYS.index(first)
        length = (DAYS.index(last) - start) % 7 if last else 0
        days += [(start + step) % 7 for step in range(length + 1)]
    return days


def _add(week: Week, days: list[int], slot: tuple[int, int]) -> None:
    start, end = slot
    for day in days:
        others = [other for other in week.get(day, []) if other != slot]
        if len(days) == 1:  # "Mo-Fr 8-12 Uhr, donnerstags 8-18 Uhr": the one day differs from the others
            elsewhere = {one for other, slots in week.items() if other != day for one in slots}
            others = [one for one in others if one not in elsewhere or not start <= one[0] <= one[1] <= end]
        if any(start < until and begin < end for begin, until in others):
            raise UnclearError
        week[day] = sorted([*others, slot])


def _osm(week: Week) -> str:
    hours = {day: _slot_list(slots) for day, slots in week.items()}
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
