"""An e-mail address is printed as it is used, not as name(at)city.de."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import emails_in, with_emails
from a11y_check.standards.references import norm


@Rule(
    title=_("E-mail address in disguise"),
    why=_(
        "The address cannot be clicked or copied, and screen readers read it out as nonsense. Against spam it does not help."
    ),
    fix=_("Write the address with an @ sign and link it."),
    messages={
        "disguised": _("The address {text} cannot be used as it is printed."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(norm("RFC 6068", "The mailto URI scheme", "https://www.rfc-editor.org/rfc/rfc6068"),),
    examples=(
        Example('<p>E-Mail: <a href="mailto:info@witten.example">info@witten.example</a></p>'),
        Example("<h2>Herausforderung(en)</h2><p>Tel. 02302 581-1011</p>", note=_("no address")),
        Example("<p>E-Mail: info(at)witten.example</p>", fails="disguised"),
        Example("<p>E-Mail: info [ät] witten [punkt] example</p>", fails="disguised"),
    ),
    since="0.1",
    applies_to=with_emails,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for email in emails_in(element, page):
        if not email.readable:
            link = f'<a href="mailto:{email.address}">{email.address}</a>'
            yield Problem(element, "disguised", {"text": email.text}, suggestion=link)
