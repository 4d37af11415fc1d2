"""A week out of the signs of opening hours: who says `Mo-Fr 480-720 Th 840-1080` is open on Thursday afternoon too."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from a11y_check.contacts.hour_words import NOON, UnclearError
from a11y_check.contacts.weekdays import DAYS

Slot = tuple[int, int]  # start and end in minutes
_DAY = rf"(?:{'|'.join(DAYS)})(?!\[)"
_SIGN = re.compile(
    rf"(?P<days>{_DAY}(?:-{_DAY})?)|(?P<nth>\w\w\[[\d,-]+\])|(?P<slot>\d+-\d+)(?!-)|(?P<end>-\d+)(?!-)|(?P<time>\d+)(?!-)"
    r"|(?P<half>[ap]m|midday)|(?P<off>off)|(?P<without>except)|(?P<holidays>PH)|(?P<then>;)|(?P<gap>\s+|-(?=\d+-)|-(?= ))"
)


@dataclass
class Week:
    """Reads sign after sign. `replace`: a later rule replaces an earlier one, as in OpenStreetMap; in prose it adds to it."""

    replace: bool = False
    slots: dict[int, list[Slot]] = field(default_factory=dict)  # Monday is 0
    some: list[tuple[str, list[Slot]]] = field(default_factory=list)  # `We[1,3]` and its times
    closed: set[int] = field(default_factory=set)
    half_closed: set[tuple[int, str]] = field(default_factory=set)
    holidays: bool = False
    _days: list[int] = field(default_factory=list)  # whom the next times belong to
    _nth: str = ""
    _begun: bool = False  # days have been named, their times not yet
    _half: str = ""
    _then: bool = False  # a semicolon has been read
    _added: list[tuple[int, Slot]] = field(default_factory=list)  # since the last days

    def read(self, signs: str) -> Week:
        """Raises UnclearError where the signs make no week."""
        words = _words(signs)
        number, before = 0, ""
        while number < len(words):
            kind, text = words[number]
            if kind == "without":
                number, before = self._except(words, number + 1), kind
                continue
            number += 1
            if kind == "days":
                self._name(_days(text))
            elif kind == "nth":
                self._name([])
                self._nth = text
                self.some.append((text, []))
            elif kind == "slot":
                self._open(_slot(text))
            elif kind == "end":
                self._extend(int(text[1:]))
            elif kind == "half":
                self._half = text
            elif kind == "off" and before != "holidays":
                self._close()
            elif kind == "holidays":
                self.holidays = True
            elif kind == "then":
                self._half, self._then = "", self.replace
            before = kind
        if self._begun:
            raise UnclearError
        return self

    def osm(self) -> str:
        """The week in OpenStreetMap's syntax, without the holidays."""
        for day, half in self.half_closed:
            kept = [one for one in self.slots.get(day, []) if (one[0] < NOON) == (half == "pm")]
            self.slots[day] = kept
        week = {day: slots for day, slots in self.slots.items() if slots and day not in self.closed}
        hours = {day: _slot_list(slots) for day, slots in week.items()}
        rules = dict.fromkeys(hours[day] for day in sorted(hours))
        parts = [f"{_day_list(sorted(d for d in hours if hours[d] == rule))} {rule}" for rule in rules]
        parts += [f"{nth} {_slot_list(slots)}" for nth, slots in self.some if slots]
        return "; ".join(parts)

    def _name(self, days: list[int]) -> None:
        if not self._begun:
            self._days, self._added, self._nth, self._half = [], [], "", ""
        self._begun = True
        self._days += [day for day in days if day not in self._days]

    def _open(self, slot: Slot) -> None:
        if self._nth:
            self.some[-1][1].append(slot)
        elif not self._days:
            raise UnclearError
        if self._begun and self._then:
            self.slots = {day: slots for day, slots in self.slots.items() if day not in self._days}
            self.closed.difference_update(self._days)
        for day in self._days:
            self._add(day, slot)
            self._added.append((day, slot))
        self._begun = False

    def _add(self, day: int, slot: Slot) -> None:
        start, end = slot
        others = [other for other in self.slots.get(day, []) if other != slot]
        # "Mo-Fr 8-12 Uhr, donnerstags 8-18 Uhr": some days differ from the others
        elsewhere = {one for other, slots in self.slots.items() if other not in self._days for one in slots}
        others = [one for one in others if one not in elsewhere or not start <= one[0] <= one[1] <= end]
        if any(start < until and begin < end for begin, until in others):
            raise UnclearError
        self.slots[day] = sorted([*others, slot])

    def _extend(self, end: int) -> None:
        """The days last longer: "Mo-Fr 8-12 Uhr, Do bis 18 Uhr"."""
        for day in self._days:
            if not self.slots.get(day) or self.slots[day][-1][1] >= end:
                raise UnclearError
            self.slots[day] = [*self.slots[day][:-1], (self.slots[day][-1][0], end)]
        if not self._days:
            raise UnclearError
        self._begun = False

    def _close(self) -> None:
        if self._half == "midday" or not (self._days or self._nth):
            raise UnclearError
        if self._half:
            self.half_closed.update((day, self._half) for day in self._days)
        else:
            self.closed.update(self._days)
        self._begun = False

    def _except(self, words: list[tuple[str, str]], number: int) -> int:
        """Days that are left out: of the days just named, of the times that follow, or of those before."""
        end = number
        while end < len(words) and words[end][0] == "days":
            end += 1
        follows = words[end][0] if end < len(words) else ""
        if end < len(words) and words[end][0] == "holidays" and end == number:
            self.holidays = True
            return end + 1
        if end == number:
            raise UnclearError
        if not self._begun and follows in ("slot", "half", "end") and end - number > 1:
            end -= 1  # "Mo-Fr 8-12 außer Mi, Do 14-18"
            follows = ""
        without = {day for _kind, text in words[number:end] for day in _days(text)}
        if self._begun or follows == "slot":
            self._days = [day for day in self._days if day not in without]
        else:
            for day, slot in self._added:
                if day in without and slot in self.slots[day]:
                    self.slots[day].remove(slot)
        return end


def _words(signs: str) -> list[tuple[str, str]]:
    """The kinds of the signs and the signs. Times come after their days, and two single times are a slot."""
    found: list[tuple[str, str]] = []
    position = 0
    while position < len(signs):
        sign = _SIGN.match(signs, position)
        if sign is None:
            raise UnclearError
        position = sign.end()
        kind, text = str(sign.lastgroup), sign.group()
        if kind == "time" and found and found[-1][0] == "time":
            found[-1] = ("slot", f"{found[-1][1]}-{text}")  # columns "from" and "until"
        elif kind != "gap":
            found.append((kind, text))
    if any(kind == "time" for kind, _text in found):
        raise UnclearError
    return _turned(found)


def _turned(words: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """ "8-12 Uhr (Mo-Fr), 14-16 Uhr (Do)": each time before its days."""
    kinds = [kind for kind, _text in words if kind != "half"]
    if not kinds or kinds[0] != "slot" or kinds[-1] != "days" or set(kinds) != {"slot", "days"}:
        return words
    found: list[tuple[str, str]] = []
    slots: list[tuple[str, str]] = []
    for word, after in zip(words, [*words[1:], ("slot", "")], strict=True):
        if word[0] == "slot":
            slots.append(word)
        elif word[0] == "days":
            found.append(word)
            if after[0] != "days":
                found += slots
                slots = []
    return found


def _slot(text: str) -> Slot:
    start, end = map(int, text.split("-"))
    if end <= start:
        raise UnclearError
    return start, end


def _days(text: str) -> list[int]:
    first, _dash, last = text.partition("-")
    start = DAYS.index(first)
    length = (DAYS.index(last) - start) % 7 if last else 0
    return [(start + step) % 7 for step in range(length + 1)]


def _slot_list(slots: Iterable[Slot]) -> str:
    return ",".join(f"{_clock(start)}-{_clock(end)}" for start, end in slots)


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
