"""Whether a German phone number can belong to a place, by its area code."""

from __future__ import annotations

import re
from functools import cache

from a11y_check.standards.area_codes import area_codes
from a11y_check.standards.words import words

_WORD = re.compile(r"[^\W\d_]+")
#: Words of names that many places share.
_COMMON = words("""
    alt am an auf bad bei burg das dem den der die gross groß heide hof im in insel kirchen klein klinik kreis land markt
    mittel neu nieder nord ob ober ost post sankt schloss st stadt süd unter vor west wald
""")
_LONGEST = 5  # digits of an area code


def area_of(e164: str) -> tuple[str, str] | None:
    """The area code of a German number, with its zero, and the place it is named after; None for any other number."""
    national = e164.removeprefix("+49")
    if national == e164:
        return None
    known = area_codes()
    for length in range(_LONGEST, 1, -1):
        if national[:length] in known:
            return f"0{national[:length]}", known[national[:length]]
    return None


def lies_elsewhere(code: str, town: str) -> bool:
    """The town has an area code of its own, and this one is not named after any part of the town."""
    shared = _codes_by_word()
    words = _names(town)
    related = {known for word in words for known in shared.get(word, ())}
    has_own = any(set(_names(area_codes()[known])) <= set(words) for known in related)
    return has_own and code.removeprefix("0") not in related


@cache
def _codes_by_word() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for code, place in area_codes().items():
        for word in _names(place):
            found.setdefault(word, []).append(code)
    return found


def _names(place: str) -> list[str]:
    """The words of a place's name that tell it from others, in small letters."""
    written = [word.lower().replace("ß", "ss") for word in _WORD.findall(place)]
    return [word for word in written if len(word) > 2 and word not in _COMMON]
