"""A page that offers a contact gives a phone number; a fax number does not count."""

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
    title=_("Contact without a phone number"),
    why=_("People who do not read or write well call. They find no number here."),
    fix=_("Add a phone number to the contact."),
    messages={
        "missing": _("The contact has no phone number."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Contact facts are complete and can be used at once"),),
    examples=(
        Example('<p>Telefon: <a href="tel:+4923025811011">02302 581-1011</a></p>'),
        Example("<p>Herzlich willkommen</p>", note=_("no contact")),
        Example(
            '<p>E-Mail: <a href="mailto:a@b.example">a@b.example</a><br>Fax: 02302 581-1099</p>',
            fails="missing",
        ),
    ),
    since="0.1",
    applies_to="body",
    only_if=offers_contacts,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    offered = contact_facts(page).offered
    if not any(number.kind != "fax" for contact in offered for number in contact.phones):
        yield Problem(main_contact(page), "missing", certain=presents_an_office(page))
