"""What a page's own scripts write into its elements as it stands: literal texts, outside functions and conditions.

No script is run. `document.getElementById("x").textContent = "Kurse"` is read, directly or over variables, and
so is a shadow tree that is filled in the same way. Where the script does anything else with the element, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page

_LITERAL = r"""'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`"""
_TOKEN = re.compile(
    rf"//[^\n]*|/\*(?:[^*]|\*(?!/))*(?:\*/)?|{_LITERAL}|[^'\"`/;\n()\[\]{{}}\\]+|\\.|.", re.DOTALL
)
_PLACE = r"""document\.(?:getElementById\(\s*["'`]|querySelector\(\s*["'`]\#)(?P<id>[\w-]+)["'`]\s*\)|(?P<name>[\w$]+)"""
_SHADOW = r"(?P<shadow>\.attachShadow\([^()]*\))?"
_BINDING = re.compile(rf"(?:const|let|var)\s+(?P<bound>[\w$]+)\s*=\s*(?:{_PLACE}){_SHADOW}")
_WRITING = re.compile(
    rf"(?:{_PLACE}){_SHADOW}\.(?P<how>textContent|innerText|innerHTML)\s*=\s*(?P<literal>{_LITERAL})"
)
_CONDITION = re.compile(r"(?:if|for|while)\b.*\)|else|do", re.DOTALL)


class Write(NamedTuple):
    """What an empty element gets: its text, or mark-up; `in_shadow` where ids and styles of the page do not reach it."""

    text: str
    is_markup: bool
    in_shadow: bool


class _Place(NamedTuple):
    """What a variable stands for; `names` are the words that lead to it."""

    id: str
    in_shadow: bool
    names: frozenset[str]


@once_per_page
def writes(page: Page) -> dict[Element, Write]:
    """The empty elements that the page's own scripts fill with a literal, and nothing else."""
    scripts = [
        s.text
        for s in page.select("script:not([src], template *)")
        if "getElement" in s.text or "query" in s.text
    ]
    found: dict[Element, Write] = {}
    for script in scripts:
        read: list[str] = []
        known: dict[str, _Place] = {}
        done: list[tuple[_Place, Write]] = []
        for statement in statements(script):
            binding, writing = _BINDING.fullmatch(statement), _WRITING.fullmatch(statement)
            match = binding or writing
            place = _place(match, known) if match else None
            if match is None or place is None:
                continue
            read.append(statement)
            if binding:
                known[binding["bound"]] = place._replace(names=place.names | {binding["bound"]})
            elif writing and "\\" not in writing["literal"] and "${" not in writing["literal"]:
                text = writing["literal"][1:-1]
                is_markup = writing["how"] == "innerHTML" and ("<" in text or "&" in text)
                done.append((place, Write(text, is_markup, place.in_shadow)))
        for place, write in done:
            elements = page.ids.get(place.id, [])[:1]
            if elements and not elements[0].children and _is_all(place, read, scripts):
                found[elements[0]] = write
    return found


def statements(script: str) -> Iterator[str]:
    """The statements that run as the script is met, one after the other."""
    depth, parts, is_conditional = 0, list[str](), False
    for piece in [*(match.group() for match in _TOKEN.finditer(script)), ";"]:
        depth += (piece in "([{") - (piece in ")]}")
        if not piece.startswith(("//", "/*")) and (depth > 0 or piece not in ";\n"):
            parts.append(piece)
        if depth > 0 or piece not in ";\n}":
            continue
        statement = "".join(parts).strip()
        parts.clear()
        if statement:
            if not is_conditional:
                yield statement
            is_conditional = _CONDITION.fullmatch(statement) is not None


def _place(match: re.Match[str], known: dict[str, _Place]) -> _Place | None:
    place = _Place(match["id"], in_shadow=False, names=frozenset((match["id"],))) if match["id"] else None
    place = place or known.get(match["name"] or "")
    return place._replace(in_shadow=place.in_shadow or bool(match["shadow"])) if place else None


def _is_all(place: _Place, read: list[str], scripts: list[str]) -> bool:
    """The scripts name the element in the statements that were read, and nowhere else; they write once."""
    word = re.compile(r"(?<![\w$-])(?:" + "|".join(map(re.escape, place.names)) + r")(?![\w$-])")
    everywhere = sum(len(word.findall(script)) for script in scripts)
    writing = sum(1 for s in read if _WRITING.fullmatch(s) and word.search(s.split("=")[0]))
    return everywhere == sum(len(word.findall(s)) for s in read) and writing == 1
