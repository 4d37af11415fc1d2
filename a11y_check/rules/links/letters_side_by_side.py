"""Links of one or two signs, as in a register from A to Z, leave room to hit them. Room that style sheets give is seen."""

from collections.abc import Iterator
from itertools import takewhile

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, Text, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.cascade import matching
from a11y_check.semantics.css.sheet import StyleRule
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import wcag

_LONGEST, _FEWEST, _LARGE = 2, 4, 24  # signs, links, px of the letters
_ROOM = ("padding", "margin", "width", "min-width", "word-spacing", "gap")
_LETTERS = "".join(f'<a href="/{sign}/">{sign}</a> ' for sign in "ABCDE")


@once_per_page
def _rows(page: Page) -> dict[Element, list[Element]]:
    """Links of one or two signs with nothing but blanks between them, by the first of them."""
    rows: dict[Element, list[Element]] = {}
    last: list[Element] = []
    for link in page.select("a[href]"):
        if not 0 < len(link.text.strip()) <= _LONGEST:
            last = []
        elif last and _stands_beside(last[-1], link):
            last.append(link)
        else:
            last = rows[link] = [link]
    return {link: row for link, row in rows.items() if len(row) >= _FEWEST}


def _stands_beside(link: Element, other: Element) -> bool:
    between = takewhile(lambda node: node != other, link.next_siblings)
    beside = link.parent == other.parent
    return beside and all(isinstance(node, Text) and not node.data.strip() for node in between)


@Rule(
    title=_("Links that are too small to hit"),
    why=_("People whose hands tremble, and everybody on a bus, hit the letter beside it."),
    fix=_("Is there room of 24 by 24 pixels for each? Give the links a padding, or some distance."),
    messages={"close": _("{count} links of one or two signs stand side by side, from “{first}” on.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.5.8"),),
    examples=(
        Example(f"<p>{_LETTERS.replace('</a>', ' wie Amt</a>')}</p>"),
        Example(f"<style>nav a {{ padding: 8px }}</style><nav>{_LETTERS}</nav>"),
        Example(f"<nav>{_LETTERS}</nav>", fails="close"),
    ),
    since="0.2",
    applies_to="a[href]",
    only_if=is_visible,
    suspects=lambda page: list(_rows(page)),
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    row, found = _rows(page).get(link, []), styles(page)
    is_small = found.text(link, "display") == "inline" and found.font_size(link) < _LARGE
    if row and is_small and not _has_room(link, page):
        yield Problem(link, "close", {"count": len(row), "first": excerpt(link.text.strip())})


def _has_room(link: Element, page: Page) -> bool:
    """Something in a style sheet or attribute gives the link, or the box around it, more room."""
    parts = [part for part in (link, parent(link)) if part is not None]
    written = any(name in (part.attr("style") or "") for part in parts for name in _ROOM)
    rules = (entry for entry in sheets(page).entries if isinstance(entry, StyleRule))
    roomy = (
        rule
        for rule in rules
        if any(name.startswith(_ROOM) for name in (*rule.declarations.normal, *rule.declarations.others))
    )
    return written or any(part in matching(rule.selector, page) for rule in roomy for part in parts)
