"""A person or an office has the same phone, e-mail address and opening hours on all pages.

Persons are told by first name and surname, offices by name and town. Where two pages have a fact in common,
one of them may say more than the other.
"""

from collections.abc import Iterator

from a11y_check.contacts import Contact
from a11y_check.contacts.phones import Phone
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import contact_facts, first_line, offers_contacts
from a11y_check.site import Statement
from a11y_check.standards.references import norm

_CARD = "<p>Claudia Formann<br>Annenstr. 127<br>58452 Witten<br>Telefon {}<br>E-Mail {}<br>{}</p>"
_HERE = _CARD.format("02302 581-1011", "formann@witten.example", "Mo-Fr 8-12 Uhr")


@Rule(
    title=_("Contact that differs from page to page"),
    why=_("One of the two is probably out of date, and readers cannot know which."),
    fix=_("Find out which is right, and keep the facts of a contact in one place."),
    messages={
        "phones": _("Here the phone of {name} is {here}, on the page {elsewhere} it is {other}."),
        "emails": _("Here the e-mail address of {name} is {here}, on the page {elsewhere} it is {other}."),
        "hours": _("Here the hours of {name} are {here}, on the page {elsewhere} they are {other}."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Contact facts are complete and can be used at once"),),
    examples=(
        Example(_HERE, before=_HERE, url="/a/"),
        Example(_HERE, url="/a/"),
        Example(_HERE, before=_HERE.replace("Claudia Formann", "Annette Hug-Kalisch"), url="/a/"),
        Example(
            _HERE,
            before=_HERE.replace("581-1011", "581-1011, 0170 1234567"),
            url="/a/",
            note=_("one says more"),
        ),
        Example(_HERE, before=_HERE.replace("581-1011", "581-1012"), url="/a/", fails="phones"),
        Example(_HERE, before=_HERE.replace("formann@", "info@"), url="/a/", fails="emails"),
        Example(_HERE, before=_HERE.replace("8-12", "9-11"), url="/a/", fails="hours"),
    ),
    since="0.1",
    applies_to="body",
    only_if=offers_contacts,
)
def check(body: Element, page: Page) -> Iterator[Problem]:
    for printed in contact_facts(page).offered:
        name = _known_as(printed.contact)
        if not name:
            continue
        facts = {
            "phones": [Phone(number).display for number in printed.contact.phones],
            "emails": printed.contact.emails,
            "hours": [printed.contact.opening_hours] if printed.contact.opening_hours else [],
        }
        for fact, here in facts.items():
            if here:
                said = Statement(f"{fact} {' '.join(name).casefold()}", tuple(here))
                yield Problem(
                    first_line(printed), fact, {"name": name[0], "here": ", ".join(here)}, statement=said
                )


def _known_as(contact: Contact) -> tuple[str, ...]:
    """The name that tells a contact from others on the site; empty where none does."""
    if contact.name:
        return (contact.name,) if " " in contact.name else ()
    town = next((address.locality for address in contact.addresses if address.locality), "")
    return (contact.organization, town) if contact.organization and town else ()
