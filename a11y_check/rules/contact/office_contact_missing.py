"""A page names a contact of the office itself, not only of a partner association."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import contact_facts, main_contact, offers_contacts
from a11y_check.standards.references import norm

_ASSOCIATION = re.compile(r"\be\.\s?V\.?|\bg?GmbH\b|Caritas|Diakonie|\bAWO\b|\bDRK\b|Arbeiterwohlfahrt")


@Rule(
    title=_("Only a partner is named"),
    why=_("Readers cannot tell who at the town hall is in charge."),
    fix=_("Add the contact of your own office."),
    messages={
        "partner": _("Is {name} the only contact, or is somebody of the office missing?"),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Contact facts are complete and can be used at once"),),
    examples=(
        Example(
            "<h2>Amt für Soziales</h2><p>Tel. 02302 581-1011</p><h2>Kulturverein e.V.</h2><p>Tel. 02302 12345</p>"
        ),
        Example("<p>Stadtverwaltung Witten<br>Karin Buchner<br>Tel. 02302 581-1011</p>"),
        Example("<p>Freiwilligenzentrum e.V.<br>Karin Buchner<br>Tel. 06441 959295</p>", fails="partner"),
    ),
    since="0.1",
    applies_to="body",
    only_if=offers_contacts,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    offered = contact_facts(page).offered
    if all(_ASSOCIATION.search(printed.contact.organization or "") for printed in offered):
        yield Problem(main_contact(page), "partner", {"name": offered[0].contact.organization})
