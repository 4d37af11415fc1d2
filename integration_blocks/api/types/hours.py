"""When a contact is open."""

from __future__ import annotations

from typing import Annotated, TypedDict

from msgspec import Meta

from integration_blocks.api.types.words import Date, DateTime, TypedUrl, Weekday


class Slot(TypedDict):
    """A time in which an office is open, as HH:MM."""

    opens: Annotated[str, Meta(examples=["08:30"])]
    closes: Annotated[str, Meta(examples=["12:00"])]


class Day(TypedDict):
    """A day of the week; closed when it has no slots."""

    day: Weekday
    slots: list[Slot]


class MonthlyHours(TypedDict):
    """Hours on some of a month's days of one name: 1 is the first, -1 the last."""

    day: Weekday
    nth: Annotated[list[int], Meta(examples=[[1, 3]])]
    slots: list[Slot]


class Season(TypedDict):
    """A time of each year with a week of its own; the dates are those of now or of the next time."""

    name: str
    first: Date
    last: Date
    week: list[Day]


class ExceptionalHours(TypedDict):
    """Hours of one date, or of each from the first through the last; closed when it has no slots."""

    first: Date
    last: Date
    slots: list[Slot]
    reason: Annotated[str, Meta(description="In the language that the contact was first written in.")]


class Holiday(TypedDict):
    """A public holiday on which the hours differ; closed when it has no slots."""

    date: Date
    name: str
    slots: list[Slot]


class OpenSpan(TypedDict):
    """From one moment to another."""

    opens: DateTime
    closes: DateTime


class OpeningHoursFacts(TypedDict):
    """When it is open, as of today: the text in OpenStreetMap syntax, and all of it for those without a parser.

    Of what holds on one day, `exceptions` go before `holidays`, these before `seasons`, these before
    `monthly`, and these before `week`. Nothing in it changes in the course of a day.
    """

    osm: Annotated[str, Meta(examples=["Mo-Fr 08:30-12:00; Th 14:00-17:00; PH off"])]
    timezone: Annotated[str, Meta(examples=["Europe/Berlin"])]
    week: list[Day]
    monthly: list[MonthlyHours]
    seasons: list[Season]
    exceptions: list[ExceptionalHours]
    holidays: Annotated[list[Holiday], Meta(description="Of the next twelve months.")]
    region: Annotated[str, Meta(description="Whose public holidays count.", examples=["NW"])]
    open_on_holidays: bool
    intervals: Annotated[list[OpenSpan], Meta(description="Of the next 14 days, from midnight in Berlin.")]
    note: str
    by_appointment: bool
    appointment_note: str
    booking_url: TypedUrl
