"""What pages, apps and filters ask of a contact: is it open, until when, and when in the next days."""

from __future__ import annotations

import datetime
from typing import Protocol

from integration_blocks.opening_hours.clock import Interval
from integration_blocks.opening_hours.hours import OpeningHours, State


class HasHours(Protocol):
    """A contact, or anything else with opening hours."""

    @property
    def hours(self) -> OpeningHours | None: ...


def is_open(contact: HasHours, moment: datetime.datetime) -> bool | None:
    """Whether it is open at that moment (with time zone); None where no hours are known.

    No hours are known of a contact without any, with some that cannot be read, or by appointment only.
    """
    hours = contact.hours
    return None if hours is None else hours.is_open(moment)


def status(contact: HasHours, moment: datetime.datetime) -> State | None:
    """Open or closed at that moment (with time zone), until or from when; None where no hours are known."""
    hours = contact.hours
    return None if hours is None else hours.at(moment)


def intervals(contact: HasHours, start: datetime.datetime, end: datetime.datetime) -> list[Interval]:
    """The spans in which it is open between two moments (with time zone), in order; none if unknown."""
    hours = contact.hours
    return [] if hours is None else list(hours.intervals(start, end))
