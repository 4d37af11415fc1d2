"""A printed phone number is a `tel:` link. Fax numbers, 110, 112 and 115 are exempt."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import phones_in, presents_a_contact, with_phones
from a11y_check.standards.references import norm


@Rule(
    title=_("Phone number without a link"),
    why=_("A link dials at once; typing a number from the screen is hard for many people."),
    fix=_("Make the number a phone link."),
    messages={
        "plain": _("The number {text} is not a link."),
    },
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        norm("RFC 3966", "The tel URI for telephone numbers", "https://www.rfc-editor.org/rfc/rfc3966"),
        norm("Good practice", "Contact facts are complete and can be used at once"),
    ),
    examples=(
        Example('<p>Rufen Sie an (<a href="tel:+4923025811011">02302 5811011</a>).</p>'),
        Example('<p>Telefon: <a href="tel:+4923025811011">02302 581-1011</a></p>'),
        Example("<p>Telefax: 02302 581-1099</p>", note=_("nobody calls a fax")),
        Example("<p>Telefon: 115</p>", note=_("a short number")),
        Example(
            "<p>seit 01.01.2019, Annenstr. 127, 58452 Witten, Tel. <a href='tel:+4923025811011'>02302 581-1011</a></p>"
        ),
        Example("<p>Tel: 02302 / 581-1011</p>", fails="plain"),
        Example('<p>Tel: <a href="tel:+4923025811011">02302 581-1011</a>, -1012</p>', fails="plain"),
    ),
    since="0.1",
    applies_to=with_phones,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for number in phones_in(element, page):
        if number.kind != "fax" and number.link is None:
            phone = number.phone
            link = f'<a href="{phone.href}">{phone.display}</a>' if phone else ""
            sure = number.labelled and presents_a_contact(page)
            yield Problem(element, "plain", {"text": number.text}, suggestion=link, certain=sure)
