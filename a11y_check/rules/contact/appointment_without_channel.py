"""Who is told to make an appointment is told how."""

import re
from collections.abc import Iterator

from a11y_check.contacts.appointments import APPOINTMENT, is_by_appointment
from a11y_check.contacts.facts import PrintedContact
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import contacts_in, lines_holding, with_contacts
from a11y_check.standards.references import norm

_CARDS = ("section", "article", "aside", "li")
_HOW = re.compile(
    r"telefon|tel\.|anruf|rufen|mail|schriftlich|online|buch|phone|call|write|\d{4}", re.IGNORECASE
)


def _says_how(contact: PrintedContact, position: int) -> bool:
    """In the line, right beside it, or in the card around it stands how to reach the office."""
    line = contact.lines[position]
    beside = [*contact.lines[max(0, position - 1) : position], *contact.lines[position + 1 : position + 2]]
    if any(
        _HOW.search(near.text) or near.links for near in (line, *beside) if near is line or not near.level
    ):
        return True
    channels = [number.line for number in contact.phones] + [email.line for email in contact.emails]
    return any(box in channel.boxes for channel in channels for box in line.boxes if box.tag in _CARDS)


@Rule(
    title=_("Appointment without a way to make it"),
    why=_("Readers do not know whether to call, to write or to book."),
    fix=_("Say beside it how to get an appointment: by phone, by e-mail, or with a booking link."),
    messages={
        "how": _("“{text}”: is it clear how to make the appointment?"),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Contact facts are complete and can be used at once"),),
    examples=(
        Example("<p>Tel. 02302 581-1011<br>Termine nach telefonischer Vereinbarung.</p>"),
        Example(
            '<p>Tel. 02302 581-1011<br>Termine nach Vereinbarung: <a href="/termine">online buchen</a></p>'
        ),
        Example(
            "<p>Tel. 02302 581-1011</p><h2>Öffnungszeiten</h2><p>Wir bitten um Terminvereinbarung.</p>",
            fails="how",
        ),
    ),
    since="0.1",
    applies_to=with_contacts,
    suspects=lines_holding(APPOINTMENT),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for contact, number in contacts_in(element, page):
        text = contact.lines[number].text
        if is_by_appointment(text) and not _says_how(contact, number):
            yield Problem(element, "how", {"text": text})
