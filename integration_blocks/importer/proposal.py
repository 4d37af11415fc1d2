"""What an import would write: blocks, contacts, funders and files, and the questions that remain for the editor."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from integration_blocks.importer.events import Announcement
from integration_blocks.importer.funding import Programme
from integration_blocks.importer.people import FoundContact
from integration_blocks.importer.source import Source


@dataclass(frozen=True)
class ContactPlace:
    """Stands in a block for the contact with this number."""

    number: int


@dataclass(frozen=True)
class FunderPlace:
    """Stands in a block for the funder of a programme."""

    programme: Programme


@dataclass(frozen=True)
class PicturePlace:
    """Stands in a block for a picture that is still to be fetched."""

    address: str
    alt: str
    decorative: bool


@dataclass(frozen=True)
class DocumentPlace:
    """Stands in a block for a document that is still to be fetched. `printed` is its title with its type and size."""

    address: str
    title: str
    printed: str


@dataclass(frozen=True)
class CalendarPlace:
    """Stands in a block for the calendar that the page's events go into."""


@dataclass
class Proposal:
    """A draft that is not written yet. `body` is a stream of (block, value) with places for what gets a key later.

    `questions` are what a person has to look at, `left_out` is what was taken for the site around the page.
    """

    source: Source
    title: str
    language: str
    introduction: str = ""
    body: list[tuple[str, Any]] = field(default_factory=list)
    contacts: list[FoundContact] = field(default_factory=list)
    events: list[Announcement] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    text: str = ""
    html: str = ""

    @property
    def events_to_come(self) -> list[Announcement]:
        """Those that an import makes drafts of."""
        return [event for event in self.events if not event.doubt and not event.is_over]

    def ask(self, question: str, text: str, **values: object) -> None:
        """Add a question; `text` is shortened, it is on the page."""
        shown = text if len(text) <= 120 else f"{text[:119]}…"
        self.questions.append(question % {"text": shown, **values})
