"""Public holidays of the 16 Länder, and of the towns that have one more. Source: the package `holidays`."""

from __future__ import annotations

import datetime
from functools import cache

from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from integration_blocks.federal_states import STATES

#: Where one more holiday depends on the town, as its own region: the Land, or the Land and that holiday.
REGIONS = [
    *STATES,
    ("BY-ASSUMPTION", _("Bayern, town where Assumption Day (15 August) is a holiday")),
    ("BY-AUGSBURG", _("Bayern, Augsburg")),
    ("SN-CORPUS-CHRISTI", _("Sachsen, town where Corpus Christi is a holiday")),
    ("TH-CORPUS-CHRISTI", _("Thüringen, town where Corpus Christi is a holiday")),
]

NAMES = (
    gettext_noop("New Year's Day"),
    gettext_noop("Epiphany"),
    gettext_noop("Women's Day"),
    gettext_noop("Good Friday"),
    gettext_noop("Easter Sunday"),
    gettext_noop("Easter Monday"),
    gettext_noop("Labor Day"),
    gettext_noop("Ascension Day"),
    gettext_noop("Pentecost"),
    gettext_noop("Pentecost Monday"),
    gettext_noop("Corpus Christi"),
    gettext_noop("Augsburg Peace Festival"),
    gettext_noop("Assumption Day"),
    gettext_noop("World Children's Day"),
    gettext_noop("German Unity Day"),
    gettext_noop("Reformation Day"),
    gettext_noop("All Saints' Day"),
    gettext_noop("Repentance and Prayer Day"),
    gettext_noop("Christmas Day"),
    gettext_noop("Second Day of Christmas"),
    # In Berlin, once each: 8 May 2025 and 17 June 2028.
    gettext_noop(
        "80th anniversary of the liberation from Nazism and the end of the Second World War in Europe"
    ),
    gettext_noop("75th anniversary of the East German uprising of 1953"),
)


@cache
def holidays(region: str, year: int) -> dict[datetime.date, str]:
    """Date and English name of the holidays of a region in a year, in order; `gettext` knows the names.

    "" is every region: the holidays of the whole country. 24 and 31 December are holidays nowhere.
    """
    # Takes 0.2 s, which sites without opening hours need not spend.
    from holidays import country_holidays

    land, _dash, more = region.partition("-")
    found = country_holidays(
        "DE",
        subdiv="Augsburg" if more == "AUGSBURG" else land or None,
        years=year,
        categories=("public", "catholic") if more else ("public",),
        language="en_US",
    )
    return dict(sorted(found.items()))
