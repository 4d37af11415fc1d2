"""A list of links is a list of links, not the menu of an application."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm, wcag


@Rule(
    title=_("Links marked up as the menu of an application"),
    why=_(
        "Screen readers switch to another mode, in which only arrow keys work, and often nobody wrote those."
    ),
    fix=_("Do the arrow keys work as in a program? If not, use a nav element with a list."),
    messages={"menu": _("The {role} holds {count} links.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("4.1.2"),
        norm("ARIA Authoring Practices", url="https://www.w3.org/WAI/ARIA/apg/"),
    ),
    examples=(
        Example('<nav><ul><li><a href="/">Start</a></ul></nav>'),
        Example('<ul role="menu"><li role="menuitem" tabindex="0">Kopieren</ul>'),
        Example(
            '<ul role="menubar"><li role="none"><a role="menuitem" href="/">Start</a></ul>', fails="menu"
        ),
        Example('<nav role="menu"><a role="menuitem" href="/">Start</a></nav>', fails="menu"),
    ),
    since="0.1",
    applies_to=":is([role=menu i], [role=menubar i]):has(a[href])",
    only_if=(
        is_exposed,
        lambda element, _page: element.closest(":is([role=menu i], [role=menubar i]) *") is None,
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    found = [link for link in element.select("a[href]") if not (link.attr("href") or "").startswith("#")]
    if found:
        yield Problem(element, "menu", {"role": element.attr("role"), "count": len(found)})
