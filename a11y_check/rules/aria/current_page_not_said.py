"""What a menu marks as the page that is open, it marks for screen readers too. Known are the usual names of classes."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_CURRENT = re.compile(
    r"(?:^|[\s_-])(?:active|act|aktiv|aktuell|cur|current|selected)(?:$|\s|[_-](?:page|item|link|menu[_-]item)\b)",
    re.IGNORECASE,
)
_MENU = "nav, [role=navigation i]"
_NAV = '<nav aria-label="Seiten"><a href="?p=1"{}>1</a> <a href="?p=2">2</a> <a href="?p=3">3</a></nav>'


@Rule(
    title=_("Page that is open, by its look only"),
    why=_("Who does not see the menu does not learn from it where they are."),
    fix=_('Does the menu say it in another way? If not, give the link aria-current="page".'),
    messages={"silent": _("The menu marks “{name}” as open for the eye only.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), bitv("9.1.3.1")),
    examples=(
        Example(_NAV.format("")),
        Example(_NAV.format(' class="active" aria-current="page"')),
        Example(_NAV.format(' class="inactive"')),
        Example(
            _NAV.format(' class="active"').replace(' href="?p=3"', ' href="?p=3" class="active"'),
            note=_("two of them"),
        ),
        Example(_NAV.format(' class="current"'), fails="silent"),
        Example(
            '<nav><ul><li class="nav-item active"><a href="/a/">A</a><li><a href="/b/">B</a></ul></nav>',
            fails="silent",
        ),
    ),
    since="0.2",
    applies_to=_MENU,
    only_if=is_exposed,
)
def check(menu: Element, page: Page) -> Iterator[Problem]:
    if menu.select_one("[aria-current], [aria-selected], [role=tab i], nav") is not None:
        return
    links = menu.select("a[href]:not([href^='#'])")
    marked = [link for link in links if _is_marked(link)]
    alone = [
        link for link in marked if not any(link is not other and _holds(link, other) for other in marked)
    ]
    if len(alone) == 1 and len(links) > 1 and is_exposed(alone[0], page):
        yield Problem(alone[0], "silent", {"name": excerpt(name(alone[0], page))})


def _is_marked(link: Element) -> bool:
    around = parent(link)
    item = around if around is not None and around.tag == "li" else link
    return any(_CURRENT.search(part.attr("class") or "") for part in (link, item))


def _holds(link: Element, other: Element) -> bool:
    """The other is in the sub-menu of the link: the path to the open page is marked, too."""
    around = parent(link)
    return around is not None and around.tag == "li" and around in other.ancestors
