"""Which Länder a German postcode can lie in."""

from __future__ import annotations

# The first two digits name a region of delivery. Drawn generously: a region has every Land that it may reach into,
# as a Land too many leaves a town without a place, where one too few would put it in the wrong one.
_REGIONS = """
01 SN BB    02 SN BB    03 BB SN    04 SN BB ST TH    06 ST SN TH    07 TH SN    08 SN TH    09 SN
10 BE       12 BE BB    13 BE BB    14 BE BB ST       15 BB BE       16 BB MV    17 MV BB    18 MV    19 MV BB SH NI
20 HH       21 HH NI SH MV          22 HH SH          23 SH MV       24 SH       25 SH       26 NI    27 NI HB HH
28 HB NI    29 NI ST MV             30 NI             31 NI NW       32 NW NI    33 NW NI    34 HE NI NW
35 HE NW    36 HE TH    37 NI TH HE NW                38 NI ST       39 ST       40 NW       41 NW    42 NW
44 NW       45 NW       46 NW       47 NW             48 NW NI       49 NI NW    50 NW       51 NW RP 52 NW
53 NW RP    54 RP NW SL             55 RP HE          56 RP          57 NW RP HE 58 NW       59 NW    60 HE
61 HE       63 HE BY    64 HE BW BY 65 HE RP          66 SL RP       67 RP       68 BW HE    69 BW HE 70 BW
71 BW       72 BW       73 BW       74 BW BY          75 BW          76 BW RP    77 BW       78 BW    79 BW
80 BY       81 BY       82 BY       83 BY             84 BY          85 BY       86 BY       87 BY
88 BW BY    89 BW BY    90 BY       91 BY             92 BY          93 BY       94 BY       95 BY
96 BY TH    97 BY BW    98 TH BY    99 TH
"""


def _read(text: str) -> dict[str, frozenset[str]]:
    regions: dict[str, set[str]] = {}
    region = ""
    for word in text.split():
        if word.isdecimal():
            region = word
        else:
            regions.setdefault(region, set()).add(word)
    return {region: frozenset(states) for region, states in regions.items()}


_STATES = _read(_REGIONS)


def states_of(postcode: str) -> frozenset[str]:
    """Codes (ISO 3166-2:DE) of the Länder that the postcode can lie in; none for what is no German postcode."""
    digits = postcode.strip()
    return _STATES.get(digits[:2], frozenset()) if len(digits) == 5 and digits.isdecimal() else frozenset()
