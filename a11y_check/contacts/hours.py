"""Opening hours: a week as offices print it, kept in OpenStreetMap's syntax."""

from __future__ import annotations

import re

import opening_hours

from a11y_check.contacts.characters import plain
from a11y_check.contacts.errors import NotUnderstood, _
from a11y_check.contacts.hour_words import UnclearError, signs_of
from a11y_check.contacts.week import Week
from a11y_check.contacts.weekdays import DAYS

# Written in OpenStreetMap's signs only. There a later rule replaces an earlier one; in prose it adds to it.
_OSM = re.compile(rf"(?:\b(?:{'|'.join(DAYS)}|PH|off|closed)\b|[\d\s:,;-])+")


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
    week = Week(replace=bool(";" in written and _OSM.fullmatch(written))).read(signs_of(written))
    found = week.osm()
    if not found or not opening_hours.validate(found):
        raise UnclearError
    return f"{found}; PH off" if week.holidays else found


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
