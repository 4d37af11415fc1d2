"""E-mail addresses in lines of print, with the links around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

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
    found: list[OfferedEmail] = []
    for line in lines:
        mail_links = [mail for mail in map(_mail_link, line.links) if mail] if line.links else []
        if mail_links or may_hold_email(line.text):
            found += _in_line(line, mail_links)
    return found


class _MailLink(NamedTuple):
    """A link that leads to an address; `coded` where only a script tells it."""

    link: Link
    address: str
    coded: bool


def _mail_link(link: Link) -> _MailLink | None:
    if address := _mail_target(link):
        return _MailLink(link, address, coded=False)
    address = hidden_address(link.element)
    return _MailLink(link, address, coded=True) if address else None


def _in_line(line: Line, mail_links: list[_MailLink]) -> Iterator[OfferedEmail]:
    shown: list[Link | None] = []
    for printed in find_emails(line.text):
        link = line.link_at(printed.start, printed.end)
        mail = next((one for one in mail_links if one.link is link), None)
        readable = (
            printed.readable and not (mail and mail.coded) and not line.is_coded(printed.start, printed.end)
        )
        link = mail.link if mail else None
        shown.append(link)
        yield OfferedEmail(line, printed.start, printed.end, printed.address, readable, link=link)
    for link, address, coded in mail_links:
        if not any(one is link for one in shown):
            yield OfferedEmail(line, link.start, link.end, address, not coded, hidden=True, link=link)


def _mail_target(link: Link) -> str:
    """The address that a mail link writes to; "" for any other link."""
    if not link.target.strip().lower().startswith("mailto:"):
        return ""
    try:
        return parse_email(link.target.partition(",")[0])
    except NotUnderstood:
        return ""
