"""A link leads somewhere: not to nothing, to a bare "#", or into a script. Of a menu, the first such link stands for all."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import first_in_menus, is_link, links
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import norm

_TO_TOP = re.compile(r"\boben\b|seitenanfang|\btop\b", re.IGNORECASE)


def _nowhere(page: Page) -> list[Element]:
    """The links that lead nowhere; of a menu, only the first of each kind."""
    kinds = {link: _kind(link, page) for link in links(page)}
    return first_in_menus({link: kind for link, kind in kinds.items() if kind})


def _kind(link: Element, page: Page) -> str | None:
    target = link.attr("href")
    if target is None:
        return None
    target = target.strip()
    if not target:
        return "empty"
    if target == "#":
        return None if _TO_TOP.search(name(link, page)) else "top"
    return "script" if target[:11].lower() == "javascript:" else None


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
    suspects=_nowhere,
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    kind = _kind(link, page)
    if kind:
        yield Problem(link, kind, {"text": excerpt(name(link, page))})
