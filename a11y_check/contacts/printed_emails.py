"""E-mail addresses in lines of print, with the links around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from a11y_check.contacts.emails import find_emails, may_hold_email, parse_email
from a11y_check.contacts.errors import NotUnderstood
from a11y_check.contacts.hidden_emails import hidden_address
from a11y_check.contacts.lines import Line, Link


@dataclass(frozen=True)
class OfferedEmail:
    """An address that the page offers. `text` is what a reader sees of it: line.text[start:end].

    `readable` tells whether it is printed so that it can be used as it is, `hidden` whether a mail link
    shows other words instead ("Write to us"); `link` is the mailto: link, if there is one.
    """

    line: Line
    start: int
    end: int
    address: str
    readable: bool
    hidden: bool = False
    link: Link | None = None

    @property
    def text(self) -> str:
        return self.line.text[self.start : self.end]


def find_offered_emails(lines: Iterable[Line]) -> list[OfferedEmail]:
    """The addresses in the lines and in their mail links, in order."""
    return [email for line in lines if line.links or may_hold_email(line.text) for email in _in_line(line)]


def _in_line(line: Line) -> Iterator[OfferedEmail]:
    targets = {id(link): _mail_target(link) for link in line.links}
    coded = {id(link): hidden_address(link.element) for link in line.links if not targets[id(link)]}
    shown: list[OfferedEmail] = []
    for printed in find_emails(line.text):
        link = line.link_at(printed.start, printed.end)
        mail_link = link if link and (targets[id(link)] or coded.get(id(link))) else None
        readable = (
            printed.readable
            and not (mail_link and coded.get(id(mail_link)))
            and not line.is_coded(printed.start, printed.end)
        )
        shown.append(
            OfferedEmail(line, printed.start, printed.end, printed.address, readable, link=mail_link)
        )
    yield from shown
    for link in line.links:
        address = targets[id(link)] or coded.get(id(link))
        if address and not any(email.link is link for email in shown):
            readable = not coded.get(id(link))
            yield OfferedEmail(line, link.start, link.end, address, readable, hidden=True, link=link)


def _mail_target(link: Link) -> str:
    """The address that a mail link writes to; "" for any other link."""
    if not link.target.strip().lower().startswith("mailto:"):
        return ""
    try:
        return parse_email(link.target.partition(",")[0])
    except NotUnderstood:
        return ""
