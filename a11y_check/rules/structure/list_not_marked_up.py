"""What looks like a list is one. Two items with the same typed sign, or counted from 1, look like a list."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.lists import typed_lists
from a11y_check.semantics.text import excerpt, text_blocks
from a11y_check.standards.references import bitv, wcag

_IN_TEXT = "–—+»›→➔➜"  # speech in a story, sums, and ways through menus begin so, too
_LONG = 30  # words from which on a numbered item may be a paragraph of a law


@Rule(
    title=_("List typed by hand"),
    why=_("A screen reader says neither that a list begins nor how many items it has."),
    fix=_("Delete the typed signs or numbers and use the list button of the editor."),
    messages={"typed": _("{count} items begin with a typed “{mark}”; the first is “{text}”.")},
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("1.3.1"), bitv("9.1.3.1b")),
    examples=(
        Example("<ul><li>Beratung</li><li>Kurse</li></ul>"),
        Example("<p>1. Januar: geschlossen</p><p>2. Januar: geöffnet</p>", note=_("dates")),
        Example("<p>– nur mit Termin</p>", note=_("one line is no list")),
        Example("<p><samp>- Beratung</samp><br><samp>- Kurse</samp></p>", note=_("quoted")),
        Example("<p>• Beratung</p><hr><p>• Kurse</p>", note=_("a line between them")),
        Example(
            "<div role=list><div role=listitem>1. Anmelden</div><div role=listitem>2. Kommen</div></div>"
        ),
        Example("<p>• Beratung<br>• Kurse</p>", fails="typed"),
        Example("<p>✅ Beratung<br>✅ Kurse</p>", fails="typed", note=_("an emoji for each item")),
        Example("<p>1. Anmelden</p><p>2. Kommen</p>", fails="typed"),
        Example("<p>1. Stock: Amt</p><p>2. Stock: Saal</p>", fails="typed", note=_("a question: floors")),
    ),
    since="0.1",
    applies_to=text_blocks,
    suspects=typed_lists,
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    items = typed_lists(page).get(block, [])
    if items:
        mark, text = items[0].mark, excerpt(items[0].text)
        is_common = (mark < "\u2600" or mark in "➤✓✔") and mark not in _IN_TEXT and not mark.isalpha()
        is_counted = mark.isdigit() and len({item.text.split()[0].strip(":,;") for item in items}) == 1
        sure = is_common and not is_counted and not any(len(item.text.split()) > _LONG for item in items)
        yield Problem(block, "typed", {"count": len(items), "mark": mark, "text": text}, certain=sure)
