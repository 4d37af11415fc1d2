"""Lists, tables and what else holds parts of its own kind; most of them hold just these, in plain mark-up."""

from __future__ import annotations

from a11y_check.page import Element, Page, parent
from a11y_check.semantics.visibility import is_exposed

#: What may have a role that asks for certain parts.
CONTAINERS = "ul, ol, menu, table, thead, tbody, tfoot, tr, select, [role]"
#: Containers by tag: the part that fills them, and what may be beside it.
_USUAL = (
    ("ul, ol, menu", "li", "li"),
    ("table", "tbody", "caption, thead, tbody, tfoot"),
    ("thead, tbody, tfoot", "tr", "tr"),
    ("tr", "td, th", "td, th"),
)
_PLAINLY_FILLED = ", ".join(
    f":is({tags}):not([role], [role] *):has(> :is({part})):not(:has(> :not({parts}), > [role]))"
    for tags, part, parts in _USUAL
)


def not_plainly_filled(page: Page) -> list[Element]:
    """The containers whose parts need a closer look: some have a role, are hidden, or are not what HTML wants there."""
    containers = page.select(CONTAINERS)
    if page.may_hold("[aria-owns]"):
        return containers
    with_hidden_parts = {parent(element) for element in is_exposed.those(page)}
    return [e for e in containers if e in with_hidden_parts or not e.matches(_PLAINLY_FILLED)]
