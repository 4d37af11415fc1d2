"""A number that is offered as a phone exists in the numbering plan. Whether somebody answers, only a call can tell."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import phones_in, presents_a_contact, with_phones
from a11y_check.standards.references import norm


@Rule(
    title=_("Phone number that cannot exist"),
    why=_("Nobody can be reached at this number."),
    fix=_("Compare the number with a letter or a card of the office and correct it."),
    messages={
        "invalid": _("There is no phone number {text}."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(
        norm("RFC 3966", "The tel URI for telephone numbers", "https://www.rfc-editor.org/rfc/rfc3966"),
        norm("Good practice", "Contact facts are complete and can be used at once"),
    ),
    examples=(
        Example("<p>Telefon: 02 81 / 2 03 23 71</p>"),
        Example('<p><a href="tel:+4923025811011">Anrufen</a></p>'),
        Example("<p>Telefon: 0999 123</p>", fails="invalid"),
        Example('<p><a href="tel:02302">Anrufen</a></p>', fails="invalid"),
    ),
    since="0.1",
    applies_to=with_phones,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for number in phones_in(element, page):
        if number.problem == "invalid":
            target = number.link.target if number.link else ""
            text = number.text if any(map(str.isdigit, number.text)) else target
            is_foreign = text.startswith("+") and not text.startswith("+49")
            sure = presents_a_contact(page) and not is_foreign
            yield Problem(element, "invalid", {"text": text}, certain=sure)
