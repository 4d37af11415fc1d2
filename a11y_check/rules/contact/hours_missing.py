"""A page that offers a contact says when it is open, or that visits are by appointment."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import contact_facts, main_contact, offers_contacts_in_germany
from a11y_check.standards.references import norm


@Rule(
    title=_("Contact without opening hours"),
    why=_("People come for nothing, with a day off work and children along."),
    fix=_("Add the opening hours, or say that visits are by appointment."),
    messages={
        "missing": _("The contact has no opening hours and offers no appointment."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Contact facts are complete and can be used at once"),),
    examples=(
        Example("<p>Tel. 02302 581-1011<br>Mo-Fr 08:30-12:00 Uhr</p>"),
        Example("<p>Tel. 02302 581-1011<br>Termine nach Vereinbarung</p>"),
        Example(
            "<p>Tel. 02302 581-1011<br>Öffnungszeiten: Mo-Fr vormittags</p>", note=_("unclear, but there")
        ),
        Example("<p>Herzlich willkommen</p>", note=_("no contact")),
        Example("<html lang=en><p>Call (555) 123-4567</p></html>", note=_("in another country")),
        Example("<p>Tel. 02302 581-1011</p>", fails="missing"),
    ),
    since="0.1",
    applies_to="body",
    only_if=offers_contacts_in_germany,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    offered = contact_facts(page).offered
    if not any(printed.hours or printed.contact.by_appointment for printed in offered):
        yield Problem(main_contact(page), "missing")
