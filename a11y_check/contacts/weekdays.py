"""Names of the weekdays as offices print them, and OpenStreetMap's two-letter signs for them."""

from __future__ import annotations

import re

#: OpenStreetMap's signs, Monday first: the position is `datetime.date.weekday()`.
DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")

# German and English names and abbreviations, Arabic, Ukrainian, Russian, Turkish and French names; OpenStreetMap's own signs are among them.
_NAMES = (
    "понеділок понедельник pazartesi lundi montags montag mondays monday mon mo الاثنين الإثنين",
    "вівторок вторник salı mardi dienstags dienstag tuesdays tuesday tues tue tu die di الثلاثاء",
    "середа среда çarşamba mercredi mittwochs mittwoch wednesdays wednesday wed we mit mi الأربعاء الاربعاء",
    "четвер четверг perşembe jeudi donnerstags donnerstag thursdays thursday thurs thur thu th don do الخميس",
    "п'ятниця п’ятниця пятница cuma vendredi freitags freitag fridays friday fri fr الجمعة",
    "субота суббота cumartesi samedi samstags samstag sonnabends sonnabend saturdays saturday sat sa السبت",
    "неділя воскресенье pazar dimanche sonntags sonntag sundays sunday sun su so الأحد الاحد",
)

#: Weekday (Monday is 0) by its name in lower case.
NUMBER = {name: number for number, names in enumerate(_NAMES) for name in names.split()}

#: Matches one name of a weekday; longer names first.
NAME_PATTERN = "|".join(re.escape(name) for name in sorted(NUMBER, key=len, reverse=True))
