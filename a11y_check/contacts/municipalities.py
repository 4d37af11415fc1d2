"""Whether a German postcode can belong to a printed town."""

from __future__ import annotations

import re
from functools import cache

from a11y_check.contacts.postcodes import all_towns, towns

_WORD = re.compile(r"[^\W\d_]+")
_PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
#: Words that tell no town from another: "Bad", "an der", "Sankt".
_COMMON = frozenset(
    [
        "alt",
        "am",
        "an",
        "auf",
        "bad",
        "bei",
        "das",
        "dem",
        "den",
        "der",
        "die",
        "gross",
        "im",
        "in",
        "insel",
        "kreis",
        "land",
        "markt",
        "nieder",
        "ob",
        "ober",
        "ost",
        "sankt",
        "stadt",
        "unter",
        "vor",
        "west",
        "flecken",
        "gemeinde",
        "hansestadt",
        "landeshauptstadt",
        "marktgemeinde",
        "universitaetsstadt",
        "germany",
        "deutschland",
    ]
)
_REGION = 2  # digits at the beginning of a postcode
_SHORTEST = 4  # letters of the beginning of a name that stands for it: "Gelsenk."


def towns_elsewhere(postcode: str, locality: str) -> tuple[str, ...]:
    """The towns of the postcode, where the locality is a known town and none of them; else ().

    One word in common is enough to fit: "Witten-Herbede", "Neustadt/Weinstr.", "St. Ingbert". A locality that is
    no municipality of its own, such as a district, fits every postcode.
    """
    known = towns(postcode)
    written = _names(locality)
    if (
        not known
        or not written
        or any(_alike(one, other) for town in known for one in _names(town) for other in written)
    ):
        return ()
    return known if _postcodes_of(written) else ()


def is_slip(postcode: str, locality: str) -> bool:
    """The postcode is one of the locality with one digit wrong, or with two in the wrong order, and leads to another region.

    Within a region it may be right all the same: towns merge, and districts bear the names of neighbours.
    """
    return any(
        postcode[:_REGION] != right[:_REGION] and _differs_by_a_slip(postcode, right)
        for right in _postcodes_of(_names(locality))
    )


def _differs_by_a_slip(one: str, other: str) -> bool:
    wrong = [number for number, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(wrong) == 2:
        first, second = wrong
        return second == first + 1 and one[first] == other[second] and one[second] == other[first]
    return len(wrong) == 1


def _alike(one: str, other: str) -> bool:
    return one == other or (
        min(len(one), len(other)) >= _SHORTEST and (one.startswith(other) or other.startswith(one))
    )


def _names(place: str) -> frozenset[str]:
    """The words of a place's name that tell it from others; all of them where it has no others."""
    written = [word.lower().translate(_PLAIN) for word in _WORD.findall(place)]
    telling = frozenset(word for word in written if len(word) > 2 and word not in _COMMON)
    return telling or frozenset(written)


def _postcodes_of(names: frozenset[str]) -> list[str]:
    """The postcodes of the municipalities whose whole name is among the words."""
    return [code for name in names for whole, code in _by_word().get(name, ()) if whole <= names]


@cache
def _by_word() -> dict[str, list[tuple[frozenset[str], str]]]:
    found: dict[str, list[tuple[frozenset[str], str]]] = {}
    for code, places in all_towns().items():
        for place in places:
            names = _names(place)
            found.setdefault(min(names), []).append((names, code))
    return found
