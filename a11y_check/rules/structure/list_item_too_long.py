"""A list item is a short statement; a long one is rather a paragraph with a heading."""

from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.lists import typed_lists
from a11y_check.semantics.text import blocks_tagged, excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm

_LONGEST = 230  # characters


@once_per_page
def _items(page: Page) -> list[tuple[Element, str]]:
    """The items of lists, marked up or typed; an item with blocks inside is laid out already."""
    marked_up = is_exposed.among(blocks_tagged("li")(page), page)
    typed = [(item.block, item.text) for items in typed_lists(page).values() for item in items]
    return [(item, shown_text(item, page)) for item in marked_up] + typed


@Rule(
    title=_("Very long list item"),
    why=_("A list promises short statements. Long ones hide what each of them is about."),
    fix=_("Would a heading with a paragraph be clearer? Otherwise shorten the item."),
    messages={"long": _("The list item “{text}” has {count} characters.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        norm("W3C: Making content usable", "Use clear structure", "https://www.w3.org/TR/coga-usable/"),
    ),
    examples=(
        Example("<ul><li>Beratung in sechs Sprachen</li></ul>"),
        Example(
            f"<ul><li><p>{'Wir beraten Menschen. ' * 12}</p></li></ul>", note=_("laid out in paragraphs")
        ),
        Example(
            f"<ul><li>{'Wir beraten Menschen in allen Fragen des Alltags. ' * 6}</li></ul>", fails="long"
        ),
        Example(
            f"<p>• Kurse<br>• {'Wir beraten Menschen in allen Fragen des Alltags. ' * 6}</p>", fails="long"
        ),
    ),
    since="0.1",
    applies_to="html",
    only_if=lambda _root, page: bool(_items(page)),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    for element, text in _items(page):
        if len(text) > _LONGEST:
            yield Problem(element, "long", {"text": excerpt(text), "count": len(text)})
