"""A link that dials or writes leads to the number or the address that its text shows."""

from collections.abc import Iterator
from urllib.parse import unquote

from a11y_check.contacts.emails import find_emails, parse_email
from a11y_check.contacts.errors import NotUnderstood
from a11y_check.contacts.phones import Phone, parse_phone
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm


@Rule(
    title=_("Link that leads to another contact than it shows"),
    why=_("Who uses the link reaches somebody else, and who reads the text does not see it."),
    fix=_("Find out which of the two is right, and use it in both: here is the one that is shown."),
    messages={
        "phone": _("The link shows the number {shown} and dials {target}."),
        "email": _("The link shows the address {shown} and writes to {target}."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(
        norm("RFC 3966", "The tel URI for telephone numbers", "https://www.rfc-editor.org/rfc/rfc3966"),
        norm("RFC 6068", "The mailto URI scheme", "https://www.rfc-editor.org/rfc/rfc6068"),
        norm("Good practice", "Contact facts are complete and can be used at once"),
    ),
    examples=(
        Example('<a href="tel:+4923025811011">02302 / 581-1011</a>'),
        Example('<a href="tel:+4923025811011">-1011</a>', note=_("an extension")),
        Example('<a href="tel:+49%202302%205811011">Tel.: +49 (0) 2302 581-1011</a>'),
        Example('<a href="tel:+41441234567">044 123 45 67</a>', note=_("a number of another country")),
        Example('<a href="mailto:info@witten.example?subject=Termin">Info@Witten.example</a>'),
        Example('<a href="mailto:info@witten.example">E-Mail an Frau Formann</a>', note=_("another rule")),
        Example('<a href="tel:+4923025811012">02302 581-1011</a>', fails="phone"),
        Example('<a href="mailto:integration@witten.example">info@witten.example</a>', fails="email"),
    ),
    since="0.1",
    applies_to='a[href^="tel:" i], a[href^="mailto:" i]',
    only_if=is_exposed,
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    target, text = (link.attr("href") or "").strip(), shown_text(link, page)
    if target.lower().startswith("tel:"):
        shown, dialled = _phone(text), _phone(unquote(target))
        if shown and dialled and not _is_same(shown, dialled, text):
            better = f'<a href="{shown.href}">{shown.display}</a>'
            sure = dialled.e164.startswith("+49") and not dialled.e164.startswith(shown.e164.rstrip("0"))
            yield Problem(link, "phone", {"shown": text, "target": dialled.display}, better, certain=sure)
    else:
        printed, written = [email.address for email in find_emails(text)], _addresses(target)
        if len(printed) == 1 and written and printed[0] not in written:
            better = f'<a href="mailto:{printed[0]}">{printed[0]}</a>'
            yield Problem(link, "email", {"shown": printed[0], "target": written[0]}, better)


def _phone(text: str) -> Phone | None:
    """The number that the text is, its area code included; None for everything else."""
    try:
        return parse_phone(text)
    except NotUnderstood:
        return None


def _is_same(shown: Phone, dialled: Phone, text: str) -> bool:
    """Both are one number, or the text is the end of it as people write it in the other country."""
    digits = "".join(filter(str.isdigit, text)).lstrip("0")
    return shown.e164 == dialled.e164 or dialled.e164.endswith(digits)


def _addresses(target: str) -> list[str]:
    """All addresses that a mail link writes to; none if one of them is not understood."""
    try:
        return [parse_email(part) for part in target.partition("?")[0].split(",")]
    except NotUnderstood:
        return []
