"""Names of persons, their roles and their offices, in single lines of print."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from a11y_check.contacts.characters import KEPT
from a11y_check.contacts.labels import label_of, leading_label, split_label
from a11y_check.contacts.offices import is_office, is_role, speaks_of_office, speaks_of_role
from a11y_check.wording import Wording

_SALUTATION = r"(?:Frau|Herrn?|Fr\.|Hrn?\.|Ms\.?|Mrs\.?|Mr\.?|Miss|Mme\.?|Madame|Monsieur|السيدة|السيد)"
_TITLE = r"(?:Prof\.(?:in)?|Dr\.(?:-Ing\.)?|Dipl\.-[\w-]+\.?(?:\s\((?:FH|BA)\))?|M\.\s?A\.|h\.\s?c\.)"
_PARTICLE = r"(?:von|van|vom|zu|zur|zum|de|da|dos|do|del|della|di|den|der|ter|ten|te|tom|op|el|al|bin|ibn|le|la|af|y|und\szu|Ben|Abu)"
_CAPITAL = "[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁІЇЄҐ]"
_PART = rf"(?:{_CAPITAL}[\w'’`´]*[^\W\d_](?:-{_CAPITAL}[\w'’]+)*|[A-Z]\.)"
_ARABIC = r"[\u0621-\u064a]{2,}"
_FULL = rf"(?:{_TITLE}\s)*{_PART}(?:\s(?:{_PARTICLE}\s){{0,2}}{_PART}){{1,3}}"
_ANY = rf"(?:{_TITLE}\s)*(?:{_PARTICLE}\s){{0,2}}{_PART}(?:\s(?:{_PARTICLE}\s){{0,2}}{_PART}){{0,3}}"
_SALUTED = re.compile(rf"{_SALUTATION}\s(?P<name>{_ANY}|{_ARABIC}(?:\s{_ARABIC}){{0,3}})")
_BEGINS_SALUTED = re.compile(_SALUTATION)
_BARE = re.compile(_FULL)
_TURNED = re.compile(rf"{_PART},\s(?:{_TITLE}\s)*{_PART}(?:\s{_PART})?")
_CARE_OF = re.compile(r"^(?:z\.\s?Hd\.|zu\sHänden|c/o)\s(?:von\s)?", re.IGNORECASE)
_NAMED = re.compile(rf"{_FULL}\s?[,(]")

#: After what a bare name may begin inside a line, and what may follow it.
_SLOT = re.compile(
    r"^|[:;,(/|•–]\s?|\s-\s|\b(?:und|oder|sowie|and|ist|sind|heißt|heißen|an|bei|is|contact|mit|durch|von)\s",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(
    r"\s?(?:[.;)•]|\b(?:Tel|Telefon|Fon|Phone|Mobil|Fax|E-?Mail|Zimmer|Raum|Durchwahl|oder|unter|per|gerne|zur|ist|hilft|berät)\b)",
    re.IGNORECASE,
)
_AND = re.compile(r"\s(?:und|and|sowie)\s|[,/|&;]")
_LONGEST_LIST = 200  # characters of a line of nothing but names
_LONGEST_SENTENCE = 600  # characters
#: Capitalised words that begin no name of a person.
_NO_NAMES = re.compile(
    r"\b(?:Bad|Sankt|St|Stadt|Neue[rs]?|Alte[rs]?|Unsere?[nmrs]?|Ihre?[nmrs]?|Diese[nmrs]?|Jede[nmrs]?|Weitere|Mehr|Aktuelle[rs]?|Soziale[rs]?|Kommunale[rs]?|"
    r"Öffentliche[rs]?|Herzlich|Willkommen|Das|Die|Der|Ein|Eine|Wir|Für|Mit|Im|In|Am|An|Zum|Zur|Auf|Bei|Nach|Und|Alle|Montag|"
    r"Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Juni|Juli|August|September|Oktober|"
    r"November|Dezember|Kontakt|Links?|Downloads?|Suche|Menü|Seite|Projekt[e]?|Integration|Migration|Flüchtlinge|Bildung|"
    r"Kultur|Sprache[n]?|Jugend|Familie[n]?|Zimmer|Raum|Etage|Postfach|Telefon|Fax|Deutsch|Leichte|Foto|Bild|Quelle|Text|"
    r"Opening|Office|Contact|The|Our|Your|New|Welcome|Language[s]?|Monday|Tuesday|Wednesday|Thursday|Friday|By|Please|Now|Open|"
    r"Closed|Address|Also|Book|We|Speak|Step|Level|Room|Floor|Website|Email|Phone|Town|City|Hall|Jetzt|Heute|Zeiten)\b"
    r"|^(?:Fest|Tage?|Wochen?|Nacht|Haus|Markt|Platz|Kirche|Museum|Verein|Forum|Treff|Rathaus|Amt|Kreis|Runde[rn]?|Café|Chor)\s"
)
#: Endings of nouns that no surname has.
_NOUN = re.compile(
    r"\b\w*(?:\w{5}ung|heit|keit|schaft|tion(?:en)?|zeit(?:en)?|stunden?|recht|angelegenheiten|wesen|kurse?|gruppen?|café|termine?"
    r"|fragen|hilfen?|nummern?|adresse|anschrift|informationen|angebote?|leistungen|aufgaben|sprachen?|räume)\b",
    re.IGNORECASE,
)
#: Stands in for a person who is not named yet.
NOBODY = Wording(
    r"\bN\.\s?N\.|\bNN\b|\b(?:Max|Erika|Maxi?)\s(?:Mustermann|Musterfrau)\b|\bMuster(?:mann|frau)\b|\b(?:John|Jane) Doe\b"
    r"|\b(?:Vorname[ ._]Nachname|vorname[._]nachname)",
    *("n.", "nn", "mustermann", "musterfrau", "doe", "vorname"),
    flags=re.NOFLAG,
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
    if len(text) > 120 or NOBODY.search(text):
        return None
    before, text = _announced(_CARE_OF.sub("", text))
    saluted = _SALUTED.match(text)
    if saluted and _ends(text[saluted.end() :]) and _is_meant(saluted):
        return Person(saluted["name"], before or _role_after(text[saluted.end() :]), saluted=True)
    bare = _BARE.match(text)
    if bare is None or not _ends(text[bare.end() :]) or not _looks_like_a_name(bare.group()):
        return None
    return Person(bare.group(), before or _role_after(text[bare.end() :]))


@dataclass(frozen=True)
class Name:
    """A person named inside a line, from `start` to `end`."""

    start: int
    end: int
    person: Person


@lru_cache(maxsize=KEPT)
def names_in(text: str) -> tuple[Name, ...]:
    """The persons whom a line names anywhere: "an Frau Klein", "Anna Lang (Tel. 1), Udo Berg (Tel. 2)".

    Bare names count where they follow a sign or a word that introduces one, and end where a name can end.
    Only lines that say how to reach somebody should be asked.
    """
    if len(text) > _LONGEST_SENTENCE or NOBODY.search(text):
        return ()
    found = {
        saluted.start(): Name(saluted.start(), saluted.end(), Person(saluted["name"], saluted=True))
        for saluted in _SALUTED.finditer(text)
        if _is_meant(saluted)
    }
    taken = [(name.start, name.end) for name in found.values()]
    for slot in _SLOT.finditer(text):
        bare = _BARE.match(text, slot.end())
        if bare is None or any(bare.start() < end and start < bare.end() for start, end in taken):
            continue
        rest = text[bare.end() :]
        if (_ends(rest) or _AFTER_NAME.match(rest)) and _looks_like_a_name(bare.group()):
            found[bare.start()] = Name(bare.start(), bare.end(), Person(bare.group()))
    return tuple(found[start] for start in sorted(found))


def _is_meant(saluted: re.Match[str]) -> bool:
    """ "Fr." is Frau where a name follows; else it is Friday."""
    return not saluted.group().startswith(("Fr.", "Hr")) or _looks_like_a_name(saluted["name"])


@lru_cache(maxsize=KEPT)
def find_turned_name(line: str) -> Person | None:
    """The person of a line with the surname first: "Klein, Petra". Only its surroundings tell it from other words."""
    text = line.strip()
    if (
        "," in text
        and len(text) <= _LONGEST_LIST
        and _TURNED.fullmatch(text)
        and _looks_like_a_name(text.replace(",", ""))
    ):
        return Person(text)
    return None


@lru_cache(maxsize=KEPT)
def only_names(text: str) -> tuple[Person, ...]:
    """The persons of a line that lists two or more and nothing else: "Anna Lang und Udo Berg"; else ()."""
    names = names_in(text) if len(text) <= _LONGEST_LIST and _AND.search(text) else ()
    if len(names) < 2:
        return ()
    rest = text
    for name in reversed(names):
        rest = rest[: name.start] + rest[name.end :]
    listed = not re.sub(r"und|and|sowie|&|[\s,/|;]", "", rest)
    return tuple(name.person for name in names) if listed else ()


@lru_cache(maxsize=KEPT)
def may_be_a_name(text: str) -> bool:
    """Whether a line by itself names persons and little else; where it stands, tells whether they are meant."""
    return bool(find_person(text) or only_names(text) or find_turned_name(text))


@lru_cache(maxsize=KEPT)
def names_office(text: str) -> bool:
    """Whether a short line is the name of an office, and no role, label or person."""
    return is_office(text) and not (is_role(text) or leading_label(text) or find_person(text))


_SOMEBODY = Wording(
    rf"\b{_SALUTATION}\s",
    *("frau", "herr", "fr.", "hr.", "hrn.", "ms", "mr", "miss", "mme", "madame", "monsieur", "السيد"),
    flags=re.NOFLAG,
)
_OFFERS = re.compile(
    r"hilft|helfen|berät|beraten|wenden|kontakt|in\stouch|ansprech|fragen|zuständig|anrufen|erreichen|rufen|schreiben|unterstützt|kümmert"
    r"|leitet|help|contact|call",
    re.IGNORECASE,
)


@lru_cache(maxsize=KEPT)
def offers_person(sentence: str) -> bool:
    """Whether a sentence tells whom to ask: "Frau Klein hilft Ihnen"."""
    return bool(_SOMEBODY.search(sentence) and _OFFERS.search(sentence))


def is_label_of_person(line: str) -> bool:
    """Whether the next line names a person: "Name", "Ansprechpartnerin:"."""
    return label_of(line) == "contact" or bool(
        re.fullmatch(r"(?:Ihr\s)?(?:Vor-\sund\sNach)?[Nn]ame\s?:?", line.strip())
    )


@lru_cache(maxsize=KEPT)
def is_placeholder(line: str) -> bool:
    """Whether the line stands in for a person who is not named yet."""
    return bool(NOBODY.search(line))


def _announced(text: str) -> tuple[str, str]:
    """A role or label before a colon, and what follows: ("Leitung", "Claudia Formann")."""
    head, colon, rest = text.partition(":")
    if colon and rest.strip() and len(head) <= 60 and not _NAMED.match(head):
        if label_of(head) == "contact":
            return head.strip() if speaks_of_role(head) else "", rest.strip()
        if is_role(head):
            return head.strip(), rest.strip()
        if _BEGINS_SALUTED.match(rest.strip()):
            return "", rest.strip()
    kind, rest = split_label(text)
    if kind == "contact" and _BEGINS_SALUTED.match(rest):
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
    return not (_NO_NAMES.search(text) or speaks_of_office(text) or _NOUN.search(text))
