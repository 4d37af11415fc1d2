"""A list of more than nine items in whole sentences may be easier to read in groups. Entries with headings are no such items."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.lists import typed_lists
from a11y_check.semantics.text import shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm

_MOST_ITEMS = 9
_SHORT = 40  # characters: names and keywords are looked up, not read from end to end


def _lists(page: Page) -> list[Element]:
    """Lists, marked up or typed."""
    return page.in_order({*page.select("ul, ol"), *typed_lists(page)})


@Rule(
    title=_("Very long list"),
    why=_("More than nine statements in a row are hard to take in and to remember."),
    fix=_("Can the list be split into groups with headings of their own, or be made shorter?"),
    messages={"long": _("The list has {count} items.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        norm("W3C: Making content usable", "Use clear structure", "https://www.w3.org/TR/coga-usable/"),
    ),
    examples=(
        Example("<ul>" + "<li>Wir beraten Menschen zu allen Fragen des Alltags" * 5 + "</ul>"),
        Example("<ul>" + "<li>Polnisch" * 12 + "</ul>", note=_("short entries")),
        Example("<ul>" + "<li><h3>Neues aus dem Rathaus</h3>Der Rat tagt am Montag." * 12 + "</ul>"),
        Example("<ul>" + "<li>Wir beraten Menschen zu allen Fragen des Alltags" * 12 + "</ul>", fails="long"),
    ),
    since="0.1",
    applies_to=_lists,
    only_if=lambda element, page: bool(_items(element, page)),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    items = _items(element, page)
    if len(items) > _MOST_ITEMS and sum(map(len, items)) / len(items) > _SHORT:
        yield Problem(element, "long", {"count": len(items)})


def _items(element: Element, page: Page) -> list[str]:
    """The texts of the items of a list, marked up or typed, outside menus."""
    if (
        element.tag in ("ul", "ol")
        and is_exposed(element, page)
        and not element.closest("nav, header, footer")
        and element.select_one("h1, h2, h3, h4, h5, h6") is None
    ):
        return [shown_text(e, page) for e in element.children if isinstance(e, Element) and e.tag == "li"]
    return [item.text for item in typed_lists(page).get(element, [])]
