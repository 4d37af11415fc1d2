"""No contact waits to be filled in: N. N., “follows soon”, Max Mustermann, Lorem ipsum, example.com."""

import re
from collections.abc import Iterator

from a11y_check.contacts.lines import Line
from a11y_check.contacts.people import is_placeholder
from a11y_check.page import Element, Page, once_per_page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import contact_facts, lines_in
from a11y_check.standards.references import norm

_WAITING = re.compile(
    r"^(?:[\w-]+:\s*)?(?:folgt(?: in kürze)?|wird nachgereicht|wird noch bekannt ?gegeben|steht noch nicht fest|tba|t\.b\.a\.|xxx+)\.?$"
    r"|lorem ipsum|@example\.(?:com|org|net)\b",
    re.IGNORECASE,
)


@once_per_page
def _contact_lines(page: Page) -> frozenset[Line]:
    return frozenset(line for contact in contact_facts(page).offered for line in contact.lines)


def _belongs_to_a_contact(element: Element, page: Page) -> bool:
    return any(line in _contact_lines(page) for line in lines_in(element, page))


@Rule(
    title=_("Placeholder in place of a contact"),
    why=_("Readers write to or ask for somebody who does not exist."),
    fix=_("Put in the real person or address, or take the line out until it is known."),
    messages={
        "placeholder": _("“{text}” stands in for a fact that is missing."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Contact facts are complete and can be used at once"),),
    examples=(
        Example("<p>Claudia Formann<br>Tel. 02302 581-1011</p>"),
        Example("<p>Das Programm folgt im Sommer.</p>", note="no contact"),
        Example("<p>Ansprechpartner: N. N.<br>Tel. 02302 581-1011</p>", fails="placeholder"),
        Example("<p>Max Mustermann<br>Tel. 02302 581-1011</p>", fails="placeholder"),
        Example("<p>Telefon: folgt<br>E-Mail: info@witten.example</p>", fails="placeholder"),
        Example("<p>E-Mail: name@example.com</p>", fails="placeholder"),
    ),
    since="0.1",
    applies_to="body, body *",
    only_if=_belongs_to_a_contact,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for line in lines_in(element, page):
        if line in _contact_lines(page) and (is_placeholder(line.text) or _WAITING.search(line.text)):
            yield Problem(element, "placeholder", {"text": line.text})
