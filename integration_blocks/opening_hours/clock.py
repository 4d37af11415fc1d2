"""From what the clock on the wall shows in Germany to moments, also in the nights when the clocks change."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")
DAY = datetime.timedelta(days=1)

Span = tuple[datetime.datetime, datetime.datetime]


class Interval(NamedTuple):
    """Open from one moment to before another; both in the time of Berlin, with its offset."""

    opens: datetime.datetime
    closes: datetime.datetime


def utc(moment: datetime.datetime) -> datetime.datetime:
    """The moment in UTC. Raises ValueError for one without time zone, which could be anything."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone, for example django.utils.timezone.now()")
    return moment.astimezone(datetime.UTC)


def wall_time(moment: datetime.datetime) -> datetime.datetime:
    """What the clock shows at that moment: a datetime without time zone. ValueError as above."""
    return utc(moment).astimezone(BERLIN).replace(tzinfo=None, fold=0)


def midnight(day: datetime.date) -> datetime.datetime:
    """The start of a day as the clock shows it."""
    return datetime.datetime.combine(day, datetime.time())


def moments(spans: Iterable[Span]) -> Iterator[Span]:
    """The moments, in UTC, at which the clock shows a time within one of the spans, joined where they touch.

    So an hour that the clock skips in March is never open, and one that it shows twice in October is
    open twice. Datetimes of one zone compare as their clock shows them: only in UTC is their order sure.
    """
    current: Span | None = None
    for opens, closes in spans:
        for start, end in _moments(opens, closes):
            if current is not None and current[1] == start:
                current = current[0], end
                continue
            if current is not None:
                yield current
            current = start, end
    if current is not None:
        yield current


def _moments(opens: datetime.datetime, closes: datetime.datetime) -> Iterator[Span]:
    end = midnight(opens.date()) + DAY
    change = _clock_change(opens.date())
    if closes > end and (change or _clock_change(closes.date())):
        yield from _moments(opens, end)
        yield from _moments(end, closes)
    elif change is None:
        yield (
            _utc(opens, _offset(opens.replace(tzinfo=BERLIN))),
            _utc(closes, _offset(closes.replace(tzinfo=BERLIN))),
        )
    else:
        before, after = _offset(change - DAY), _offset(change)
        for start, until in (
            (_utc(opens, before), min(_utc(closes, before), change)),
            (max(_utc(opens, after), change), _utc(closes, after)),
        ):
            if start < until:
                yield start, until


def _clock_change(day: datetime.date) -> datetime.datetime | None:
    """When the clock changes on that day. Directive 2000/84/EC: at 01:00 UTC."""
    start = midnight(day).replace(tzinfo=BERLIN)
    if start.utcoffset() == (start + DAY).utcoffset():
        return None
    return datetime.datetime.combine(day, datetime.time(1), tzinfo=datetime.UTC)


def _offset(moment: datetime.datetime) -> datetime.timedelta:
    return moment.astimezone(BERLIN).utcoffset() or datetime.timedelta()


def _utc(shown: datetime.datetime, offset: datetime.timedelta) -> datetime.datetime:
    return (shown - offset).replace(tzinfo=datetime.UTC)
