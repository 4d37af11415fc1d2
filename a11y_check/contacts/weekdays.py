"""Names of the weekdays as offices print them, and OpenStreetMap's two-letter signs for them."""

from __future__ import annotations

import re

#: OpenStreetMap's signs, Monday first: the position is `datetime.date.weekday()`.
DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")

# German and English names and abbreviations, Arabic names; OpenStreetMap's own signs are among them.
_NAMES = (
    "montags montag monday mon mo الاثنين الإثنين",
    "dienstags dienstag tuesday tues tue tu die di الثلاثاء",
    "mittwochs mittwoch wednesday wed we mit mi الأربعاء الاربعاء",
    "donnerstags donnerstag thursday thurs thur thu th don do الخميس",
    "freitags freitag friday fri fr الجمعة",
    "samstags samstag sonnabends sonnabend saturday sat sa السبت",
    "sonntags sonntag sunday sun su so الأحد الاحد",
)

#: Weekday (Monday is 0) by its name in lower case.
NUMBER = {name: number for number, names in enumerate(_NAMES) for name in names.split()}

#: Matches one name of a weekday; longer names first.
NAME_PATTERN = "|".join(re.escape(name) for name in sorted(NUMBER, key=len, reverse=True))
