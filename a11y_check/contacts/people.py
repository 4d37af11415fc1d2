"""Names of persons, their roles and their offices, in single lines of print."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from a11y_check.contacts.characters import KEPT
from a11y_check.contacts.labels import label_of, split_label

_SALUTATION = r"(?:Frau|Herrn?|Ms\.?|Mrs\.?|Mr\.?|Miss|Mme\.?|Madame|Monsieur|السيدة|السيد)"
_TITLE = r"(?:Prof\.(?:in)?|Dr\.(?:-Ing\.)?|Dipl\.-[\w-]+\.?(?:\s\((?:FH|BA)\))?|M\.\s?A\.|h\.\s?c\.)"
_PARTICLE = r"(?:von|van|vom|zu|zur|de|da|del|della|di|den|der|el|al|bin|ibn|le|la|Ben|Abu)"
_PART = r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’`´]*[^\W\d_](?:-[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’]+)*|[A-Z]\.)"
_ARABIC = r"[\u0621-\u064a]{2,}"
_FULL = rf"(?:{_TITLE}\s)*{_PART}(?:\s(?:{_PARTICLE}\s){{0,2}}{_PART}){{1,3}}"
_ANY = rf"(?:{_TITLE}\s)*(?:{_PARTICLE}\s){{0,2}}{_PART}(?:\s(?:{_PARTICLE}\s){{0,2}}{_PART}){{0,3}}"
_SALUTED = re.compile(rf"{_SALUTATION}\s(?P<name>{_ANY}|{_ARABIC}(?:\s{_ARABIC}){{0,3}})")
_BARE = re.compile(_FULL)

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
_LEGAL_FORM = re.compile(r"\be\.\s?V\.?|\bg?GmbH\b|\beG\b|\bAöR\b")
#: Capitalised words that begin no name of a person.
_NO_NAMES = re.compile(
    r"\b(?:Bad|Sankt|St|Stadt|Neue[rs]?|Alte[rs]?|Unser[e]?|Ihr[e]?|Weitere|Mehr|Aktuelle[rs]?|Soziale[rs]?|Kommunale[rs]?|"
    r"Öffentliche[rs]?|Herzlich|Willkommen|Das|Die|Der|Ein|Eine|Wir|Für|Mit|Im|In|Am|An|Zum|Zur|Auf|Bei|Nach|Und|Alle|Montag|"
    r"Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Juni|Juli|August|September|Oktober|"
    r"November|Dezember|Kontakt|Links?|Downloads?|Suche|Menü|Seite|Projekt[e]?|Integration|Migration|Flüchtlinge|Bildung|"
    r"Kultur|Sprache[n]?|Jugend|Familie[n]?|Zimmer|Raum|Etage|Postfach|Telefon|Fax|Deutsch|Leichte|Foto|Bild|Quelle|Text|"
    r"Opening|Office|Contact|The|Our|Your|New|Welcome|Language[s]?|Monday|Tuesday|Wednesday|Thursday|Friday|By|Please|Now|Open|"
    r"Closed|Address|Also|Book|We|Speak|Step|Level|Room|Floor|Website|Email|Phone|Town|City|Hall|Jetzt|Heute|Zeiten)\b"
)
_NOBODY = re.compile(
    r"\bN\.\s?N\.|\bNN\b|\b(?:Max|Erika|Maxi?)\s(?:Mustermann|Musterfrau)\b|\bMuster(?:mann|frau)\b|\b(?:John|Jane) Doe\b|Vorname|Nachname"
)


@dataclass(frozen=True)
class Person:
    """A person as printed: `name` without Frau/Herr, with titles; `role` as printed beside it, or ""."""

    name: str
    role: str = ""
    saluted: bool = False


@lru_cache(maxsize=KEPT)
def find_person(line: str) -> Person | None:
    """The person that a line names: "Herr Rodeck", "Leitung: Claudia Formann", "Karin Buchner (Leitung)".

    A bare name counts only as a whole line of two to four words that look like one; whether it is offered
    as a contact, only its surroundings tell.
    """
    text = line.strip().strip("|•*–- ")
    if len(text) > 120 or _NOBODY.search(text):
        return None
    before, text = _announced(text)
    saluted = re.match(_SALUTED, text)
    if saluted and _ends(text[saluted.end() :]):
        return Person(saluted["name"], before or _role_after(text[saluted.end() :]), saluted=True)
    bare = _BARE.match(text)
    if bare is None or not _ends(text[bare.end() :]) or not _looks_like_a_name(bare.group()):
        return None
    return Person(bare.group(), before or _role_after(text[bare.end() :]))


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
    if (
        not 0 < len(text) <= 120
        or re.search(r"[!?@]|\.$", _LEGAL_FORM.sub("", text))
        or re.search(r"\d{3}", text)
    ):
        return False
    words = text.split()
    if not text[0].isupper() or len(words) > 14:
        return False
    # "Workshop of the youth office" is none: the office comes first, only legal forms come last.
    return bool(_OFFICE_START.match(text) or _OFFICE.search(" ".join(words[:3])) or _LEGAL_FORM.search(text))


def is_office_title(line: str) -> bool:
    """Whether a page's title is the name of an office: it begins with the word for one."""
    return bool(_OFFICE_START.match(line))


def is_placeholder(line: str) -> bool:
    """Whether the line stands in for a person who is not named yet."""
    return bool(_NOBODY.search(line))


def _announced(text: str) -> tuple[str, str]:
    """A role or label before a colon, and what follows: ("Leitung", "Claudia Formann")."""
    head, colon, rest = text.partition(":")
    if colon and rest.strip() and len(head) <= 60:
        if label_of(head) == "contact":
            return head.strip() if _ROLE.search(head) else "", rest.strip()
        if is_role(head):
            return head.strip(), rest.strip()
    kind, rest = split_label(text)
    if kind == "contact" and re.match(_SALUTATION, rest):
        return "", rest
    return "", text


def _ends(rest: str) -> bool:
    """Nothing but a role in brackets or after a comma follows the name."""
    rest = rest.strip()
    return not rest or rest[0] in ",(–-|:/" or rest.startswith(("und ", "and "))


def _role_after(rest: str) -> str:
    rest = rest.strip(" ,(–-|)")
    return rest if is_role(rest) and len(rest) <= 80 else ""


def _looks_like_a_name(text: str) -> bool:
    return not (_NO_NAMES.search(text) or _ROLE.search(text) or _OFFICE.search(text))
