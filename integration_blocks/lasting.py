"""Which day it is, for texts that somebody keeps: what compares days with today here says how long it stays true."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from contextvars import ContextVar
from typing import TypeVar

from django.utils import timezone

Said = TypeVar("Said")

DAY = datetime.timedelta(days=1)

#: The last days of what was compared so far, while somebody wants to know.
_last_days: ContextVar[list[datetime.date] | None] = ContextVar("last_days", default=None)


def lasting(say: Callable[[], Said]) -> tuple[Said, datetime.date | None]:
    """What the function says, and the last day on which it says the same; None if it will for ever.

    It knows of every `has_come()` and `is_past()` on the way: until one of them changes its answer, nothing does.
    """
    found: list[datetime.date] = []
    token = _last_days.set(found)
    try:
        said = say()
    finally:
        _last_days.reset(token)
    last = min(found, default=None)
    if last is not None:
        lasts_until(last)
    return said, last


def lasts_until(day: datetime.date) -> None:
    """What is being said is not known to be true after that day."""
    if (days := _last_days.get()) is not None:
        days.append(day)


def has_come(day: datetime.date) -> bool:
    """Whether it is that day, or a later one."""
    if day <= timezone.localdate():
        return True
    lasts_until(day - DAY)
    return False


def is_past(day: datetime.date) -> bool:
    """Whether that day is over."""
    if day < timezone.localdate():
        return True
    lasts_until(day)
    return False
