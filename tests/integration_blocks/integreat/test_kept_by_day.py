"""Words that are kept go with the day: only what it changes is made anew."""

import datetime
import json

import pytest
from django.utils import timezone

from integration_blocks.integreat.kept import KeptWords
from integration_blocks.snippets import Contact

from .city import change


def test_a_notice_goes_at_the_end_of_its_last_day(city, monkeypatch):
    city.notice(timezone.localdate())
    [office] = [item for item in city.ask("pages/") if item["title"] == "Amt"]
    assert "Heute geschlossen" in office["content"]

    tomorrow = timezone.now() + datetime.timedelta(days=1)
    monkeypatch.setattr(timezone, "now", lambda: tomorrow)

    [office] = [item for item in city.ask("pages/") if item["title"] == "Amt"]
    assert "Heute geschlossen" not in office["content"]


class Clock:
    def __init__(self, monkeypatch):
        self.monkeypatch, self.start = monkeypatch, timezone.now()

    def in_days(self, number):
        moment = self.start + datetime.timedelta(days=number)
        self.monkeypatch.setattr(timezone, "now", lambda: moment)


@pytest.fixture
def clock(monkeypatch):
    return Clock(monkeypatch)


def in_days(number):
    return timezone.localdate() + datetime.timedelta(days=number)


def test_on_another_day_only_what_the_day_changes_is_made_anew(city, clock):
    other = city.tree.contact(name="Nur bis morgen", valid_until=in_days(1))
    card = {"heading": "", "contact": other.pk, "note": ""}
    city.add([{"type": "contact_card", "value": card, "id": "1"}], title="Bis morgen")
    for contact in Contact.objects.all():
        change(contact, open_on_holidays=True)  # so that no holiday comes into sight or goes
    city.mark()

    clock.in_days(1)
    assert city.made_anew() == set()
    clock.in_days(2)  # the event of the office's calendar is over, too
    assert city.made_anew() == {"Amt", "Bis morgen"}


def test_whatever_the_day_nothing_is_as_it_was_kept(city, clock):
    closed = {
        "first": in_days(50).isoformat(),
        "last": in_days(51).isoformat(),
        "times": "",
        "reason": "Umzug",
    }
    change(
        city.contact,
        special_hours=json.dumps([{"type": "days", "value": closed, "id": "1"}]),
        valid_from=in_days(2),
        valid_until=in_days(60),
    )
    change(city.event, recurrence="weekly", recurrence_until=in_days(20))
    city.notice(in_days(9))
    for number in (0, 1, 2, 7, 8, 9, 10, 19, 20, 21, 50, 51, 52, 60, 61, 100, 400):
        clock.in_days(number)
        shown, kept = city.shown(), list(KeptWords.objects.all())

        KeptWords.objects.all().delete()
        assert city.shown() == shown, number
        # What follows is to come from what was kept on the days before.
        KeptWords.objects.all().delete()
        KeptWords.objects.bulk_create(kept)
