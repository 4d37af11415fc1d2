"""When a contact is open: its week, seasons, holidays and days that differ, as one answer for every reader."""

from integration_blocks.opening_hours.answers import intervals, is_open, status
from integration_blocks.opening_hours.clock import BERLIN, Interval
from integration_blocks.opening_hours.hours import OpeningHours, State
from integration_blocks.opening_hours.rules import DAYS, DayGroup, Slot

__all__ = [
    "BERLIN",
    "DAYS",
    "DayGroup",
    "Interval",
    "OpeningHours",
    "Slot",
    "State",
    "intervals",
    "is_open",
    "status",
]
