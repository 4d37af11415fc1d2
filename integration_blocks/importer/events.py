"""Events that a page announces: what, when and where, as far as it is printed. Nothing is guessed."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from django.utils import timezone
from django.utils.text import Truncator

from a11y_check.contacts.dates import (
    PrintedDate,
    announces_event,
    find_dates,
    looks_back,
    only_year,
    sentences,
)
from integration_blocks.importer.event_places import address_in, split_place
from integration_blocks.importer.event_titles import title_in

_TIME = re.compile(
    r"(?:\b(?:um|ab|von|gegen)\s)?\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?:\s?Uhr)?"
    r"(?:\s?(?:-|–|bis)\s?(?P<until>\d{1,2})(?:[:.](?P<until_minute>\d\d))?)?\s?Uhr\b",
    re.IGNORECASE,
)
#: What two dates have between them that are the first and the last day of one event.
_UNTIL = re.compile(r"\s*(?:bis(?:\szum)?|–|-)\s*", re.IGNORECASE)
#: A day right before a date, which shares its month: "12.–14. Juni".
_DAY_BEFORE = re.compile(
    r"(?<![\d.])(?P<day>\d{1,2})\.?\s?(?P<between>-|–|bis(?:\szum)?|und|/)\s?$", re.IGNORECASE
)
_WHEN = re.compile(r"^(?:Wann|Termin|Datum|Beginn|Zeit|When|Date)\s?:", re.IGNORECASE | re.MULTILINE)

_WHAT = re.compile(r"^Was\s?:", re.IGNORECASE | re.MULTILINE)  # which in English looks back


@dataclass(frozen=True)
class Announcement:
    """An event in the words of the page. `doubt` is "" where the day is certain, else "year", "weekday" or "days".

    `place` are those of the fields venue, street, postcode and town that are printed.
    """

    text: str
    title: str
    doubt: str = ""
    start: datetime.datetime | None = None
    end: datetime.datetime | None = None
    all_day: bool = False
    place: dict[str, str] = field(default_factory=dict)

    @property
    def is_over(self) -> bool:
        last = self.end or self.start
        return last is not None and timezone.localdate(last) < timezone.localdate()

    @property
    def fields(self) -> dict[str, object]:
        """Values for an event page."""
        return {"start": self.start, "end": self.end, "all_day": self.all_day, **self.place}


def announcements(lines: list[str], *, is_list: bool, heading: str, title: str) -> Iterator[Announcement]:
    """The events that a list or a paragraph of these lines announces, below that heading on the page of that title."""
    for text, after in _units(lines, is_list=is_list):
        said = _WHAT.sub("", text)
        if (announces_event(said) or (_WHEN.search(said) and not looks_back(said))) and any(find_dates(text)):
            yield _read(text, after, heading, title)


def when_in(text: str) -> Announcement | None:
    """What a text says of the only day that it names; None if it names none or several."""
    if not any(find_dates(text)):
        return None
    found = _read(text, "", "", "")
    return None if found.doubt else found


def _units(lines: list[str], *, is_list: bool) -> Iterator[tuple[str, str]]:
    """Texts that announce one event each, with what follows on it."""
    whole = "\n".join(lines)
    if is_list or (not _WHEN.search(whole) and sum(any(find_dates(line)) for line in lines) > 1):
        yield from ((line, "") for line in lines)
    elif len(lines) > 1:
        yield whole, ""
    else:
        said = sentences(whole)
        for number, text in enumerate(said):
            after = []
            for later in said[number + 1 :]:
                if any(find_dates(later)):
                    break
                after.append(later)
            yield text, " ".join(after)


def _read(text: str, after: str, heading: str, title: str) -> Announcement:
    dates = list(find_dates(text))
    year = next(filter(None, map(only_year, (text, heading, title))), None)
    days = [printed.in_year(year) for printed in dates]
    rest, times = text, list(_TIME.finditer(text))
    for start, end in sorted(
        [(day.start, day.start + len(day.text)) for day in dates] + [time.span() for time in times],
        reverse=True,
    ):
        rest = f"{rest[:start]}\x00{rest[end:]}"
    place, without_place = split_place(rest, after)
    is_sentence = announces_event(_TIME.sub(" ", text))
    named = title_in(without_place, is_sentence=is_sentence)
    if named and not place and not is_sentence:
        place = address_in(without_place.partition(named)[2])
    shown = named or heading.rstrip(": ") or Truncator(" ".join(text.split())).chars(100) or title
    period = _period(text, days)
    if isinstance(period, str):
        return Announcement(text, shown, doubt=period)
    start_day, end_day = period
    last = max(day.start + len(day.text) for day in dates)
    # Times after the date: before it there is "ab 15 Uhr" at most for another one.
    time = _TIME.search(text, last) or (times[0] if times else None) or _TIME.search(after)
    start_at, end_at, all_day = _moments(start_day, end_day, time)
    return Announcement(text, shown, "", start_at, end_at, all_day, place)


def _period(text: str, days: list[PrintedDate]) -> tuple[datetime.date, datetime.date] | str:
    """First and last day, or why they are not certain."""
    if any(day.year is None for day in days):
        return "year"
    if not days or any(day.date is None for day in days):
        return "days"
    dates = [day.date for day in days if day.date]
    if any(day.weekday is not None and day.date and day.date.weekday() != day.weekday for day in days):
        return "weekday"
    first = days[0]
    if before := _DAY_BEFORE.search(text[: first.start]):
        return _shared_month(dates, int(before["day"]), before["between"])
    if len(set(dates)) == 1:
        return dates[0], dates[0]
    between = text[first.start + len(first.text) : days[1].start]
    if len(dates) == 2 and _UNTIL.fullmatch(between) and dates[0] < dates[1]:
        return dates[0], dates[1]
    return "days"


def _shared_month(
    dates: list[datetime.date], day: int, between: str
) -> tuple[datetime.date, datetime.date] | str:
    """The period of "12.–14. Juni": its first day has the month of the last."""
    last = dates[0]
    in_a_row = between.lower() not in ("und", "/") or day == last.day - 1
    if len(dates) > 1 or not 1 <= day < last.day or not in_a_row:
        return "days"
    return last.replace(day=day), last


def _moments(
    first: datetime.date, last: datetime.date, time: re.Match[str] | None
) -> tuple[datetime.datetime, datetime.datetime | None, bool]:
    start = _at(first, time["hour"], time["minute"]) if time else None
    # Of several days it has to be known when the last one ends.
    if start is None or time is None or (last != first and not time["until"]):
        midnight = datetime.time()
        ends = timezone.make_aware(datetime.datetime.combine(last, midnight)) if last != first else None
        return timezone.make_aware(datetime.datetime.combine(first, midnight)), ends, True
    end = _at(last, time["until"], time["until_minute"]) if time["until"] else None
    return start, end if end and end > start else None, False


def _at(day: datetime.date, hour: str, minute: str | None) -> datetime.datetime | None:
    try:
        return timezone.make_aware(datetime.datetime.combine(day, datetime.time(int(hour), int(minute or 0))))
    except ValueError:
        return None  # 18.75 is a price
