"""A contact that the site keeps once is chosen where it is needed, not typed. Asked only where exactly one has all that is typed.

Sites say which contacts they keep; without such, nothing is asked.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import contact_facts
from a11y_check.standards.references import norm

_NUMBER, _ADDRESS = "+4923025811011", "formann@witten.example"
_KEPT = {_NUMBER: frozenset({"Claudia Formann", "Petra Klein"}), _ADDRESS: frozenset({"Claudia Formann"})}
_TYPED = "<p>Telefon: 02302 581-1011<br>E-Mail: formann@witten.example</p>"


@Rule(
    title=_("Contact typed into a text"),
    why=_("When a number changes, it is changed in the contact once. What is typed by hand stays wrong."),
    fix=_("Choose the contact in a block of its own, and take its details out of the text."),
    messages={"typed": _("These details are those of the contact “{name}”. Should the contact stand here?")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Contact facts are complete and can be used at once"),),
    examples=(
        Example(_TYPED),
        Example(f"<div data-source='contact:1'>{_TYPED}</div>", contacts=_KEPT, note=_("the contact itself")),
        Example("<p>Telefon: 02302 581-1011</p>", contacts=_KEPT, note=_("two contacts have this number")),
        Example(
            _TYPED.replace("formann@", "kurse@"), contacts=_KEPT, note=_("an address that no contact has")
        ),
        Example(_TYPED, contacts=_KEPT, fails="typed"),
    ),
    since="0.1",
    applies_to="body",
    only_if=lambda _body, page: bool(page.contacts),
)
def check(_body: Element, page: Page) -> Iterator[Problem]:
    for printed in contact_facts(page).offered:
        typed = {n.phone.e164: n.line for n in printed.phones if n.phone}
        typed |= {email.address.lower(): email.line for email in printed.emails}
        typed = {fact: line for fact, line in typed.items() if page.source(line.element) is None}
        names = [page.contacts.get(fact, frozenset()) for fact in typed]
        kept = frozenset.intersection(*names) if names else frozenset()
        if len(kept) == 1:
            yield Problem(next(iter(typed.values())).element, "typed", {"name": next(iter(kept))})
