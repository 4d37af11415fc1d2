"""What texts say beside their words: events that they announce, funders that they name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from integration_blocks.importer.events import Announcement, announcements
from integration_blocks.importer.funding import names_funder, programmes_in
from integration_blocks.importer.piece import Piece
from integration_blocks.importer.proposal import FunderPlace
from integration_blocks.importer.sections import Sections


class Facts(Sections):
    """Sections that keep the facts in their texts."""

    def _facts(self, piece: Piece) -> None:
        """Keep the events that a piece announces, and name the funders that it names."""
        lines, is_list = [line.text for line in piece.lines], piece.kind == "list"
        self._events(announcements(lines, is_list=is_list, heading=self._below, title=self.proposal.title))
        if programmes := programmes_in(piece.text):
            self._finish_section()
            funders = [FunderPlace(one) for one in programmes]
            self.body.append(("funder_acknowledgement", {"heading": "", "funders": funders}))
            self._ask(
                _("“%(text)s” names a funder. Check the sentence and the logo that it asks for."),
                text=piece.text,
            )
        elif names_funder(piece.text):
            self._ask(
                _("“%(text)s” names a funder that is not known here. Add a block for funders to the page."),
                text=piece.text,
            )

    def _events(self, found: Iterable[Announcement]) -> None:
        """Events to come are to be drafts in a calendar; of the others the editor is told why they are not."""
        for event in found:
            if event.title and any(
                event.fields == known.fields and event.title == known.title for known in self.proposal.events
            ):
                continue  # announced twice
            self.proposal.events.append(event)
            if event.doubt or event.is_over:
                self._ask(_why(event), text=event.text)
            elif not any(name == "upcoming_events" for name, _value in self.body):
                self._events_due = True

    def _rows(self, rows: list[list[str]]) -> None:
        """Keep the events that the rows of a table announce, each cell after the words above it."""
        for row in rows[1:]:
            lines = [f"{head.rstrip(':')}: {cell}" for head, cell in zip(rows[0], row, strict=True) if cell]
            self._events(self._announced(lines, is_list=False))

    def _announced(self, lines: list[str], *, is_list: bool) -> Iterator[Announcement]:
        return announcements(lines, is_list=is_list, heading=self._below, title=self.proposal.title)

    def _ask(self, question: str, *, text: str) -> None:
        self.proposal.ask(question, text)


def _why(event: Announcement) -> str:
    """Why no draft is made of an event."""
    if event.doubt == "year":
        return _(
            "“%(text)s” announces an event without its year. If it is still to come, add it to the calendar."
        )
    if event.doubt == "weekday":
        return _(
            "“%(text)s”: the weekday does not belong to this date. Find out which is right, then add the event to the calendar."
        )
    if event.doubt:
        return _(
            "“%(text)s” announces an event with several dates. Add to the calendar what is still to come."
        )
    return _("“%(text)s” is over. It stays in the text: take it out if nobody needs it.")
