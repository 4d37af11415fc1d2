"""A body as it grows: blocks, and between them the text of a section below its heading."""

from __future__ import annotations

from html import escape
from typing import Any

from django.utils.translation import gettext as _

from integration_blocks.importer import conversions
from integration_blocks.importer.funding import programmes_in
from integration_blocks.importer.piece import Piece
from integration_blocks.importer.proposal import CalendarPlace, Proposal


class Sections:
    """Writes blocks and runs of text into the body of a proposal."""

    def __init__(self, proposal: Proposal) -> None:
        self.proposal = proposal
        self.body = proposal.body
        self._lift = 0  # how many levels the page's highest heading is below a section
        self._heading: Piece | None = None
        self._below = ""  # the heading that the reader is below
        self._text: list[str] = []
        self._lead = ""  # the paragraph right before, if it leads to what follows
        self._events_due = False

    def _words(self, html: str) -> None:
        if self._heading:
            self._block_heading()
        end = html[-5:]
        if self._text and end in ("</ul>", "</ol>") and self._text[-1].endswith(end):
            # The items of one list, with a blank line between them.
            self._text[-1] = self._text[-1].removesuffix(end) + html[4:]
        else:
            self._text.append(html)
        self._lead = ""

    def _to_check(self, html: str) -> None:
        """Text that an editor has to look at, marked as such."""
        check = escape(_("Please check:"))
        self._words(f"<p><b>{check}</b> {html}</p>")

    def _block(self, name: str, value: dict[str, Any], *, takes_heading: bool | None = None) -> None:
        """Add a block; one that has a heading of its own takes the one of the section."""
        if takes_heading is not None:
            heading = self._heading if takes_heading else None
            self._heading = None if heading else self._heading
            value = {"heading": heading.text.rstrip(": ") if heading else "", **value}
        self._finish_section()
        self.body.append((name, value))

    def _block_heading(self) -> None:
        heading, self._heading = self._heading, None
        if heading is None:
            return
        if programmes := programmes_in(heading.text):
            self.body.append(conversions.funding_notice(heading.text, programmes))
            return
        level = min(max(heading.level - self._lift, 2), 4)
        self.body.append(("heading", {"text": heading.text.rstrip(": "), "level": str(level)}))

    def _finish_section(self) -> None:
        """Write the text so far; a heading with nothing below stays, too."""
        if self._heading:
            self._block_heading()
        if self._text:
            self.body.append(("text", {"text": "".join(self._text), "language": ""}))
        self._text, self._lead = [], ""
        if self._events_due:
            self._events_due = False
            self.body.append(("upcoming_events", {"heading": "", "index": CalendarPlace(), "count": 5}))
