"""Phone numbers are written as DIN 5008 asks: area code, space, number, hyphen before the extension."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import phones_in, with_phones
from a11y_check.standards.references import norm

# Service numbers (0180 5 …) have groups of their own.
_COUNTRY = re.compile(r"^\+49 (?=\d)|^0(?:800|180|900)\b.*")
_ODD = re.compile(r"[/()–—−‐.]|\d \d+ \d")


@Rule(
    title=_("Phone number in an unusual spelling"),
    why=_(
        "Slashes and brackets are read out, or cut the number in two; one spelling is easier to read and to copy."
    ),
    fix=_("Write the number with one space after the area code and a hyphen before the extension."),
    messages={
        "spelling": _("The number {text} is usually written {better}."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("DIN 5008", "Writing and layout rules for text processing"),),
    examples=(
        Example("<p>Telefon: 02302 581-1011</p>"),
        Example("<p>Telefon: 03695 615803, international +49 3695 615803</p>"),
        Example("<p>Tel: 02302 / 581-1011</p>", fails="spelling"),
        Example("<p>Telefon: 06441 – 959295</p>", fails="spelling"),
        Example("<p>Telefon: +49 (0) 3695 615803</p>", fails="spelling"),
    ),
    since="0.1",
    applies_to=with_phones,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for number in phones_in(element, page):
        if (
            number.phone
            and number.phone.e164.startswith("+49")
            and _ODD.search(_COUNTRY.sub("", number.text))
        ):
            better = number.phone.display
            yield Problem(element, "spelling", {"text": number.text, "better": better}, suggestion=better)
