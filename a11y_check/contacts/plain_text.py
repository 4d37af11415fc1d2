"""Text without mark-up becomes HTML: paragraphs, lists typed with dots, and lines that look like headings."""

from __future__ import annotations

import re
from html import escape

from a11y_check.contacts.furniture import is_furniture
from a11y_check.contacts.people import find_person

BULLET = re.compile(r"\s*(?:[•·▪●◦‣*]|[–-](?=\s))\s*(?=\S)")
_TAG = re.compile(r"<[a-zA-Z!/?]")
_BLANK = re.compile(r"\n[^\S\n]*\n\s*")
_LONGEST_HEADING = 80
_MOST_WORDS_OF_LABEL = 6
_ENDS_SENTENCE = re.compile(r"[.,;!?…]\s*$")
_NO_HEADING = re.compile(r"@|www\.|\.(?:com|de|net|org)\b|\(at\)|\d{5}|\d\s?[/–-]\s?\d|^\W|^[a-zäöü]")


def is_plain(text: str) -> bool:
    """Whether a text has no mark-up at all."""
    return _TAG.search(text) is None


def as_html(text: str) -> str:
    """HTML of a plain text. Its first line is the title; a short line on its own is a heading."""
    blocks = [block.strip("\n") for block in _BLANK.split(text.replace("\r\n", "\n").strip("\ufeff\n "))]
    named = next((n for n, block in enumerate(blocks) if not all(map(is_furniture, block.split("\n")))), 0)
    title = " ".join(blocks[named].split("\n")[0].split()) if blocks else ""
    body = [_block(block) for block in blocks]
    if "\n" not in blocks[named].strip():
        # A page that was saved as text begins with its title and often repeats it as its heading.
        heading = " ".join(blocks[named + 1].split()) if len(blocks) > named + 1 else ""
        again = bool(heading) and title.startswith(heading)
        body[named : named + 1 + again] = [f"<h1>{escape(heading if again else title)}</h1>"]
    return (
        f"<html><head><title>{escape(title)}</title></head><body><main>{''.join(body)}</main></body></html>"
    )


def _block(block: str) -> str:
    lines = block.split("\n")
    if all(BULLET.match(line) for line in lines):
        items = "".join(f"<li>{escape(BULLET.sub('', line, count=1).strip())}</li>" for line in lines)
        return f"<ul>{items}</ul>"
    if len(lines) == 1 and _is_heading(block.strip()):
        return f"<h2>{escape(block.strip())}</h2>"
    return f"<p>{'<br>'.join(escape(line.strip()) for line in lines)}</p>"


def _is_heading(line: str) -> bool:
    if line.endswith(":") and len(line.split()) > _MOST_WORDS_OF_LABEL:
        return False  # it leads to what follows
    if _ENDS_SENTENCE.search(line) or _NO_HEADING.search(line) or find_person(line):
        return False
    return 0 < len(line) <= _LONGEST_HEADING
