"""What an event is called in the words that announce it; "" where they do not say."""

from __future__ import annotations

import re

_LONGEST = 100
_LABEL = re.compile(
    r"^(?:Was|Titel|Veranstaltung|Thema|Angebot|Event|What)\s?:\s*(?P<title>.+)$",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED = re.compile(r"[„“\"»](?P<title>[^„“”\"»«]{3,80})[“”\"«]")
_SUBJECT = (
    re.compile(r"(?:zum|zur|zu\seine[mr]|zu)\s(?P<after>.+?)(?:\sein)?(?:[.!]|$)", re.IGNORECASE),
    re.compile(r"^(?P<before>.*?)\b(?:findet|finden)\b(?P<after>.*?)\bstatt\b", re.IGNORECASE | re.DOTALL),
    re.compile(
        r"^(?P<before>.*?)\b(?:wird|werden)\b(?P<after>.*?)\bstattfinden\b", re.IGNORECASE | re.DOTALL
    ),
    re.compile(r"^(?P<before>.*?)\b(?:beginnt|startet)\b(?P<after>.*)$", re.IGNORECASE | re.DOTALL),
)
_INVITES = re.compile(r"\b(?:lädt|laden|eingeladen)\b", re.IGNORECASE)
_FILLING = re.compile(
    r"^(?:(?:weiterhin|außerdem|zudem|darüber\shinaus|dann|anschließend|auch|dort|hier|wieder|am|ab|um|vom|von|bis|der|die|das|"
    r"ein|eine|einen|einem|einer|unser|unsere|unseren|dem|den|jetzt)\b[\s,]*)+",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"(?:[\s,;:–-]+(?:am|ab|um|vom|von|bis|im|in|auf|der|dem|den|mit|wieder)?)+$", re.IGNORECASE
)
_PRONOUN = re.compile(r"(?:es|sie|er|dies|dieses|diese|wir|ihr|alle)\b", re.IGNORECASE)
_SEPARATORS = re.compile(r"[\x00\n|;:,–]|\s-\s")


def title_in(text: str, *, is_sentence: bool) -> str:
    """The name in a text whose dates and times are \\0; in a list of facts it is the first that is no date."""
    if label := _LABEL.search(text):
        return _tidy(label["title"])
    quoted = _QUOTED.findall(text)
    if len(quoted) == 1:
        return str(quoted[0]).strip()
    if not is_sentence:
        return next(filter(None, map(_tidy, _SEPARATORS.split(text))), "")
    for pattern in _SUBJECT[:1] if _INVITES.search(text) else _SUBJECT[1:]:
        if found := pattern.search(text.replace("\x00", " ")):
            parts = found.groupdict()
            title = _tidy(parts.get("before") or "") or _tidy(parts["after"])
            if title:
                return title
    return ""


def _tidy(text: str) -> str:
    """A name without article and commas; "" for what is none."""
    words = _FILLING.sub("", " ".join(text.replace("\x00", " ").split()).strip(" .,;:–-()"))
    words = _TRAILING.sub("", words.partition(",")[0]).strip(" .,;:–-()")
    is_name = re.search(r"[A-ZÄÖÜ]\w{2}", words) and not _PRONOUN.match(words) and len(words) <= _LONGEST
    return words[0].upper() + words[1:] if is_name else ""
