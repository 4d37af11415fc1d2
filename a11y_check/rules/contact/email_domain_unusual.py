"""The e-mail address of an office has the domain of its site: not a free provider's, not a misspelt one."""

import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import contact_facts
from a11y_check.standards.mail_providers import FREE_MAIL
from a11y_check.standards.references import norm

_OFFICE = re.compile(
    r"(?:amt|stelle|abteilung|dezernat|fachbereich|fachdienst|gemeinde|kreis|verwaltung)\b|\bstadt\b",
    re.IGNORECASE,
)
_SHORTEST = 8  # letters: short domains are alike by chance


@Rule(
    title=_("E-mail address at an unusual domain"),
    why=_("Mail goes astray, or readers doubt that the address is the office's."),
    fix=_("Is the address right? An office writes from the domain of its own site."),
    messages={
        "free": _("{office} is to be reached at {address}, an address of a free provider."),
        "misspelt": _("The domain of {address} is nearly, but not quite, {usual}."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Contact facts are complete and can be used at once"),),
    examples=(
        Example("<p>Amt für Integration<br>Tel. 02302 581-1011<br>integration@witten.example</p>"),
        Example("<p>Chorfreunde e.V.<br>Tel. 02302 581-1011<br>chor@gmx.de</p>", note=_("a club")),
        Example(
            "<p>Amt für Soziales<br>Tel. 02302 581-1011<br>amt@wesel.example</p>",
            url="https://www.stadt-witten.example/amt/",
            note=_("a partner"),
        ),
        Example(
            "<p>Amt für Integration<br>Tel. 02302 581-1011<br>witten-integration@gmx.de</p>", fails="free"
        ),
        Example(
            "<p>Amt für Integration<br>Tel. 02302 581-1011<br>amt@stadt-witen.example</p>",
            url="https://www.stadt-witten.example/amt/",
            fails="misspelt",
        ),
    ),
    since="0.1",
    applies_to="body",
    only_if=lambda _body, page: any(printed.emails for printed in contact_facts(page).offered),
)
def check(body: Element, page: Page) -> Iterator[Problem]:
    offered = contact_facts(page).offered
    domains = Counter(_domain(email.address.partition("@")[2]) for c in offered for email in c.emails)
    usual = _domain(urlsplit(page.url).hostname or "") or domains.most_common(1)[0][0]
    for printed in offered:
        office = printed.contact.organization or ""
        for email in printed.emails:
            domain, values = _domain(email.address.partition("@")[2]), {"address": email.address}
            if domain in FREE_MAIL and _OFFICE.search(office):
                yield Problem(email.line.element, "free", {**values, "office": office})
            elif len(domain) >= _SHORTEST and domain not in FREE_MAIL and _is_slip(domain, usual):
                yield Problem(email.line.element, "misspelt", {**values, "usual": usual})


def _domain(host: str) -> str:
    """The part of a host that is registered: "witten.de" of "www.witten.de"."""
    return ".".join(host.lower().split(".")[-2:])


def _is_slip(word: str, other: str) -> bool:
    """One letter too many, too few, another one, or two in the wrong order."""
    start = next(
        (i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other))
    )
    one, two = word[start:], other[start:]
    swapped = one[1::-1] + one[2:] if len(one) > 1 else one
    return word != other and (one[1:] == two or one == two[1:] or one[1:] == two[1:] or swapped == two)
