"""Who cannot point gets past the menu: by a skip link, by headings, or by regions. What repeats, one page does not tell."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import has_target, is_skip_link, links
from a11y_check.semantics.outline import headings
from a11y_check.semantics.roles import role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_MANY = 5  # links before the first paragraph


@Rule(
    title=_("No way past the menu"),
    why=_("People who use the keyboard have to pass every link of the menu on every page."),
    fix=_(
        "Does the menu come again on other pages? Then add a skip link and a main element, and use headings."
    ),
    messages={
        "none": _("{count} links come first, and there is no skip link, no heading and no main content.")
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.4.1"), bitv("9.2.4.1a")),
    examples=(
        Example(f"{'<a href=/a/>Kurse</a> ' * 6}<main><p>Text</p></main>"),
        Example(f"{'<a href=/a/>Kurse</a> ' * 6}<h1>Kurse</h1><p>Text</p>"),
        Example("<a href=/a/>Kurse</a><p>Text</p>", note="few links"),
        Example(f"{'<a href=/a/>Kurse</a> ' * 6}<p>Text</p>", fails="none"),
    ),
    since="0.1",
    applies_to="html",
    only_if=lambda _root, page: len(links(page)) >= _MANY,
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    all_links = set(links(page))
    has_main = any(role(e, page) == "main" and is_exposed(e, page) for e in page.select("main, [role]"))
    skips = any(is_skip_link(link, page) and has_target(link, page) for link in all_links)
    if has_main or skips or headings(page):
        return
    first = 0
    for element in page.select("a, area, [role], p"):
        if element.tag == "p" and element.text.strip() and is_exposed(element, page):
            break
        first += element in all_links
    if first >= _MANY:
        yield Problem(root, "none", {"count": first})
