"""Who is told to make an appointment is told how."""

import re
from collections.abc import Iterator

from a11y_check.contacts.printed_hours import is_by_appointment
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import contact_facts, lines_in
from a11y_check.standards.references import norm

_HOW = re.compile(
    r"telefon|tel\.|anruf|rufen|mail|schriftlich|online|buch|phone|call|write|\d{4}", re.IGNORECASE
)


def _asks_for_an_appointment(element: Element, page: Page) -> bool:
    return any(is_by_appointment(line.text) for line in lines_in(element, page))


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
    applies_to="body, body *",
    only_if=_asks_for_an_appointment,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    offered = {line for contact in contact_facts(page).offered for line in contact.lines}
    lines = contact_facts(page).lines
    for number, line in enumerate(lines):
        if line.element != element or line not in offered or not is_by_appointment(line.text):
            continue
        around = [
            line,
            *(
                near
                for near in (*lines[number - 1 : number], *lines[number + 1 : number + 2])
                if not near.level
            ),
        ]
        if not any(_HOW.search(near.text) or near.links for near in around):
            yield Problem(element, "how", {"text": line.text})
