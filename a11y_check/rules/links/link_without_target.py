"""A link leads somewhere: not to nothing, to a bare "#", or into a script."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import is_link
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import norm


@Rule(
    title=_("Link that leads nowhere"),
    why=_("People follow the link and nothing happens, or they land at the top of the same page."),
    fix=_(
        "Choose the target of the link, or turn the link back into text. What a script does belongs on a button."
    ),
    messages={
        "empty": _("The link “{text}” has an empty address."),
        "top": _("The link “{text}” leads only to “#”."),
        "script": _("The link “{text}” runs a script instead of leading somewhere."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("HTML", "Links", "https://html.spec.whatwg.org/multipage/links.html"),),
    examples=(
        Example('<a href="/kurse/">Kurse</a>'),
        Example('<a href="#" role="button">Menü</a>', note=_("works as a button")),
        Example('<a href="#">Nach oben</a>', note=_("leads to the top, and says so")),
        Example('<a href="">Kurse</a>', fails="empty"),
        Example('<a href="#">Kurse</a>', fails="top"),
        Example('<a href="javascript:void(0)">Kurse</a>', fails="script"),
    ),
    since="0.1",
    applies_to="a[href]",
    only_if=is_link,
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    target = (link.attr("href") or "").strip()
    text = excerpt(name(link, page))
    if not target:
        yield Problem(link, "empty", {"text": text})
    elif target == "#" and not re.search(r"\boben\b|seitenanfang|\btop\b", text, re.IGNORECASE):
        yield Problem(link, "top", {"text": text})
    elif target.lower().startswith("javascript:"):
        yield Problem(link, "script", {"text": text})
