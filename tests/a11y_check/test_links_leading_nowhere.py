"""Links that scripts take over are asked about once, not one by one."""

import pytest

from a11y_check.page import Page
from a11y_check.rules.links import link_without_target, place_in_page_missing

#: HTML, and the texts of the links that are asked about.
NOWHERE = {
    "a menu": ("<nav><a href=#>a</a><a href=#>b</a></nav>", "a"),
    "two menus": ("<nav><a href=#>a</a></nav><nav><a href=#>b</a></nav>", "ab"),
    "two kinds in one menu": ("<nav><a href=#>a</a><a href=''>b</a></nav>", "ab"),
    "a text": ("<p><a href=#>a</a> <a href=#>b</a></p>", "ab"),
}

SIGNS = {
    "signs for scripts": ("<main><a href=#0>a</a><a href=#0>b</a><a href=#!>c</a></main>", "a"),
    "places": ("<main><a href=#eins>a</a><a href=#zwei>b</a></main>", "ab"),
}


@pytest.mark.parametrize(("html", "expected"), NOWHERE.values(), ids=NOWHERE)
def test_link_without_target(html, expected):
    assert expected == "".join(p.element.text for p in link_without_target.check.run(Page(html)))


@pytest.mark.parametrize(("html", "expected"), SIGNS.values(), ids=SIGNS)
def test_place_in_page_missing(html, expected):
    assert expected == "".join(p.element.text for p in place_in_page_missing.check.run(Page(html)))
