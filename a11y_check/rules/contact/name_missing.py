"""A contact names a person. An office is never a name."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import contact_facts, main_contact, offers_contacts_in_germany
from a11y_check.standards.references import norm


@Rule(
    title=_("Nobody is named"),
    why=_("A name lowers the threshold to ask, and helps at the information desk."),
    fix=_("Name the person in charge, or their deputy."),
    messages={
        "missing": _("No person is named for any contact of this page."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Contact facts are complete and can be used at once"),),
    examples=(
        Example("<p>Claudia Formann<br>Tel. 02302 581-1011</p>"),
        Example("<p>Herzlich willkommen</p>", note=_("no contact")),
        Example("<html lang=en><p>Call (555) 123-4567</p></html>", note=_("in another country")),
        Example("<h2>Integrationsbüro</h2><p>Tel. 02302 581-1011</p>", fails="missing"),
    ),
    since="0.1",
    applies_to="body",
    only_if=offers_contacts_in_germany,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    facts = contact_facts(page)
    if not any(contact.name for contact in facts.contacts):
        yield Problem(main_contact(page), "missing")
