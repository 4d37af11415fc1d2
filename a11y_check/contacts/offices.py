"""Offices and roles, in single lines of print."""

from __future__ import annotations

import re
from functools import lru_cache

from a11y_check.contacts.characters import KEPT

_ROLE = re.compile(
    r"\b(?:[\w-]*(?:beauftragte[rn]?|leit(?:ung|er(?:in)?|erinnen)|manager(?:in)?|management|koordinat(?:ion|or(?:in)?)|"
    r"berater(?:in)?|referent(?:in)?|sachbearbeit(?:ung|er(?:in)?)|sekretariat|assisten(?:z|t(?:in)?)|lots(?:e|in)|"
    r"bürgermeister(?:in)?|landr(?:at|ätin)|dezernent(?:in)?|beigeordnete[rn]?|vorsitzende[rn]?|geschäftsführ(?:ung|er(?:in)?)|"
    r"pädagog(?:e|in)|sozialarbeiter(?:in)?|mitarbeiter(?:in)?|betreu(?:ung|er(?:in)?)|vertret(?:ung|er(?:in)?)|"
    r"ansprechpartner(?:in)?|ansprechperson|kontaktperson|redaktion|fachkraft|inspektor(?:in)?|"
    r"projektleitung|officer|coordinator|head\ of\ [\w ]+|advis[eo]r|director|manager|commissioner)"
    r"|مسؤولة?|منسقة?|رئيسة?|مديرة?|موظفة?|مستشارة?)(?![\w])",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:[\w-]*(?:amt|büro|stelle|bereich|dienst|abteilung|zentrum|verein|verband|verwaltung|dezernat|referat|ministerium|"
    r"rathaus|behörde|center|centre|department|haus|werk|schule|kirche|gemeinde|kreis|agentur|beirat|"
    r"rat|bund|forum|netzwerk|initiative|treff|service|office|council|bureau|sachgebiet|team|fachdienst|stiftung|hilfe|mission)"
    r"|e\.\s?V|gGmbH|GmbH|AWO|DRK|Caritas(?:verband)?|Diakonie|Abt|Stadt|Landkreis|FB|FD)(?![\w])",
    re.IGNORECASE,
)
_OFFICE_START = re.compile(
    r"(?:Amt|Abt\.?|Abteilung|Fachbereich|Fachdienst|Fachgebiet|Sachgebiet|Stabsstelle|Stabsbereich|Stabstelle|Dezernat|Referat|Büro|"
    r"Team|Stadt|Kreis|Landkreis|Gemeinde|Bereich|Geschäftsstelle|Servicestelle|Zentrum|Kommunales|Haus|Department|Office)\b",
)
_NUMBER = re.compile(r"\d{3}")
_NO_NAME = re.compile(r"[!?@]|\.$")
_LEGAL_FORM = re.compile(r"\be\.\s?V\.?|\bg?GmbH\b|\beG\b|\bAöR\b")


@lru_cache(maxsize=KEPT)
def is_role(line: str) -> bool:
    """Whether a short line names a function: "Integrationsbeauftragte", "Leitung:"."""
    text = line.strip().rstrip(":")
    return (
        0 < len(text) <= 90
        and not text[0].islower()
        and bool(_ROLE.search(text))
        and not text.endswith((".", "!", "?"))
    )


@lru_cache(maxsize=KEPT)
def is_office(line: str) -> bool:
    """Whether a short line names an office or an association."""
    text = line.strip().rstrip(":")
    if not (0 < len(text) <= 120 and text[0].isupper()):
        return False
    words = text.split()
    if len(words) > 14 or _NUMBER.search(text) or _NO_NAME.search(_LEGAL_FORM.sub("", text)):
        return False
    # "Workshop of the youth office" is none: the office comes first, only legal forms come last.
    return bool(_OFFICE_START.match(text) or _OFFICE.search(" ".join(words[:3])) or _LEGAL_FORM.search(text))


def is_office_title(line: str) -> bool:
    """Whether a page's title is the name of an office: it begins with the word for one."""
    return bool(_OFFICE_START.match(line))


def speaks_of_office(text: str) -> bool:
    """Whether a role or an office is named anywhere in a text."""
    return bool(_ROLE.search(text) or _OFFICE.search(text))


def speaks_of_role(text: str) -> bool:
    """Whether a role is named anywhere in a text."""
    return bool(_ROLE.search(text))
