"""Opening hours as Integreat has them: seven days, Monday first.

They know no holidays and no dates that differ; these are in the text of the page.
"""

from __future__ import annotations

from typing import TypedDict

from integration_blocks.opening_hours import BERLIN, OpeningHours


class TimeSlot(TypedDict):
    """Times as HH:MM; the latest is 23:59."""

    start: str
    end: str
    timezone: str


class Day(TypedDict):
    allDay: bool
    closed: bool
    appointmentOnly: bool
    timeSlots: list[TimeSlot]


def week(hours: OpeningHours | None) -> list[Day] | None:
    """None where no hours are known, where the week is closed, and by appointment only: they have no word for it."""
    if hours is None or not any(hours.week):
        return None
    days: list[Day] = []
    for slots in hours.week:
        spans = [(slot.opens, min(slot.closes, "23:59")) for slot in slots]
        all_day = [(slot.opens, slot.closes) for slot in slots] == [("00:00", "24:00")]
        found: list[TimeSlot] = [
            {"start": start, "end": end, "timezone": BERLIN.key} for start, end in spans if start < end
        ]
        days.append({"allDay": all_day, "closed": not found, "appointmentOnly": False, "timeSlots": found})
    return days
