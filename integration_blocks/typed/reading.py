"""The contacts in a text: who is named, with which numbers and addresses."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape

from bs4 import BeautifulSoup

from a11y_check.contacts import find_contacts
from a11y_check.contacts.emails import may_hold_email
from a11y_check.contacts.printed_emails import find_offered_emails
from a11y_check.contacts.printed_phones import find_phones
from integration_blocks.importer.people import FoundContact, described
from integration_blocks.importer.tree import Node
from integration_blocks.typed.texts import Text

#: Fewer digits are no phone number.
_NUMBER = re.compile(r"(?:\d[\s()/.‐‑–—-]{0,3}){6}")


def typed_contacts(text: Text, title: str = "") -> tuple[FoundContact, ...]:
    """Those with a phone number or an e-mail address; `title` of the page and heading help to tell whose they are."""
    return _typed_contacts(text.html, text.heading, title) if may_hold_channel(text.html) else ()


def may_hold_channel(text: str) -> bool:
    """Quick, and wrong now and then: without it there is certainly no number or address."""
    return bool(_NUMBER.search(text)) or may_hold_email(text)


@lru_cache(maxsize=4096)
def _typed_contacts(html: str, heading: str, title: str) -> tuple[FoundContact, ...]:
    above = "".join(
        f"<{tag}>{escape(words)}</{tag}>" for tag, words in (("h1", title), ("h2", heading)) if words
    )
    soup = BeautifulSoup(f"<main>{above}<div>{html}</div></main>", "html.parser")
    facts = find_contacts(Node(soup))
    found = [described(printed, facts.offered) for printed in facts.offered]
    known = {number for one in found for _kind, number, _extension in one.phones}
    known |= {email for one in found for email in one.emails}
    for number in find_phones(facts.lines):
        if number.phone and number.phone.e164 not in known:
            known.add(number.phone.e164)
            found.append(
                _nameless([(number.kind, number.phone.e164, number.phone.extension)], [], number.line.text)
            )
    for email in find_offered_emails(facts.lines):
        if email.address not in known:
            known.add(email.address)
            found.append(_nameless([], [email.address], email.line.text))
    return tuple(one for one in found if one.phones or one.emails)


def _nameless(phones: list[tuple[str, str, str]], emails: list[str], line: str) -> FoundContact:
    """A number or address that stands for itself, as in a sentence about something else."""
    fields = {"kind": "team", "name": "", "organisation": ""}
    return FoundContact(fields, phones, emails, lines=[(0, line)])
