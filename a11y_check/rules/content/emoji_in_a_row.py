"""One picture sign says as much as five. Faces made of punctuation are for people who see them."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_with_text, excerpt, prose
from a11y_check.semantics.text_search import blocks_with_word
from a11y_check.standards.references import norm

_SIGN = re.compile(
    "[\U0001f300-\U0001f3fa\U0001f400-\U0001faff\u2600-\u2604\u2607-\u26ff\u2705\u2728\u2757\u2764\u274c]"
)
_JOINED = "[\ufe0f\u200d\U0001f3fb-\U0001f3ff ]*"
_ROW = re.compile(f"(?:{_SIGN.pattern}{_JOINED}){{3,}}")
_FACE = re.compile(r"[¯(ヽ\\ʕ][^\s\w]{0,2}[(_ ]?[°•ツಠ◕ʘω益ᴥ][^\s]{1,5}[)ʔ/¯]")
_ANY = re.compile(_SIGN.pattern[:-1] + "°•ツಠ◕ʘω益ᴥ]")  # every match has one of them


@Rule(
    title=_("Many picture signs in a row"),
    why=_("A screen reader says the name of each of them: “party popper, party popper, party popper”."),
    fix=_("Keep one, at the end of the sentence."),
    messages={
        "row": _("“{text}” has {count} picture signs in a row."),
        "face": _("“{text}” draws a face with punctuation. Is the same said in words?"),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("W3C: Making content usable", "Use clear words", "https://www.w3.org/TR/coga-usable/"),),
    examples=(
        Example("<p>Bis bald 🎉</p>"),
        Example("<p>🇩🇪 Deutsch 🇬🇧 English</p>"),
        Example("<p>★★★★☆ 128 Bewertungen</p>"),
        Example("<p>Sommerfest 🎉🎉🎊</p>", fails="row"),
        Example("<p>Bis bald ¯\\_(ツ)_/¯</p>", fails="face"),
    ),
    since="0.1",
    applies_to=blocks_with_text,
    suspects=blocks_with_word(_ANY),
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    text = prose(block, page)
    if text.isascii():
        return
    row, face = _ROW.search(text), _FACE.search(text)
    if row:
        count = len(_SIGN.findall(row.group()))
        yield Problem(block, "row", {"text": excerpt(text), "count": count})
    elif face:
        yield Problem(block, "face", {"text": face.group().strip()})
