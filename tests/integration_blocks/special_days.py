"""Contacts with days and times of the year that differ from their week."""

import datetime as dt

from integration_blocks.opening_hours import BERLIN
from integration_blocks.snippets import Contact

WEEK = "Mo-Fr 08:30-12:00"
TODAY = dt.datetime.now(BERLIN).date()
MONDAY = TODAY + dt.timedelta(days=7 - TODAY.weekday())


def at(*moment):
    return dt.datetime(*moment, tzinfo=BERLIN)


def days(first, last="", times="", reason=""):
    return "days", {"first": first, "last": last, "times": times, "reason": reason}


def season(first, last, week="", name=""):
    return "season", {"first": first, "last": last, "week": week, "name": name}


def contact(*special, hours=WEEK, region="NW", **fields):
    return Contact(opening_hours=hours, special_hours=list(special), holiday_region=region, **fields)
