"""A printed address has a postcode, a town, and a street or a PO box."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import contact_facts, presents_a_contact
from a11y_check.standards.references import norm


def _prints_an_address(_body: Element, page: Page) -> bool:
    return any(contact.addresses for contact in contact_facts(page).offered)


@Rule(
    title=_("Incomplete address"),
    why=_("People who are new in town, and their navigation, do not find the way; a letter does not arrive."),
    fix=_("Add what is missing: street and house number, postcode, town."),
    messages={
        "postcode": _("The address {text} has no postcode and no town."),
        "street": _("The address {text} has no street and no PO box."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(
        norm("DIN 5008", "Writing and layout rules for text processing"),
        norm("Good practice", "Contact facts are complete and can be used at once"),
    ),
    examples=(
        Example("<p>Tel. 02302 581-1011<br>Annenstr. 127<br>58452 Witten</p>"),
        Example("<p>Tel. 03695 615803<br>Postfach 11 65<br>36421 Bad Salzungen</p>"),
        Example("<p>Claudia Formann<br>Annenstr. 127<br>Tel. 02302 581-1011</p>", fails="postcode"),
        Example("<h2>Kontakt</h2><p>Anschrift:<br>58452 Witten<br>Tel. 02302 581-1011</p>", fails="street"),
    ),
    since="0.1",
    applies_to="body",
    only_if=_prints_an_address,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    printed = [address for contact in contact_facts(page).offered for address in contact.addresses]
    for number, one in enumerate(printed):
        if not one.address.complete and one not in printed[:number]:
            missing = "postcode" if one.address.street or one.address.po_box else "street"
            text = " ".join(line.text for line in one.lines)
            yield Problem(one.line.element, missing, {"text": text}, certain=presents_a_contact(page))
