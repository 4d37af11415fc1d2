"""A person is named with first name and surname."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import contact_facts, first_line, offers_contacts
from a11y_check.standards.references import norm


@Rule(
    title=_("Surname only"),
    why=_("The directory and the switchboard may have several people of that surname."),
    fix=_("Add the first name if the person agrees."),
    messages={
        "partial": _("Should the first name of {name} be printed too?"),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Contact facts are complete and can be used at once"),),
    examples=(
        Example("<p>Frau Claudia Formann<br>Tel. 02302 581-1011</p>"),
        Example("<p>Herr Dr. Jens Rodeck<br>Telefon: 03695 615803</p>"),
        Example("<p>Herr Rodeck<br>Telefon: 03695 615803</p>", fails="partial"),
    ),
    since="0.1",
    applies_to="body",
    only_if=offers_contacts,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for printed in contact_facts(page).offered:
        if printed.surname_only:
            yield Problem(first_line(printed), "partial", {"name": printed.contact.name})
