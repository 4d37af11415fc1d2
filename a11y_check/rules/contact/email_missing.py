"""A page that offers a contact gives an e-mail address; a contact form alone does not count."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import (
    contact_facts,
    main_contact,
    offers_contacts,
    presents_an_office,
)
from a11y_check.standards.references import norm


@Rule(
    title=_("Contact without an e-mail address"),
    why=_("People who cannot make phone calls, or not in German, have no way to write."),
    fix=_("Add an e-mail address to the contact."),
    messages={
        "missing": _("The contact has no e-mail address."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Contact facts are complete and can be used at once"),),
    examples=(
        Example(
            '<p>Telefon: <a href="tel:+4923025811011">02302 581-1011</a>, E-Mail: <a href="mailto:a@b.example">a@b.example</a></p>'
        ),
        Example(
            "<p>Telefon: 02302 581-1011, E-Mail: info(at)witten.example</p>", note=_("in disguise, but there")
        ),
        Example("<p>Herzlich willkommen</p>", note=_("no contact")),
        Example("<p>Telefon: 02302 581-1011</p>", fails="missing"),
    ),
    since="0.1",
    applies_to="body",
    only_if=offers_contacts,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    facts = contact_facts(page)
    if not any(contact.emails for contact in facts.contacts):
        yield Problem(main_contact(page), "missing", certain=presents_an_office(page))
