"""When events are, as Integreat has it: moments with their offset, and a rule that apps expand themselves."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from integration_blocks.opening_hours import BERLIN

LAST_MINUTE = datetime.time(23, 59)


def span(event: Any) -> tuple[datetime.datetime, datetime.datetime]:
    """First and last moment in the time of Berlin; an event without an end is said to end as it starts."""
    start = event.start.astimezone(BERLIN)
    end = (event.end or event.start).astimezone(BERLIN)
    if event.all_day:
        return _at(start.date(), datetime.time()), _at(end.date(), LAST_MINUTE)
    return start, end


def rule(event: Any) -> str | None:
    """DTSTART and RRULE; None for an event that does not repeat.

    DTSTART is UTC without its Z, as the app expects. The day is that of Berlin, which an app cannot know.
    """
    series = event.series
    if series is None:
        return None
    start, _end = span(event)
    text = series.rule(f"{series.until:%Y%m%d}T235959" if series.until else "")
    return f"DTSTART:{start.astimezone(datetime.UTC):%Y%m%dT%H%M%S}\nRRULE:{text}"


def occurrences(
    event: Any, after: datetime.datetime, before: datetime.datetime
) -> Iterator[tuple[datetime.datetime, datetime.datetime]]:
    """Those of its dates that are not over at `after` and start before `before`; the clock shows the same at each."""
    start, end = span(event)
    length = end.replace(tzinfo=None) - start.replace(tzinfo=None)
    series = event.series
    left_out = series.without if series else ()
    for day in series.days() if series else (start.date(),):
        first = _at(day, start.time())
        if first >= before:
            return
        until = (first.replace(tzinfo=None) + length).replace(tzinfo=BERLIN)
        if until >= after and day not in left_out:
            yield first, until


def _at(day: datetime.date, time: datetime.time) -> datetime.datetime:
    return datetime.datetime.combine(day, time, tzinfo=BERLIN)
