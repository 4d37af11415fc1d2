"""No style sheet breaks the checker."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a11y_check.page import Page
from a11y_check.semantics.painting import look
from a11y_check.semantics.styles import styles

from .styled import the_page

VOCABULARY = """
    p b .a #it * :is( :not( ::before @media @layer @import @supports { } ( ) [ ] ; : , ! important > + ~ & var( --x
    color: background: font: display: red none 1px 2em calc( / 'x " url( /* */ <!-- é 100% #12 inherit
"""
WORDS = st.sampled_from([*VOCABULARY.split(), "\\", "\0"])


@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join)))
def test_no_style_sheet_breaks_the_checker(css):
    attribute = css.replace("'", "")
    body = f"<p style='{attribute}' class=a id=it>Text <b>bold</b></p>"
    page = Page(f"<style>{css}</style>{body}", load=lambda _address: css)
    found = styles(page)

    for element in page.select("*"):
        assert found.font_size(element) >= 0
        assert isinstance(found.text(element, "color"), str)
        assert all(found.overflow(element))
        assert found.display(element)
        found.line_height(element)
        look(element, page)


@pytest.mark.parametrize("opening", ["calc(", "(", "[", "{", ":is(", "var(--x,", "linear-gradient("])
def test_brackets_without_end_are_passed_over(opening):
    many = opening * 5000
    page = the_page(
        f"p {{ color: red }} p {{ background: {many} }} {many}", f"<p style='width: {many}' id=it>Text"
    )

    assert look(page.select("#it")[0], page) is not None
