"""Events are dates or rules that the app can count on."""

import datetime

from django.utils import timezone

from integration_blocks.pages import EventIndexPage, EventPage

from ..conftest import TOMORROW
from .conftest import get


def test_a_series_has_a_rule_or_dates(tree, client):
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german))
    start = timezone.localtime().replace(hour=0, minute=30, second=0, microsecond=0) + datetime.timedelta(2)
    shared = {"locale": tree.german, "recurrence": "fortnightly"}
    event = tree.add(
        EventPage(
            title="Kochen & Essen",
            start=start,
            end=start + datetime.timedelta(hours=2),
            venue="Küche",
            town="Witten",
            postcode="58452",
            **shared,
        ),
        calendar,
    )

    [shown] = get(client, "de/events/?combine_recurring=True")

    assert shown["event"]["start"] == start.isoformat()
    assert (shown["event"]["id"], shown["event"]["timezone"]) == (event.pk, "Europe/Berlin")
    utc, day = start.astimezone(datetime.UTC), f"{start:%a}"[:2].upper()
    assert (
        shown["recurrence_rule"] == f"DTSTART:{utc:%Y%m%dT%H%M%S}\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY={day}"
    )
    assert shown["location"]["id"] == event.pk and isinstance(shown["location"]["latitude"], float)
    assert shown["meeting_url"] is None and shown["location_path"] is None

    dates = get(client, "de/events/")
    assert [each["event"]["start_date"] for each in dates] == [
        str((start + datetime.timedelta(weeks=2 * number)).date()) for number in range(3)
    ]
    assert {(each["id"], each["event"]["id"], each["recurrence_rule"]) for each in dates} == {(None,) * 3}
    assert dates[0]["path"] == f"{shown['path'].rstrip('/')}${start:%Y-%m-%d}/"


def test_days_left_out_of_a_series_are_not_in_the_app(tree, client):
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german))
    start = timezone.localtime().replace(hour=18, minute=0, second=0, microsecond=0) + datetime.timedelta(2)
    days = [str((start + datetime.timedelta(weeks=week)).date()) for week in range(5)]
    event = EventPage(
        title="Café", start=start, recurrence="weekly", days_without=[days[1]], locale=tree.german
    )
    tree.add(event, calendar)

    shown = get(client, "de/events/?combine_recurring=True")

    assert [each["event"]["start_date"] for each in shown] == [days[0], *days[2:]]


def test_an_event_is_whole_days_or_cancelled_or_over(tree, client):
    calendar = tree.add(EventIndexPage(title="Termine", locale=tree.german))
    yesterday = TOMORROW - datetime.timedelta(days=3)
    tree.add(EventPage(title="Vorbei", start=yesterday, locale=tree.german), calendar)
    tree.add(
        EventPage(title="R & B", start=TOMORROW, all_day=True, cancelled=True, locale=tree.german), calendar
    )

    [shown] = get(client, "de/events/?combine_recurring=true")

    assert shown["title"] == "Fällt aus: R & B"
    assert (shown["event"]["start_time"], shown["event"]["end_time"]) == ("00:00:00", "23:59:00")
    assert set(shown["location"].values()) == {None}
    assert shown["recurrence_rule"] is None and shown["event"]["recurrence_id"] is None
