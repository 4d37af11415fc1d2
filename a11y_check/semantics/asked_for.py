"""What a field asks for: by its label, or by what it tells the browser. And what its pattern makes of real entries."""

from __future__ import annotations

import re
from functools import lru_cache

from a11y_check.page import Element, Page
from a11y_check.semantics.names import name
from a11y_check.standards.autocomplete import LABELS

#: Entries of which any pattern of the kind takes one, and such as people really have, each in all its spellings.
_NAME = (
    ("Meier", "Anna Meier"),
    (("Müller",), ("Çelik",), ("Nguyễn",), ("Meyer-Lenz",), ("O'Neill", "O’Neill")),
)
_TELEPHONE = (
    ("030123456", "0301234567", "03012345678", "030 1234567"),
    (("+4930123456", "+49 30 123456", "00493012345678"),),
)
_POSTCODE = (("12345",), (("1012 AB", "1012AB"),))
_ENTRIES = {
    **dict.fromkeys(("name", "given-name", "family-name"), _NAME),
    "tel": _TELEPHONE,
    "postal-code": _POSTCODE,
}
_COUNTRY = (
    "select:is([autocomplete*=country i], [name*=country i], [id*=country i], [name*=land i], [id*=land i])"
)
#: Patterns that may take forever, or mean something else in Python.
_RISKY = re.compile(r"\)[+*{?]|\\[pP]|\\u\{|\(\?|\[[^\]]*(?:\[|--|&&)|\\\d")
_MOST_LOOPS, _LONGEST = 6, 120
_ANY_LETTER, _LETTERS = r"\p{L}", "A-Za-zÀ-ỹ"


def asked_for(field: Element, page: Page) -> str:
    """The data of a person that the label of the field asks for, as `autocomplete` calls it; "" where it does not say."""
    said = re.sub(r"\([^)]*\)", "", name(field, page).lower())
    return LABELS.get(" ".join(re.findall(r"[\w-]+", said)), "")


def told_browser(field: Element) -> str:
    """The last word of `autocomplete`, which says what is to be filled in; "" where it says none."""
    said = (field.attr("autocomplete") or "").lower().removesuffix("webauthn").split()
    return said[-1] if said and said[-1] not in ("on", "off") else ""


def refused_entry(field: Element, page: Page) -> str:
    """An entry of real people that the pattern of the field refuses though it takes others; "" where none is known."""
    usual, real = _entries(field, page)
    if not any(_takes(field, entry) for entry in usual):
        return ""
    return next((entries[0] for entries in real if not any(_takes(field, e) for e in entries)), "")


def is_open(field: Element, page: Page) -> bool:
    """The pattern takes whatever people are likely to enter: nobody has to know it."""
    usual, _real = _entries(field, page)
    return any(_takes(field, entry) for entry in usual) and not refused_entry(field, page)


def _entries(field: Element, page: Page) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    kind = told_browser(field) or asked_for(field, page)
    form = field.closest("form") if kind == "postal-code" else None
    is_for_one_country = kind == "postal-code" and (form is None or form.select_one(_COUNTRY) is None)
    return ((), ()) if is_for_one_country else _ENTRIES.get(kind, ((), ()))


def _takes(field: Element, entry: str) -> bool:
    pattern = _compiled(field.attr("pattern") or "")
    return pattern is not None and pattern.fullmatch(entry) is not None


@lru_cache(maxsize=256)
def _compiled(written: str) -> re.Pattern[str] | None:
    pattern = written.replace(_ANY_LETTER, _LETTERS)
    loops = sum(map(pattern.count, "*+{"))
    if _RISKY.search(pattern) or len(pattern) > _LONGEST or loops > _MOST_LOOPS:
        return None
    try:
        return re.compile(pattern)
    except re.error:
        return None
