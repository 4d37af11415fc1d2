"""The postcode of an address belongs to its town.

Compared are only towns and postcodes that are known; districts, PO boxes and large receivers are left alone.
"""

from collections.abc import Iterator

from a11y_check.contacts.municipalities import is_slip, towns_elsewhere
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import contact_facts
from a11y_check.standards.references import norm


def _has_postcode_and_town(_body: Element, page: Page) -> bool:
    offered = contact_facts(page).offered
    return any(a.address.postcode and a.address.locality for contact in offered for a in contact.addresses)


@Rule(
    title=_("Postcode of another town"),
    why=_("Letters come back, and navigation leads to another town."),
    fix=_("Compare the postcode with a letter of the office. Is it right as it is?"),
    messages={
        "slip": _("{postcode} is the postcode of {other}, and the address is in {town}. Is one digit wrong?"),
        "elsewhere": _("{postcode} is the postcode of {other}, and the address is in {town}."),
    },
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        norm("DIN 5008", "Writing and layout rules for text processing"),
        norm("Good practice", "Contact facts are complete and can be used at once"),
    ),
    examples=(
        Example("<p>Annenstr. 127<br>58452 Witten<br>Tel. 02302 581-1011</p>"),
        Example("<p>Am Rathaus 2<br>58456 Herbede<br>Tel. 02302 581-1011</p>", note=_("a district")),
        Example("<p>Am Markt 12<br>66386 St. Ingbert<br>Tel. 06894 13-0</p>"),
        Example(
            "<p>Stadt Witten<br>Postfach 22 80<br>58449 Witten<br>Tel. 02302 581-0</p>", note=_("a PO box")
        ),
        Example(
            "<p>Annenstr. 127<br>58425 Witten<br>Tel. 02302 581-1011</p>", note=_("no postcode that is known")
        ),
        Example("<p>Annenstr. 127<br>85452 Witten<br>Tel. 02302 581-1011</p>", fails="slip"),
        Example("<p>Marktplatz 1<br>35390 Witten<br>Tel. 02302 581-1011</p>", fails="elsewhere"),
    ),
    since="0.1",
    applies_to="body",
    only_if=_has_postcode_and_town,
)
def check(_body: Element, page: Page) -> Iterator[Problem]:
    for printed in dict.fromkeys(one for contact in contact_facts(page).offered for one in contact.addresses):
        postcode, town = printed.address.postcode, printed.address.locality
        others = towns_elsewhere(postcode, town) if postcode and town else ()
        if postcode and town and others:
            slip = is_slip(postcode, town)
            values = {"postcode": postcode, "other": ", ".join(others), "town": town}
            yield Problem(printed.line.element, "slip" if slip else "elsewhere", values, certain=slip)
