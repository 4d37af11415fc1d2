"""What style sheets do to the outline of the focus."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.focus_styles import changes_with_focus, loses_outline

#: A style sheet for one link in a paragraph, and whether the link shows its focus no more.
STYLES = {
    "none": ("a:focus { outline: none }", True),
    "only its distance": ("a:focus { outline: none; outline-offset: 4px }", True),
    "only the pointer": ("a:focus { outline: 0; cursor: pointer }", True),
    "a background instead": ("a:focus { outline: none; background: gold }", False),
    "the focus of the text around it": ("p:focus a { outline: none }", False),
    "the focus beside it": ("b:focus + a { outline: none }", False),
    "its own focus, in a paragraph": ("p a:focus { outline: none }", True),
}


@pytest.mark.parametrize(("css", "expected"), STYLES.values(), ids=STYLES)
def test_focus_is_lost(css, expected):
    page = Page(f"<style>{css}</style><p tabindex=0><b tabindex=0>Neu:</b><a href=/kurse/>Kurse</a></p>")
    (link,) = page.select("a")

    assert expected == (loses_outline(link, page) and not changes_with_focus(link, page))
