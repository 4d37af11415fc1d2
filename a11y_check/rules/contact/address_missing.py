"""A page that offers a contact says where it is, or leads to the address."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import contact_facts, main_contact, offers_contacts_in_germany
from a11y_check.standards.references import norm

_TO_THE_ADDRESS = re.compile(
    r"Anschrift|Adresse|Anfahrt|Lageplan|Stadtplan|address|directions|عنوان", re.IGNORECASE
)


@Rule(
    title=_("Contact without an address"),
    why=_("Many people would rather come than call. They do not find the way."),
    fix=_("Add street, house number, postcode and town."),
    messages={
        "missing": _("No address is printed for the contact."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Contact facts are complete and can be used at once"),),
    examples=(
        Example("<p>Tel. 02302 581-1011<br>Annenstr. 127<br>58452 Witten</p>"),
        Example('<p>Tel. 02302 581-1011<br><a href="/amt/">Anschrift und alle Kontakte</a></p>'),
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
    links = [line.text[link.start : link.end] for one in offered for line in one.lines for link in line.links]
    if not any(one.addresses for one in offered) and not any(map(_TO_THE_ADDRESS.search, links)):
        yield Problem(main_contact(page), "missing")
