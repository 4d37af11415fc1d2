"""What the admin's forms say below a field, asked of the server as the form asks it."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone, translation
from hypothesis import given
from hypothesis import strategies as st

from a11y_check.contacts.hours import parse_hours
from integration_blocks.formats.recurrence import DAYS
from integration_blocks.understood import hours, series, towns, ways
from integration_blocks.understood.answer import NOTHING
from integration_blocks.understood.elements import NAME

LINES = st.text(max_size=60) | st.text(alphabet="0123456789 ()/+-.@abcäß", max_size=40)


@pytest.fixture(autouse=True)
def english():
    with translation.override("en"):
        yield


def told(function, **asked):
    answer = function(asked)
    return (answer.tone, answer.text)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("02302 / 581-1099", ("good", "Is dialled as +49 2302 5811099.")),
        ("Tel.: (02302) 581 1099", ("good", "Is dialled as +49 2302 5811099.")),
        ("0171 1234567", ("good", "Is dialled as +49 171 1234567 (mobile phone).")),
        ("+43 1 58858-0", ("good", "Is dialled as +43 1 588580.")),
        ("115", ("good", "Is dialled as 115.")),
        ("", ("good", "")),
    ],
)
def test_a_number_as_it_will_be_dialled(typed, answer):
    assert told(ways.phone, text=typed) == answer


def test_what_a_number_lacks():
    assert "area code is missing" in ways.phone({"text": "581-1099"}).text
    assert "compare each digit" in ways.phone({"text": "02302 1"}).text
    assert ways.phone({"text": "by bus"}).tone == "bad"


def test_an_address_as_it_will_be_stored():
    assert told(ways.email, text="a@b.de") == ("good", "Mail goes to a@b.de.")
    assert told(ways.email, text="m (at) stadt.de") == ("good", "“m (at) stadt.de” becomes m@stadt.de.")
    assert ways.email({"text": "m.stadt.de"}).tone == "bad"
    assert ways.email({}).text == ""


@given(LINES)
def test_whatever_is_typed_gets_an_answer(typed):
    for function in (ways.phone, ways.email):
        answer = function({"text": typed})
        assert bool(answer.text) is bool(typed.strip())


TOMORROW = datetime.date.today() + datetime.timedelta(days=1)  # noqa: DTZ011 - the day is what matters


def event(**changed):
    """What the form of an event sends; days as German readers write them."""
    return {"start": f"{TOMORROW:%d.%m.%Y} 18:00", "recurrence": "weekly", **changed}


@pytest.mark.django_db
def test_the_next_dates_of_a_series():
    weeks = [TOMORROW + datetime.timedelta(weeks=number) for number in range(7)]
    with translation.override("de"):
        answer = series.dates(event(days_without=f"{weeks[1]:%d.%m.%Y}"))

    assert [each.split()[-1] for each in answer.items] == [
        f"{day:%d.%m.%Y}" for day in [weeks[0], *weeks[2:6]]
    ]


@pytest.mark.django_db
def test_the_next_dates_of_a_series_with_several_days_a_week():
    also = DAYS[(TOMORROW.weekday() + 2) % 7]
    with translation.override("de"):
        answer = series.dates(event(recurrence_days=also))
        refused = series.dates(event(recurrence_days=also, recurrence="yearly"))

    days = [datetime.datetime.strptime(each.split()[-1], "%d.%m.%Y") for each in answer.items]  # noqa: DTZ007
    assert [(day.date() - TOMORROW).days for day in days] == [0, 2, 7, 9, 14]
    assert refused.tone == "bad"


@pytest.mark.django_db
def test_a_series_that_began_long_ago_starts_with_the_date_to_come():
    long_ago = timezone.localdate() - datetime.timedelta(weeks=520)
    with translation.override("de"):
        answer = series.dates(event(start=f"{long_ago:%d.%m.%Y} 18:00"))

        assert answer.items[0].split()[-1] == f"{timezone.localdate():%d.%m.%Y}"
        assert series.dates(event(start="01.06.2020 18:00", recurrence_until="30.06.2020")).tone == "bad"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "changed", [{"start": ""}, {"start": "soon"}, {"recurrence": ""}, {"recurrence": "x"}]
)
def test_a_form_that_is_not_ready_says_nothing(changed):
    assert series.dates(event(**changed)).text == ""


@pytest.mark.django_db
def test_only_people_of_the_admin_are_answered(client, admin_user):
    address = reverse(NAME, args=["phone"])
    assert client.post(address, {"text": "115"}).status_code == 302

    client.force_login(admin_user)
    assert client.post(address, {"text": "115"}).json()["text"]
    assert client.get(address).status_code == 405
    assert client.post(reverse(NAME, args=["nonsense"])).json()["text"] == ""


@pytest.mark.django_db
def test_a_week_as_the_page_prints_it():
    answer = hours.week(
        {"0-0-from": "8.30", "0-0-until": "12 Uhr", "1-0-from": "8:30", "1-0-until": "12", "region": "NW"}
    )

    assert answer.values["0-0-from"] == answer.values["1-0-from"] == "08:30"
    assert answer.values["osm"] == "Mo-Tu 08:30-12:00"
    assert answer.items[0] == "Monday and Tuesday: 08:30 to 12:00"
    assert answer.items[1].startswith("Closed on public holidays, next on")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ({"0-0-from": "14", "0-0-until": "12"}, {"0-0-until": hours.ENDS_FIRST}),
        ({"0-0-from": "8", "0-0-until": "8"}, {"0-0-until": hours.ENDS_FIRST}),
        ({"0-0-from": "8"}, {"0-0-until": hours.NO_END}),
        ({"0-0-until": "8"}, {"0-0-from": hours.NO_START}),
        ({"0-0-from": "early", "0-0-until": "12"}, {"0-0-from": hours.NO_TIME}),
        ({"0-0-from": "8", "0-0-until": "25"}, {"0-0-until": hours.NO_TIME}),
        (
            {"2-0-from": "8", "2-0-until": "12", "2-1-from": "11", "2-1-until": "14"},
            {"2-1-from": hours.OVERLAPS},
        ),
    ],
)
def test_what_is_wrong_stands_at_its_place(typed, wrong):
    answer = hours.week(typed)

    assert answer.tone == "bad"
    assert answer.errors == {key: str(message) for key, message in wrong.items()}


@pytest.mark.django_db
def test_a_day_may_have_several_spans_in_any_order():
    typed = {
        "3-0-from": "14",
        "3-0-until": "16",
        "3-1-from": "8",
        "3-1-until": "12",
        "3-2-from": "18",
        "3-2-until": "24",
    }

    assert hours.week(typed).values["osm"] == "Th 08:00-12:00,14:00-16:00,18:00-24:00"


@pytest.mark.django_db
def test_hours_that_are_text_are_told_too():
    seasonal = hours.week({"text": "Jun-Aug Mo 08:00-10:00; Mo[1] 14:00-16:00", "open_on_holidays": "true"})
    assert any("1 June to 31 August" in line or "June 1" in line for line in seasonal.items)
    assert "First Monday of the month: 14:00 to 16:00" in seasonal.items

    assert hours.week({"text": "Mo bis Fr 8-12 Uhr"}).values["osm"] == "Mo-Fr 08:00-12:00"
    assert hours.week({"text": "whenever"}).tone == "bad"
    assert hours.week({"text": ""}).text == ""
    assert hours.week({"text": "", "season": "true"}).text == "Closed in this time."


KEYS = st.sampled_from(
    [f"{day}-{span}-{end}" for day in range(7) for span in range(3) for end in ("from", "until")]
)
CLOCKS = st.from_regex(r"([01]?[0-9]|2[0-3])([:.][0-5][0-9])?( Uhr)?", fullmatch=True) | LINES


@pytest.mark.django_db
@given(st.dictionaries(KEYS, CLOCKS, max_size=10))
def test_whatever_is_typed_into_a_week_gets_an_answer(typed):
    answer = hours.week(typed)

    if answer.tone == "bad":
        assert set(answer.errors) <= {
            f"{key.rpartition('-')[0]}-{end}" for key in typed for end in ("from", "until")
        }
    elif answer.text:
        # What was shown is what is stored: nothing changes when it is read once more.
        assert parse_hours(answer.values["osm"]) == answer.values["osm"]


def test_a_postcode_offers_its_towns():
    assert towns.town({"postcode": "58452"}).offers == ("Witten",)
    assert len(towns.town({"postcode": "D-36419 ", "town": ""}).offers) == 4
    fits = towns.town({"postcode": "58456", "town": "Witten-Herbede"})
    assert (fits.text, fits.offers) == ("", ("Witten",))


def test_a_town_of_another_postcode_is_a_doubt_and_no_error():
    answer = towns.town({"postcode": "58452", "town": "Wesel"})

    assert answer.tone == "doubt" and answer.offers == ("Witten",)
    assert "58452 is no postcode of Wesel" in answer.text


@pytest.mark.parametrize(
    "postcode", ["", "5845", "00000", "1010 Wien", "58449"]
)  # the last one is of PO boxes
def test_nothing_is_said_of_postcodes_that_are_not_known(postcode):
    assert towns.town({"postcode": postcode, "town": "Witten"}) == NOTHING
