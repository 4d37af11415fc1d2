"""Days that differ, as editors type them: cleaned, with kind notices, and nothing is lost."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import translation
from wagtail.test.utils.form_data import nested_form_data, streamfield

from integration_blocks.fields.special_hours import parse_times
from integration_blocks.opening_hours.notices import notices
from integration_blocks.snippets import Contact

from .special_days import MONDAY, TODAY, WEEK, contact, days, season

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("8-10", "08:00-10:00"),
        ("8 bis 10 Uhr", "08:00-10:00"),
        ("8.30 - 12 Uhr, 14-16 Uhr", "08:30-12:00,14:00-16:00"),
        ("", ""),
        ("geschlossen", ""),
    ],
)
def test_times_are_typed_as_people_write_them(typed, stored):
    assert parse_times(typed) == stored


def form(*special, **fields):
    return nested_form_data(
        {
            "kind": "person",
            "name": "Claudia Formann",
            "phones": streamfield(
                [("phone", {"kind": "phone", "number": "02302 581-1011", "extension": "", "label": ""})]
            ),
            "emails": streamfield([]),
            "opening_hours": WEEK,
            "special_hours": streamfield(list(special)),
            "action-publish": "1",
            **fields,
        }
    )


@pytest.fixture
def chief(client, django_user_model):
    client.force_login(django_user_model.objects.create_superuser("chief", "chief@musterstadt.de", "secret"))
    return client


ADD = "wagtailsnippets_integration_blocks_contact:add"
EDIT = "wagtailsnippets_integration_blocks_contact:edit"


def test_publishing_stores_clean_entries(chief):
    special = [days("2027-11-03", "", "8-10 Uhr", "Personal"), season("01.07", "14.8", "Mo 9-11", "")]
    chief.post(reverse(ADD), form(*special))

    stored = Contact.objects.get()
    assert stored.special_hours[0].value["times"] == "08:00-10:00"
    assert stored.hours.osm == (
        "Mo-Fr 08:30-12:00; Jul 01-Aug 14 Mo 09:00-11:00; Jul 01-Aug 14 Tu,We,Th,Fr,Sa,Su off; PH off; "
        '2027 Nov 03 08:00-10:00 "Personal"'
    )


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        (days("2027-11-03", "2027-11-02"), "before the first one"),
        (days("2027-11-03", "", "vormittags"), "08:30-12:00, 14:00-16:00"),
        (season("31.6.", "1.8."), "1.6."),
        (season("1.6.", "1.8.", "vormittags"), "Mo-Fr 08:30-12:00"),
        (season("1.6.", "1.8.", "Apr-Sep Mo 08:00-10:00"), "Mo-Fr 08:30-12:00"),
    ],
)
def test_publishing_says_what_is_wrong_and_a_draft_keeps_it(chief, entry, message):
    with translation.override("en"):
        refused = chief.post(reverse(ADD), form(entry), headers={"Accept-Language": "en"})
    draft = {name: value for name, value in form(entry).items() if name != "action-publish"}
    chief.post(reverse(ADD), draft)

    with translation.override("en"):
        assert message in str(refused.context["form"].errors["special_hours"].as_data()[0].as_json_data())
    assert len(Contact.objects.get().special_hours) == 1


def test_notices_are_kind_and_about_what_to_look_at():
    office = contact(
        days(dt.date(2026, 11, 3)),
        days(dt.date(2026, 11, 29), reason="Sunday"),
        days(dt.date(2026, 12, 24), dt.date(2027, 1, 1)),
        days(dt.date(2026, 12, 28), times="09:00-10:00"),
    )
    with translation.override("en"):
        over, same, overlap = notices(office, dt.date(2026, 11, 22))

    assert "is over" in over
    assert "hold anyway" in same
    assert "overlap" in overlap


def test_the_form_offers_to_remove_what_is_over(chief):
    chief.post(reverse(ADD), form(days(str(TODAY - dt.timedelta(days=3))), days(str(MONDAY))))
    stored = Contact.objects.get()
    chief.get(reverse(EDIT, args=[stored.pk]))  # shows the messages about what was saved
    page = chief.get(reverse(EDIT, args=[stored.pk]))
    assert "remove_past_days" in page.context["form"].fields
    assert next(notices(stored, TODAY)) in page.content.decode()

    kept = [days(str(child.value["first"])) for child in stored.special_hours]
    chief.post(reverse(EDIT, args=[stored.pk]), form(*kept, remove_past_days="on"))

    assert [child.value["first"] for child in Contact.objects.get().special_hours] == [MONDAY]


def test_a_form_from_before_this_field_loses_nothing(chief):
    chief.post(reverse(ADD), form(days(str(MONDAY))))
    old = {name: value for name, value in form().items() if not name.startswith("special_hours")}
    chief.post(reverse(EDIT, args=[Contact.objects.get().pk]), old)

    assert len(Contact.objects.get().special_hours) == 1
