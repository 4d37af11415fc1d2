"""A phone number that stands alone in its line says that it is one."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import phones_in, with_phones
from a11y_check.standards.references import norm, wcag


@Rule(
    title=_("Phone number without a label"),
    why=_("Read aloud, digits alone could be anything."),
    fix=_("Write “Telefon:” in front of the number."),
    messages={
        "unlabelled": _("Nothing says that {text} is a phone number."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.3.1"),
        norm("Good practice", "Contact facts are complete and can be used at once"),
    ),
    examples=(
        Example("<p>Telefon: 06441 959295</p>"),
        Example("<dl><dt>Telefon</dt><dd>06441 959295</dd></dl>"),
        Example("<p>Rufen Sie uns unter 06441 959295 an.</p>", note=_("in a sentence")),
        Example("<p>Karin Buchner<br>06441 959295</p>", fails="unlabelled"),
    ),
    since="0.1",
    applies_to=with_phones,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for number in phones_in(element, page):
        if not number.labelled and number.link is None and number.line.text.strip() == number.text.strip():
            better = number.phone.display if number.phone else number.text
            yield Problem(element, "unlabelled", {"text": number.text}, suggestion=f"Telefon: {better}")
