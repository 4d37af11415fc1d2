"""Who cannot point gets past the menu: by a skip link, by headings, or by regions.

What repeats, one page does not tell. It is certain where a linked page of the site has the same block, and no script
could fold it away.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import links
from a11y_check.semantics.outline import headings
from a11y_check.semantics.repetition import (
    can_be_skipped,
    has_unread_parts,
    is_outside_landmarks,
    is_repeated,
    menus,
)
from a11y_check.semantics.roles import role
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import act, bitv, wcag

_MANY = 5  # links before the first paragraph


@Rule(
    title=_("No way past the menu"),
    why=_("People who use the keyboard have to pass every link of the menu on every page."),
    fix=_(
        "Does the menu come again on other pages? Then add a skip link and a main element, and use headings."
    ),
    messages={
        "none": _("“{text}” comes first, and there is no skip link, no heading and no region to get past it.")
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("2.4.1"), bitv("9.2.4.1a"), act("cf77f2"), act("ye5d6e")),
    examples=(
        Example(f"{'<a href=/a/>Kurse</a> ' * 6}<main><p>Text</p></main>"),
        Example(f"{'<a href=/a/>Kurse</a> ' * 6}<h1>Kurse</h1><p>Text</p>"),
        Example("<a href=/a/>Kurse</a><p>Text</p>", note=_("few links")),
        Example(f"{'<a href=/a/>Kurse</a> ' * 6}<p>Text</p>", fails="none"),
    ),
    since="0.1",
    applies_to="html",
    only_if=lambda _root, page: bool(links(page)),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    has_main = any(role(e, page) == "main" and is_exposed(e, page) for e in page.select("main, [role]"))
    if has_main or headings(page) or can_be_skipped(page):
        return
    repeated = [menu for menu in menus(page) if is_repeated(menu, page)] if is_outside_landmarks(page) else []
    first = _before_content(page)
    if repeated:
        sure = not has_unread_parts(page) and not page.select("script, [onclick], details")
        yield Problem(root, "none", {"text": excerpt(shown_text(repeated[0], page))}, certain=sure)
    elif len(first) >= _MANY:
        text = " ".join(shown_text(link, page) for link in first)
        yield Problem(root, "none", {"text": excerpt(text)}, certain=False)


def _before_content(page: Page) -> list[Element]:
    """The links before the first paragraph."""
    known, first = set(links(page)), list[Element]()
    for element in page.select("a, area, [role], p"):
        if element.tag == "p" and element.text.strip() and is_exposed(element, page):
            break
        if element in known:
            first.append(element)
    return first
