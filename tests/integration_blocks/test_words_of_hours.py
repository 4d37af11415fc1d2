"""Opening hours, dates and holidays in the reader's words."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.formats import date_format
from wagtail.models import Locale

from integration_blocks.opening_hours import OpeningHours
from integration_blocks.opening_hours.holidays import NAMES, holidays
from integration_blocks.pages import EventPage
from integration_blocks.templatetags import contact_tags

HOURS = OpeningHours.of(
    "Mo-We 08:30-12:00; Th 08:30-12:00,14:00-17:00; Sa[1] 10:00-12:00; Jun 01-Aug 31 Mo-We 09:00-11:00", "NW"
)


@pytest.fixture(params=["de", "uk", "ar", "tr", "fr"])
def language(request):
    with translation.override(request.param):
        yield request.param


def said(language, **sayings):
    return sayings[language]


def test_days_and_hours(language):
    every_week, on_thursday = HOURS.groups[0], HOURS.groups[1]

    assert contact_tags.days(every_week) == said(
        language,
        de="Montag bis Mittwoch",
        uk="понеділок – середа",
        ar="من الاثنين إلى الأربعاء",
        tr="Pazartesi – Çarşamba",
        fr="du lundi au mercredi",
    )
    assert contact_tags.slots(on_thursday) == said(
        language,
        de="08:30 bis 12:00 Uhr und 14:00 bis 17:00 Uhr",
        uk="з 08:30 до 12:00 та з 14:00 до 17:00",
        ar="من 08:30 إلى 12:00 ومن 14:00 إلى 17:00",
        tr="08:30 – 12:00 ve 14:00 – 17:00",
        fr="de 08:30 à 12:00 et de 14:00 à 17:00",
    )


def test_days_of_a_month_and_of_a_year(language):
    assert contact_tags.days_of_month(HOURS.monthly[0]) == said(
        language,
        de="Erster Samstag im Monat",
        uk="субота, 1-й раз на місяць",
        ar="أول يوم من الشهر يوافق السبت",
        tr="Ayın ilk Cumartesi günü",
        fr="premier samedi du mois",
    )
    assert contact_tags.time_of_year(HOURS.seasons[0]) == said(
        language,
        de="1. Juni bis 31. August",
        uk="1 червня – 31 серпня",
        ar="من 1 يونيو إلى 31 أغسطس",
        tr="01 Haziran – 31 Ağustos",
        fr="du 1 juin au 31 août",
    )


def test_a_date_with_its_day_of_the_week(language):
    assert contact_tags.day_and_date(datetime.date(2026, 12, 24)) == said(
        language,
        de="Donnerstag, 24. Dezember 2026",
        uk="четвер, 24 грудня 2026 р.",
        ar=translation.pgettext("day of the week and date", "%(day)s, %(date)s")
        % {"day": "الخميس", "date": "24 ديسمبر، 2026"},
        tr="24 Aralık 2026 Perşembe",
        fr="jeudi 24 décembre 2026",
    )


def test_holidays_have_names_of_their_own(language):
    assert translation.gettext("Second Day of Christmas") == said(
        language,
        de="Zweiter Weihnachtstag",
        uk="Другий день Різдва",
        ar="اليوم الثاني من عيد الميلاد",
        tr="Noel’in ikinci günü",
        fr="Lendemain de Noël",
    )
    names = [translation.gettext(name) for name in NAMES]
    assert len({*names}) == len(names)


def test_every_name_of_a_holiday_is_in_the_list_for_translators():
    named = {
        name
        for region in ("BE", "BY-AUGSBURG", "BY-ASSUMPTION", "BB", "MV", "NW", "SN", "TH")
        for year in range(2024, 2031)
        for name in holidays(region, year).values()
    }

    assert named - {*NAMES} == set()


def test_an_event_says_when_in_local_time(language, db):
    berlin = ZoneInfo("Europe/Berlin")
    late = datetime.datetime(2026, 6, 5, 0, 30, tzinfo=berlin).astimezone(datetime.UTC)
    locale = Locale.objects.get_or_create(language_code="de")[0]
    text = render_to_string(
        "integration_blocks/when.html", {"event": EventPage(title="Fest", locale=locale, start=late)}
    )

    assert contact_tags.day_and_date(datetime.date(2026, 6, 5)) in text
    assert date_format(datetime.date(2026, 6, 4)) not in text
