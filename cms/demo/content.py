"""What the demo is written in: plain values that `load` turns into pages, snippets and files."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

#: A block of a page's body: its type and its fields. Choosers name what they choose by its key.
Block = tuple[str, Mapping[str, Any]]

_NAMESPACE = uuid.UUID("6f1b3b1e-51c5-4c26-9d0c-5f0f4a1a7f10")


def stable_id(*path: object) -> uuid.UUID:
    """The same id for the same path, in every run and on every machine."""
    return uuid.uuid5(_NAMESPACE, "/".join(map(str, path)))


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A page and those below it, in one language. The same key in another language is its translation."""

    key: str
    model: str
    slug: str
    title: str
    introduction: str = ""
    body: Sequence[Block] = ()
    fields: Mapping[str, Any] = field(default_factory=dict)
    children: Sequence[Entry] = ()
    is_draft: bool = False


@dataclass(frozen=True, kw_only=True)
class Fact:
    """A contact or a funder: its fields in German, and those that read otherwise in another language."""

    key: str
    fields: Mapping[str, Any]
    translations: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class City:
    """An office with everything that it refers to."""

    office: Entry
    contacts: Sequence[Fact]
    funders: Sequence[Fact] = ()


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def text(*texts: str, language: str = "") -> Block:
    """Each text is a paragraph; it may hold inline HTML."""
    return "text", {"text": paragraphs(*texts), "language": language}


def heading(words: str, level: int = 2) -> Block:
    return "heading", {"text": words, "level": str(level)}


def task_list(heading: str, *tasks: tuple[str, str], introduction: str = "") -> Block:
    """Each task has a title and a detail, which may be empty."""
    items = [{"title": title, "detail": detail} for title, detail in tasks]
    return "task_list", {"heading": heading, "introduction": introduction, "items": items}


def notice(title: str, *texts: str) -> Block:
    return "notice", {"urgency": "info", "title": title, "text": paragraphs(*texts)}


def source_note(page: str, *doubts: str) -> Block:
    """Where a German page's facts come from, how old they are, and what is doubtful about them."""
    return notice(
        "Woher die Angaben stammen",
        f"Vorlage ist {page}. Wir haben die Angaben im November 2026 übernommen und neu formuliert.",
        "Diese Seite ist eine Demonstration. Niemand hält die Angaben aktuell.",
        *doubts,
    )


def page_link(key: str, words: str = "", description: str = "", language: str = "") -> dict[str, Any]:
    """An item of a link list that leads to the page with this key."""
    return {"link": {"page": key}, "text": words, "description": description, "language": language}


def web_link(url: str, words: str, description: str = "", language: str = "") -> dict[str, Any]:
    return {"link": {"url": url}, "text": words, "description": description, "language": language}
