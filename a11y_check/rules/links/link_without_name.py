"""Each link has a text, or a picture in it has a text alternative. A text of the link alone counts, not its address.

A picture without alt is named by its own rule, too: the one asks for its content, this one for where it leads.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import is_link
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Link without a text"),
    why=_("A screen reader says only “link”, or spells out the address."),
    fix=_(
        "Write what the link leads to. If the link is a picture, say it in the text alternative of the picture."
    ),
    messages={
        "empty": _("The link to {href} has no text."),
        "image": _("The link to {href} is a picture without a text alternative."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("2.4.4"), wcag("4.1.2"), bitv("9.1.1.1a"), act("c487ae")),
    examples=(
        Example('<a href="/kurse/">Sprachkurse</a>'),
        Example('<a href="/"><img src="logo.svg" alt="Startseite der Stadt Witten"></a>'),
        Example('<a href="/kurse/" aria-label="Sprachkurse"><svg></svg></a>'),
        Example('<a href="/kurse/"></a>', fails="empty"),
        Example('<a href="/"><img src="logo.svg" alt=""></a>', fails="image"),
    ),
    since="0.1",
    applies_to="a[href], svg a, [role]:not(area)",
    only_if=is_link,
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    if not name(link, page):
        picture = link.select_one("img, svg, [role=img i]") is not None
        yield Problem(link, "image" if picture else "empty", {"href": excerpt(link.attr("href") or "…")})
