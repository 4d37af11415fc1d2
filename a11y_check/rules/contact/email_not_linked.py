"""A printed e-mail address is a mail link. Addresses in disguise are left to `contact/email-obfuscated`."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import emails_in, presents_a_contact, with_emails
from a11y_check.standards.references import norm


@Rule(
    title=_("E-mail address without a link"),
    why=_(
        "A link opens the mail program at once; typing an address is error-prone, above all by voice or with one switch."
    ),
    fix=_("Make the address a mail link."),
    messages={
        "plain": _("The address {text} is not a link."),
    },
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        norm("RFC 6068", "The mailto URI scheme", "https://www.rfc-editor.org/rfc/rfc6068"),
        norm("Good practice", "Contact facts are complete and can be used at once"),
    ),
    examples=(
        Example('<p>E-Mail: <a href="mailto:info@witten.example">info@witten.example</a></p>'),
        Example("<p>E-Mail: info(at)witten.example</p>", note=_("another rule")),
        Example("<p>E-Mail: info@witten.example</p>", fails="plain"),
    ),
    since="0.1",
    applies_to=with_emails,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for email in emails_in(element, page):
        if email.readable and email.link is None:
            link = f'<a href="mailto:{email.address}">{email.address}</a>'
            yield Problem(
                element, "plain", {"text": email.text}, suggestion=link, certain=presents_a_contact(page)
            )
