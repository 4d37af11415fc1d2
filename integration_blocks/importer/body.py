"""The pieces of a foreign page become the blocks of a body; what no block can hold is kept as text to check."""

from __future__ import annotations

import re
from html import escape

from django.utils.translation import gettext as _

from integration_blocks.importer import conversions
from integration_blocks.importer.facts import Facts
from integration_blocks.importer.inline import Line
from integration_blocks.importer.piece import Piece
from integration_blocks.importer.proposal import ContactPlace, Proposal

_TASKS = re.compile(
    r"\b(?:aufgaben?\w*|ziele?n?|zuständigkeit\w*|leistung\w*|schwerpunkt\w*|tätigkeit\w*|handlungsfeld\w*|tasks?|goals?|duties)\b",
    re.IGNORECASE,
)
_LONGEST_INTRODUCTION = 400
_ENDS_LEAD = (":", "unter anderem", "unter anderen")


class BodyBuilder(Facts):
    """Fills the body of a proposal, piece by piece."""

    def __init__(self, proposal: Proposal) -> None:
        super().__init__(proposal)
        self._placed: set[int] = set()
        self._seen: set[tuple[int, str]] = set()

    def build(self, pieces: list[Piece]) -> None:
        self._lift = min((piece.level for piece in pieces if piece.kind == "heading"), default=2) - 2
        for piece in pieces:
            self._add(piece)
        self._finish_section()
        for number, contact in enumerate(self.proposal.contacts):
            if number not in self._placed:
                self._place(number)
            rest = [
                text for place, text in contact.lines if (place, text) not in self._seen | contact.understood
            ]
            if rest:
                self._to_check(" ".join(map(escape, rest)))

    def _add(self, piece: Piece) -> None:
        lines = self._without_contacts(piece)
        if piece.lines and not lines:
            return
        piece.lines = lines
        if piece.kind == "heading":
            self._finish_section()
            self._heading, self._below = piece, piece.text
            return
        add = {
            "paragraph": self._paragraph,
            "list": self._list,
            "table": self._table,
            "picture": self._picture,
            "quote": self._quote,
            "details": self._details,
            "embedded": self._embedded,
        }[piece.kind]
        add(piece)

    def _without_contacts(self, piece: Piece) -> list[Line]:
        """The lines that no contact card replaces; the cards go where the first of their lines was."""
        kept = []
        for line in piece.lines:
            key = (line.block, line.text)
            self._seen.add(key)
            owners = [n for n, contact in enumerate(self.proposal.contacts) if key in contact.understood]
            if not owners:
                kept.append(line)
            for number in owners:
                self._place(number)
        return kept

    def _place(self, number: int) -> None:
        if number in self._placed:
            return
        self._placed.add(number)
        self._finish_section()
        heading = self.proposal.contacts[number].heading
        self.body.append(("contact_card", {"heading": heading, "contact": ContactPlace(number), "note": ""}))

    # Texts

    def _paragraph(self, piece: Piece) -> None:
        if block := conversions.quoted(piece.text):
            self._quotation(block)
            return
        if not self._text and not self._heading and self._is_credit(piece.text):
            return
        html = "<br/>".join(line.html for line in piece.lines)
        link = conversions.link_of(piece.lines[0]) if len(piece.lines) == 1 else None
        if self._is_introduction(piece):
            self.proposal.introduction = piece.text
        elif link:
            self._links([link])
        else:
            self._words(f"<p>{html}</p>")
            self._lead = piece.text if piece.text.endswith(_ENDS_LEAD) and "<a " not in html else ""
        self._facts(piece)

    def _is_credit(self, text: str) -> bool:
        """Take a line right below a picture that says who made it."""
        name, picture = self.body[-1] if self.body else ("", {})
        if name != "image" or picture["credit"] or not (credit := conversions.credit(text)):
            return False
        picture["credit"] = credit
        return True

    def _is_introduction(self, piece: Piece) -> bool:
        first = self.proposal.title and not (
            self.proposal.introduction or self.body or self._text or self._heading
        )
        plain = not any("<a " in line.html for line in piece.lines) and not piece.text.endswith(_ENDS_LEAD)
        return bool(first) and plain and len(piece.text) <= _LONGEST_INTRODUCTION

    def _list(self, piece: Piece) -> None:
        links = [link for line in piece.lines if (link := conversions.link_of(line))]
        tasks = [task for line in piece.lines if (task := conversions.task(line))]
        heading = self._heading.text if self._heading and not self._text else ""
        lead = self._lead
        if len(links) == len(piece.lines):
            self._links(links)
        elif len(tasks) == len(piece.lines) > 1 and _TASKS.search(lead or heading):
            if lead:
                self._text.pop()
            self._block("task_list", {"introduction": lead, "items": tasks}, takes_heading=not self._text)
        else:
            tag = "ol" if piece.ordered else "ul"
            self._words(f"<{tag}>{''.join(f'<li>{line.html}</li>' for line in piece.lines)}</{tag}>")
        self._facts(piece)

    # Other blocks

    def _links(self, links: list[tuple[str, str]]) -> None:
        if items := conversions.downloads(links):
            self._block("downloads", {"items": items}, takes_heading=not self._text)
        if items := conversions.web_links(links):
            self._block("link_list", {"introduction": "", "items": items}, takes_heading=not self._text)
        for address, text in links:
            if not address.startswith(("http:", "https:")):
                self._words(f'<p><a href="{escape(address)}">{escape(text)}</a></p>')

    def _table(self, piece: Piece) -> None:
        facts = piece.facts
        cells = list(zip(facts["places"], (cell for row in facts["rows"] for cell in row), strict=True))
        owners = [
            n for n, c in enumerate(self.proposal.contacts) if any(cell in c.understood for cell in cells)
        ]
        self._seen.update(cells)
        heads = len(facts["rows"][0])
        if owners and all(
            any(cell in self.proposal.contacts[n].understood for n in owners) or not cell[1]
            for cell in cells[heads:]
        ):
            for number in owners:
                self._place(number)
            return
        self._block(*conversions.table(piece))
        self._rows(facts["rows"])
        if not facts["caption"]:
            self._ask(
                _("What is the table with the columns “%(text)s” about? Give it a caption."),
                text=", ".join(facts["rows"][0]),
            )

    def _picture(self, piece: Piece) -> None:
        self._block(*conversions.image(piece))
        if not piece.facts["alt"] and not piece.facts["decorative"]:
            self._ask(
                _("What does the picture %(text)s show? Describe it, or mark it as decorative."),
                text=piece.facts["source"],
            )

    def _quote(self, piece: Piece) -> None:
        if any(part.kind != "paragraph" for part in piece.inner):
            for part in piece.inner:
                self._add(part)
            return
        texts = [line.text for part in piece.inner for line in part.lines]
        source = piece.facts.get("source", "")
        if block := conversions.quote(texts, source, piece.facts["address"]) if texts else None:
            self._quotation(block)
        elif source:
            self._to_check(escape(source))

    def _quotation(self, block: conversions.Block) -> None:
        self._block(*block)
        if not block[1]["source"]:
            self._ask(_("Who said “%(text)s”, and where?"), text=block[1]["text"])

    def _details(self, piece: Piece) -> None:
        owned = {key for contact in self.proposal.contacts for key in contact.understood}
        inner = Proposal(self.proposal.source, "", "")
        if not any((line.block, line.text) in owned for part in piece.inner for line in part.lines):
            BodyBuilder(inner).build(piece.inner)
        if piece.lines and inner.body and all(name == "text" for name, _value in inner.body):
            text = "".join(value["text"] for _name, value in inner.body)
            self._block("accordion", {"items": [{"title": piece.text, "text": text}]}, takes_heading=False)
            self.proposal.questions += inner.questions
            self.proposal.events += inner.events
            return
        self._add(Piece("heading", piece.lines, 3))
        for part in piece.inner:
            self._add(part)

    def _embedded(self, piece: Piece) -> None:
        address, title = piece.facts["address"], piece.facts["title"]
        shown = escape(title or address or _("without an address"))
        link = f'<a href="{escape(address)}">{shown}</a>' if address else shown
        self._to_check(_("The page shows something from elsewhere here: %(link)s") % {"link": link})
        self._ask(
            _("The page shows something from elsewhere: %(text)s. Is a link enough?"), text=address or title
        )
