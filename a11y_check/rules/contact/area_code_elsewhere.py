"""The area code of a contact's phone belongs to the town of its address.

Asked only where the town has area codes of its own: many places share the one of a neighbour.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.area_codes import area_of, lies_elsewhere
from a11y_check.semantics.contact_facts import contact_facts
from a11y_check.standards.references import norm


def _has_phone_and_town(_body: Element, page: Page) -> bool:
    return any(c.phones and any(a.address.locality for a in c.addresses) for c in contact_facts(page).offered)


@Rule(
    title=_("Area code of another town"),
    why=_("A digit may be wrong, or the number of another office was copied."),
    fix=_("Compare the number with a letter of the office. Is it right as it is?"),
    messages={
        "elsewhere": _("The area code of {number} is that of {area}, and the address is in {town}."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Contact facts are complete and can be used at once"),),
    examples=(
        Example("<p>Annenstr. 127<br>58452 Witten<br>Tel. 02302 581-1011</p>"),
        Example(
            "<p>Justinus-Kerner-Straße 7<br>78048 Villingen-Schwenningen<br>Telefon 07721 82-2153</p>",
            note=_("the code is named after a part of the town"),
        ),
        Example("<p>Hauptstraße 1<br>97650 Fladungen<br>Telefon 0170 1234567</p>", note=_("a mobile number")),
        Example(
            "<p>Schulstraße 2<br>35641 Schöffengrund<br>Telefon 06445 92440</p>",
            note=_("the town has no code of its own"),
        ),
        Example(
            "<p>Am Rathaus 1<br>45468 Mülheim an der Ruhr<br>Telefon 0208 4550</p>",
            note=_("another town of that name has a code of its own"),
        ),
        Example("<p>Annenstr. 127<br>58452 Witten<br>Tel. 0281 581-1011</p>", fails="elsewhere"),
    ),
    since="0.1",
    applies_to="body",
    only_if=_has_phone_and_town,
)
def check(body: Element, page: Page) -> Iterator[Problem]:
    for contact in contact_facts(page).offered:
        towns = [a.address.locality for a in contact.addresses if a.address.locality]
        for printed in contact.phones if towns else ():
            area = area_of(printed.phone.e164) if printed.phone and printed.kind == "phone" else None
            if area and all(lies_elsewhere(area[0], town) for town in towns):
                values = {"number": printed.text, "area": area[1], "town": towns[0]}
                yield Problem(printed.line.element, "elsewhere", values)
