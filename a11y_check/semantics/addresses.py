"""Whether two addresses lead to the same page, as far as they tell without being opened."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qs, parse_qsl, urlsplit

#: Parts of an address that choose what a page shows.
_CHOOSING = ("article", "artikel", "id", "item", "kategorie", "node", "nr", "p", "page", "page_id", "seite")
#: What servers send for a folder, and the slash at its end.
_FOLDER = re.compile(r"/(?:(?:index|default)\.[a-z]{3,5})?$", re.IGNORECASE)


def lead_alike(one: str, other: str) -> bool:
    """Two addresses are one, or differ only in how it is written: a slash at the end, or the order of what they ask for."""
    return one == other or _plain(one) == _plain(other)


@lru_cache(maxsize=1024)
def _plain(written: str) -> tuple[object, ...]:
    try:
        scheme, host, path, asked, place = urlsplit(written)
    except ValueError:
        return (written,)
    kind = "http" if scheme == "https" else scheme
    return (
        kind,
        host.lower(),
        _FOLDER.sub("", path),
        sorted(parse_qsl(asked, keep_blank_values=True)),
        place,
    )


def choose_differently(one: str, other: str) -> bool:
    """Two addresses of one page ask it for another record or another page of a list."""
    try:
        parts, other_parts = urlsplit(one), urlsplit(other)
        asked, other_asked = parse_qs(parts.query), parse_qs(other_parts.query)
    except ValueError:
        return False
    if parts[:3] != other_parts[:3]:
        return False
    return any(key in asked and key in other_asked and asked[key] != other_asked[key] for key in _CHOOSING)
