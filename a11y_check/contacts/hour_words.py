"""The words of opening hours, each as a sign: `Mo-Fr 510-720 840-960`, times in minutes."""

from __future__ import annotations

import re

from a11y_check.contacts.characters import plain
from a11y_check.contacts.weekdays import DAYS, NAME_PATTERN, NUMBER
from a11y_check.wording import Wording

# What may stand in a line of hours; each becomes a sign, and any other word makes the line unclear.
_NTH = r"(?:[1-5]\.|erste[rnm]?|zweite[rnm]?|dritte[rnm]?|vierte[rnm]?|letzte[rnm]?|first|second|third|fourth|last|[1-4](?:st|nd|rd|th))"
_WORDS = re.compile(
    rf"""(?P<holidays>(?:an\ )?(?:gesetzlichen\ )?\bfeiertag(?:en|e|s)?\b|\bpublic\ holidays?\b|\bPH\b)
    |(?P<daily>\b(?:täglich|daily|every\ day|jeden\ tag)\b)
    |(?P<weekend>\bwochenenden?\b|\bweekends?\b)
    |(?P<weekdays>\b(?:werktags|wochentags|werktäglich|on\ weekdays|weekdays)\b)
    |(?P<nth>(?:\b(?:(?:an)?\ ?jede[mnr]|am|every|each|on\ the)\ )?\b{_NTH}(?:\ ?(?:,|und|u\.|and|/|&|\+)\ ?(?:jede[mnr]\ )?{_NTH})*
        \ (?:{NAME_PATTERN})\b\ ?(?:(?:im|eines|des|jeden|of\ the|of\ each|of\ every|in\ the)\ (?:jeden\ )?(?:monats?|months?)\b)?)
    |(?P<osm_nth>\b(?P<osm_day>{"|".join(DAYS)})\[(?P<osm_numbers>[\d,-]{{1,12}})\])
    |(?P<day>(?:\b|(?<=\bو))(?:{NAME_PATTERN})(?:\b\.?|(?=(?:vor|nach)mittag|abend)))
    |(?P<time>\b(?P<hour>\d{{1,2}})(?:[:.]\ ?(?P<minute>\d\d)|,(?P<comma>[0345][05])(?=\ ?(?:-|uhr|bis|h\b))|(?P<short>\d\d)(?=\ ?(?:-|uhr|bis))
        |\ ?(?:uhr\ (?:und\ )?|h)(?P<late>30|45|15(?!\ ?(?:-|bis|uhr)))(?![\d.:])(?:\ minuten\b)?)?(?!\d)
        (?:\ ?(?:(?P<half>[ap]\.?m\b\.?|[صم]\b|noon\b)|uhr\b|h\b))?)
    |(?P<noon>\bnoon\b)
    |(?P<to>-|\bbis(?:\ zum)?\b|\bto\b|\buntil\b|\btill\b|\bإلى\b|\bحتى\b)
    |(?P<off>\b(?:geschlossen|zu(?=[\s.,;)]*(?:$|[A-Z]))|closed|off|ruhetag|kein(?:e|en)?\ (?:sprechzeit|sprechstunde|öffnungszeit|publikumsverkehr|sprechtag)
        (?:e?n)?|مغلق)\b)
    |(?P<morning>(?:vormittags?|\bmorgens|in\ the\ morning)\b)
    |(?P<afternoon>(?:nachmittags?|abends?|in\ the\ (?:afternoon|evening))\b)
    |(?P<midday>\bmittags\b)
    |(?P<except>\b(?:außer|ausser|except)\b)
    |(?P<then>;)
    |(?P<nothing>[\s,،:/|&+().·•*]|\b(?:und|u|and|sowie|von|from|uhr|am|an|jeweils|je|zusätzlich|auch|also|zudem|durchgehend
        |den|dem|ist|sind|ganztägig|ganztags|der|on|the|zwischen|between|in\ der\ zeit|jede[nmr]|every|each|oder|clock|hrs|für\ sie\ da
        |außerdem|additionally|الساعة|bleib(?:t|en)|das\ (?:büro|amt|rathaus)|haben\ wir|wir\ haben|wir|nur|only|dann
        |sprechzeiten?|öffnungszeiten|geöffnet|offen|open|opening\ hours|office\ hours)\b|\bو|\bمن\b)""",
    re.IGNORECASE | re.VERBOSE,
)
_SIGNS = {
    "holidays": "PH",
    "noon": "720",
    "daily": "Mo-Su",
    "weekdays": "Mo-Fr",
    "weekend": "Sa-Su",
    "to": "-",
    "off": "off",
    "morning": "am",
    "afternoon": "pm",
    "midday": "midday",
    "except": "except",
    "then": ";",
}
_NUMBERS = (
    ("1", "erst", "first"),
    ("2", "zweit", "second"),
    ("3", "dritt", "third"),
    ("4", "viert", "fourth"),
    ("5",),
)
_DASHED = Wording(rf"(?P<day>\b(?:{NAME_PATTERN})\b\.?):?\ ?-\ ?(?=[,;|]|$)", "-")  # "Mi -, Do 14-18"
_BETWEEN = Wording(
    r"(?:zwischen|between)\ (?P<start>\d{1,2}(?:[:.]\d\d)?(?:\ ?uhr)?)\ (?:und|and)\ ", "zwischen", "between"
)
_DIGIT = re.compile(r"\d")
_SAYS_WHEN = Wording(r"geschlossen|closed|mittag", "geschlossen", "closed", "mittag")
NOON = 12 * 60  # minutes


class UnclearError(Exception):
    """The text is not a plain week of hours."""


def signs_of(written: str) -> str:
    """The text with a sign for each word: `Mo-Fr 510-720 840-960`, times in minutes."""
    found: list[str] = []
    position = 0
    if written and _WORDS.match(written) is None:
        raise UnclearError
    written = _DASHED.sub(r"\g<day> geschlossen", written)
    written = _BETWEEN.sub(r"\g<start> - ", written)
    while position < len(written):
        word = _WORDS.match(written, position)
        if word is None:
            raise UnclearError
        kind = word.lastgroup
        if kind == "day":
            found.append(DAYS[NUMBER[word["day"].lower().rstrip(".")]])
        elif kind == "time":
            _pass_on_half(found, word, _minutes(word))
        elif kind == "nth":
            found.append(_nth(word["nth"].lower()))
        elif kind == "osm_nth":
            found.append(word.group())
        elif kind != "nothing":
            found.append(_SIGNS[str(kind)])
        position = word.end()
    return " ".join(found).replace(" - ", "-")


def _pass_on_half(found: list[str], time: re.Match[str], minutes: int) -> None:
    """Append the time; "2-4 pm" begins in the afternoon, "9-1 pm" in the morning."""
    if (time["half"] or "")[:1] in ("p", "P", "م") and found[-1:] == ["-"] and found[-2:-1] != ["-"]:
        start = int(found[-2]) if len(found) > 1 and found[-2].isdecimal() else minutes
        if start < NOON and start + NOON < minutes:
            found[-2] = str(start + NOON)
    found.append(str(minutes))


def _nth(words: str) -> str:
    """The sign of "jeden ersten und dritten Mittwoch im Monat": `We[1,3]`."""
    day = next(NUMBER[word] for word in re.findall(r"[^\W\d]+", words) if word in NUMBER)
    numbers = [
        str(number)
        for number, names in enumerate(_NUMBERS, 1)
        if any(re.search(rf"\b{name}", words) for name in names)
    ]
    numbers += ["-1"] * bool(re.search(r"\b(?:letzt|last)", words))
    return f"{DAYS[day]}[{','.join(numbers)}]"


def _minutes(time: re.Match[str]) -> int:
    hour, minute = (
        int(time["hour"]),
        int(time["minute"] or time["comma"] or time["short"] or time["late"] or 0),
    )
    if (time["half"] or "").lower() == "noon":
        return NOON
    if time["half"]:
        if not 1 <= hour <= 12:
            raise UnclearError
        hour = hour % 12 + (12 if time["half"][0] in "pPم" else 0)
    if minute > 59 or hour * 60 + minute > 24 * 60:
        raise UnclearError
    return hour * 60 + minute


def leading_hours(text: str, start: int) -> str:
    """The longest part of the text from `start` on that holds days, times and their small words; "" without times.

    It ends with a time, with "closed", or with a part of the day.
    """
    position = end = start
    while word := _WORDS.match(text, position):
        position = word.end()
        if word.lastgroup in ("time", "noon", "off", "morning", "afternoon", "day") or word["half"]:
            end = position
    part = text[start:end]
    return part if says_when(part) else ""


def says_when(text: str) -> bool:
    """The text has a number, a part of the day, or says that something is closed: no hours in a sentence are without."""
    return _DIGIT.search(text) is not None or _SAYS_WHEN.is_likely(text)


def is_made_of_hours(line: str) -> bool:
    """Whether the line holds days, times and their small words, and nothing else."""
    try:
        return bool(re.search(r"[A-Z]|[ap]m|midday|off|\d", signs_of(plain(line).strip())))
    except UnclearError:
        return False
