"""What a page repeats from its neighbours is told by reading them."""

import pytest

from a11y_check.audit import audit
from a11y_check.page import Page
from a11y_check.rule import RULES
from a11y_check.semantics.repetition import own_content

BOX = "<aside>Das Amt ist montags bis freitags von acht bis zwölf Uhr offen.</aside>"
TEXT = "<p>Die Kurse beginnen im Herbst und dauern sechs Monate.</p>"
#: The page that the others link to.
OTHER = f'<a href="/">Start</a>{BOX}<main><h1>Termine</h1></main>'
LINK = '<a href="/termine/">Termine</a>'

#: Pages, and what the rule on a way past the menu says of each.
PAGES = {
    "a box that another page has too": (f"{LINK}{BOX}<div>{TEXT}</div>", ["failed"]),
    "a box of its own": (f"{LINK}<aside>Die Kurse sind für alle da, die hier neu sind.</aside>{TEXT}", []),
    "a box in the content": (f"{LINK}<main>{BOX}{TEXT}</main>", []),
    "a heading": (f"{LINK}{BOX}<h1>Kurse</h1>{TEXT}", []),
    "a skip link": (f'<a href="#text">Zum Text</a>{LINK}{BOX}<div id=text>{TEXT}</div>', []),
    "a skip link into the box": (
        f'<a href="#box">Zum Text</a>{LINK}<div>{BOX.replace("aside>", "aside id=box>", 1)}{TEXT}</div>',
        ["failed"],
    ),
    "the content comes first": (f"<div>{TEXT}</div>{LINK}{BOX}", []),
    "a script could fold it": (f"{LINK}{BOX}<div>{TEXT}</div><script src=/fold.js></script>", ["cantTell"]),
    "a link to another site": (f'<a href="https://example.org/termine/">Termine</a>{BOX}{TEXT}', []),
}


@pytest.mark.parametrize(("html", "expected"), PAGES.values(), ids=PAGES)
def test_a_block_that_other_pages_have_too_can_be_passed(html, expected):
    page = Page(html, "https://example.com/kurse/", load={"/termine/": OTHER}.get)
    (result,) = audit([page], [RULES["structure/no-way-past-menu"]])

    assert [finding.outcome for finding in result.findings] == expected


def test_a_page_without_a_menu_has_nothing_to_pass():
    assert own_content(Page(TEXT)) == []
