"""Opening hours as the page will print them, and what is wrong with which time of the week."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from a11y_check.contacts.errors import NotUnderstood
from a11y_check.contacts.hours import parse_hours
from integration_blocks.fields.opening_hours import NOT_HOURS
from integration_blocks.fields.special_hours import parse_times
from integration_blocks.opening_hours import BERLIN, DAYS, OpeningHours, composition
from integration_blocks.snippets.holiday_settings import HolidaySettings
from integration_blocks.templatetags import contact_tags as words
from integration_blocks.understood.answer import NOTHING, Answer

#: The name of an input: day of the week from 0 for Monday, which span of that day, and its end.
_INPUT = re.compile(r"(?P<day>[0-6])-(?P<span>\d)-(?P<end>from|until)")
_YEAR = datetime.timedelta(days=365)

NO_TIME = gettext_lazy("This is no time of day. Write it like this: 8, or 8:30.")
NO_START = gettext_lazy("When does it begin? For example: 8:30.")
NO_END = gettext_lazy("When does it end? For example: 12:00.")
ENDS_FIRST = gettext_lazy("It ends before it begins.")
OVERLAPS = gettext_lazy("It begins before the time before it has ended.")


def week(asked: Mapping[str, str]) -> Answer:
    """Asked with the inputs of the week, with `text` where there are none, and with what holds on holidays.

    `values` of the answer are the times as they are stored, by input, and the whole text as `osm`.
    """
    spans = {key: value.strip() for key, value in asked.items() if _INPUT.fullmatch(key) and value.strip()}
    errors, cleaned = _errors(spans)
    if errors:
        return Answer(_("Some times need another look."), "bad", errors=errors, values=cleaned)
    text = _text(cleaned) if spans else asked.get("text", "")
    try:
        osm = parse_hours(text)
    except NotUnderstood:
        return Answer(str(NOT_HOURS), "bad")
    values = {**cleaned, "osm": osm}
    is_season = asked.get("season") == "true"
    if not osm:
        return Answer(_("Closed in this time."), "note", values=values) if is_season else NOTHING
    if is_season:
        hours = OpeningHours.of(osm)
    else:
        whole = composition.compose(osm, (), open_on_holidays=asked.get("open_on_holidays") == "true")
        hours = OpeningHours.of(whole, asked.get("region") or _site_region())
    lines = tuple(_lines(hours, with_holidays=not is_season)) if hours else ()
    return Answer(_("This is how it will stand on the page:"), "note", lines, values=values)


def _errors(spans: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """What is wrong, by the input to change, and the times of the others."""
    errors: dict[str, str] = {}
    cleaned: dict[str, str] = {}
    for number in sorted({key.rpartition("-")[0] for key in spans}):
        opens, closes = f"{number}-from", f"{number}-until"
        try:
            cleaned[opens], cleaned[closes] = _span(spans.get(opens, ""), spans.get(closes, ""))
        except _WrongError as error:
            errors[f"{number}-{error.end}"] = error.message
    ends: dict[str, str] = {}
    for key in sorted(
        (key for key in cleaned if key.endswith("from")), key=lambda key: (key[0], cleaned[key])
    ):
        if cleaned[key] < ends.get(key[0], ""):
            errors[key] = str(OVERLAPS)
        ends[key[0]] = max(ends.get(key[0], ""), cleaned[key.replace("from", "until")])
    return errors, cleaned


class _WrongError(ValueError):
    def __init__(self, end: str, message: object) -> None:
        self.end, self.message = end, str(message)
        super().__init__(self.message)


def _span(opens: str, closes: str) -> tuple[str, str]:
    """Both times as they are stored: "08:30" and "12:00"."""
    if not opens:
        raise _WrongError("from", NO_START)
    if not closes:
        raise _WrongError("until", NO_END)
    found = _times(f"{opens}-{closes}")
    if found:
        return found
    for end, alone in (("from", f"{opens}-24:00"), ("until", f"00:00-{closes}")):
        if not _times(alone):
            raise _WrongError(end, NO_TIME)
    raise _WrongError("until", ENDS_FIRST)


def _times(typed: str) -> tuple[str, str] | None:
    """The two times of one span; None for anything else."""
    try:
        found = parse_times(typed)
    except NotUnderstood:
        return None
    opens, dash, closes = found.partition("-")
    return (opens, closes) if dash and "," not in found and opens < closes else None


def _text(cleaned: Mapping[str, str]) -> str:
    days: dict[int, list[str]] = {}
    for key, opens in sorted(cleaned.items()):
        if key.endswith("from"):
            days.setdefault(int(key[0]), []).append(f"{opens}-{cleaned[key.replace('from', 'until')]}")
    return "; ".join(f"{DAYS[day]} {','.join(sorted(spans))}" for day, spans in days.items())


def _site_region() -> str:
    return HolidaySettings.objects.values_list("region", flat=True).first() or ""


def _lines(hours: OpeningHours, *, with_holidays: bool) -> Iterator[str]:
    for group in hours.groups:
        yield f"{words.days(group)}: {words.slots(group)}"
    for monthly in hours.monthly:
        yield f"{words.days_of_month(monthly)}: {words.slots(monthly)}"
    for season in hours.seasons:
        yield f"{words.time_of_year(season)}: " + (
            "; ".join(f"{words.days(group)} {words.slots(group)}" for group in season.groups) or _("closed")
        )
    if with_holidays and hours.is_closed_on_holidays:
        today = datetime.datetime.now(BERLIN).date()
        coming = next(iter(hours.holidays(today, today + _YEAR)), None)
        if coming is None:
            yield _("Closed on public holidays.")
        else:
            date = words.dates(words.SpecialDay(coming.date, coming.date, coming.slots, "", is_ours=True))
            named = {"name": _(coming.name), "date": date}
            yield _("Closed on public holidays, next on %(date)s (%(name)s).") % named
