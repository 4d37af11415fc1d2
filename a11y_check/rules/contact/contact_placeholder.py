"""No contact waits to be filled in: N. N., “follows soon”, Max Mustermann, Lorem ipsum, example.com."""

from collections.abc import Iterator

from a11y_check.contacts.people import NOBODY, is_placeholder
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import contacts_in, lines_holding, presents_a_contact, with_contacts
from a11y_check.standards.references import norm
from a11y_check.wording import Wording

_WAITING = Wording(
    r"^(?:[\w-]+:\s*)?(?:folgt(?: in kürze)?|wird nachgereicht|wird noch bekannt ?gegeben|steht noch nicht fest|tba|t\.b\.a\.|xxx+)\.?$"
    r"|\d\s?-?xx+\b|\?\?\?|\[(?:Name|Telefon|E-Mail|Ort|Straße)[^\]]{0,40}\]"
    r"|\bTODO\b"  # a word that authors leave in their pages
    r"|lorem ipsum|@example\.(?:com|org|net)\b",
    *("folgt", "wird n", "steht noch", "tba", "t.b.a", "xx", "???", "[", "todo", "lorem", "@example"),
)


@Rule(
    title=_("Placeholder in place of a contact"),
    why=_("Readers write to or ask for somebody who does not exist."),
    fix=_("Put in the real person or address, or take the line out until it is known."),
    messages={
        "placeholder": _("“{text}” stands in for a fact that is missing."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Contact facts are complete and can be used at once"),),
    examples=(
        Example("<p>Claudia Formann<br>Tel. 02302 581-1011</p>"),
        Example("<p>Das Programm folgt im Sommer.</p>", note=_("no contact")),
        Example("<p>Ansprechpartner: N. N.<br>Tel. 02302 581-1011</p>", fails="placeholder"),
        Example("<p>Max Mustermann<br>Tel. 02302 581-1011</p>", fails="placeholder"),
        Example("<p>Telefon: folgt<br>E-Mail: info@witten.example</p>", fails="placeholder"),
        Example("<p>E-Mail: name@example.com</p>", fails="placeholder"),
    ),
    since="0.1",
    applies_to=with_contacts,
    suspects=lines_holding(NOBODY, _WAITING),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for text in dict.fromkeys(contact.lines[number].text for contact, number in contacts_in(element, page)):
        if is_placeholder(text) or _WAITING.search(text):
            yield Problem(element, "placeholder", {"text": text}, certain=presents_a_contact(page))
