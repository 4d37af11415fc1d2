"""Which pictures of a background lie behind the text."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.painting import look

_BLACK = "linear-gradient(#000, #000)"
LINES = {
    "along an edge": f"{_BLACK} 0 0 / 4px 100% no-repeat",
    "under the words": f"{_BLACK} 0 100% / 100% calc(0.0625em * 2) no-repeat",
    "repeated along itself": f"{_BLACK} 0 0 / 100px 1px repeat-x",
    "on all sides": f"{_BLACK} 0 0 / 100% 1px no-repeat, {_BLACK} 0 0 / 1px 100% no-repeat",
}
STRIPES = {
    "from top to bottom": f"{_BLACK} 0 0 / 4px 100%",
    "in both directions": f"{_BLACK} 0 0 / 4px 4px",
    "broad": f"{_BLACK} 0 0 / 400px 100% no-repeat",
}


def seen(background):
    page = Page(f"<style>p {{ background: {background}; color: #333 }}</style><p>Text</p>")
    return look(page.select("p")[0], page)


@pytest.mark.parametrize("background", LINES.values(), ids=LINES)
def test_a_line_is_not_behind_the_text(background):
    found = seen(background)

    assert found.is_sure
    assert found.least > 7


@pytest.mark.parametrize("background", STRIPES.values(), ids=STRIPES)
def test_stripes_are_behind_the_text(background):
    assert not seen(background).is_sure
