"""A mail link shows the address that it writes to."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import emails_of
from a11y_check.standards.references import norm, wcag


def _is_hidden(link: Element, page: Page) -> bool:
    return (link.attr("href") or "").strip().lower().startswith("mailto:")


@Rule(
    title=_("Mail link that hides its address"),
    why=_("Who has no mail program on this computer cannot read the address or note it down."),
    fix=_("Use the address itself as the text of the link."),
    messages={
        "hidden": _("The link “{text}” does not show the address {address}."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("2.4.4"),
        norm("Good practice", "Contact facts are complete and can be used at once"),
    ),
    examples=(
        Example('<p><a href="mailto:info@witten.example">info@witten.example</a></p>'),
        Example('<p><a href="/kontakt/">Kontakt</a></p>'),
        Example('<p>E-Mail: <a href="mailto:info@witten.example">E-Mail senden</a></p>', fails="hidden"),
    ),
    since="0.1",
    applies_to="a[href]",
    only_if=_is_hidden,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for email in emails_of(element, page):
        if email.hidden:
            link = f'<a href="mailto:{email.address}">{email.address}</a>'
            yield Problem(element, "hidden", {"text": email.text, "address": email.address}, suggestion=link)
