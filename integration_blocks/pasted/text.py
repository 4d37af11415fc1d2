"""Characters that only a word processor wants: soft hyphens, spaces for layout, words broken at the end of a line."""

from __future__ import annotations

import re

#: Soft hyphen, zero-width space, word joiner, byte order mark. Joiners of Arabic and Persian letters stay.
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
#: Line and paragraph separators, and the line break that Word writes as a vertical tab.
_BREAKS = re.compile("\r\n?|[\u2028\u2029\v\f]")
_SPACES = re.compile("[ \t]*\u00a0[ \t\u00a0]*")
#: A word is broken only if it goes on in small letters: "Wohnungs-" + "suche", not "Nordrhein-" + "Westfalen".
_BROKEN = re.compile(r"(?<=[^\W\d_])-[ \t]*\n[ \t]*(?=[^\W\d_])")
_AND = re.compile(r"(?:und|oder|bzw|sowie|bis|u|o|and|or)\b")


def tidy(text: str) -> str:
    """The text without these; what is read, and a no-break space where one belongs, stays."""
    text = _BREAKS.sub("\n", _UNSEEN.sub("", text))
    return joined(_SPACES.sub(_space, text))


def joined(text: str) -> str:
    """The text with words that were broken at the end of a line in one piece."""
    return _BROKEN.sub(_hyphen, text)


def _hyphen(broken: re.Match[str]) -> str:
    rest = broken.string[broken.end() :]
    if _AND.match(rest):
        return "- "  # "Wohnungs- und Arbeitssuche"
    return "" if rest[0].islower() else "-"


def _space(spaces: re.Match[str]) -> str:
    """One space; a no-break one beside digits and abbreviations, and where French puts one."""
    text, (start, end) = spaces.string, spaces.span()
    before, after = text[start - 1 : start], text[end : end + 1]
    alone = spaces.group() == "\u00a0" and before.strip() and after.strip()
    belongs = before.isdigit() or after.isdigit() or before in ".§«„" or after in "%€»:;!?"
    return "\u00a0" if alone and belongs else " "
