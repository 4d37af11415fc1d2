"""What is alike is asked about once: in a menu, or for all fields of a page, not one by one."""

import pytest

from a11y_check.page import Page
from a11y_check.rules.colour import edge_too_pale
from a11y_check.rules.links import (
    link_without_target,
    opens_new_window,
    place_in_page_missing,
    title_repeats_text,
)

_PALE = "<style>input { border: 1px solid #ddd; background: #fff } .rot { border-color: #fcc }</style>"

#: The rule, HTML, and the texts or names of the elements that are asked about.
CASES = {
    "a menu without targets": (link_without_target, "<nav><a href=#>a</a><a href=#>b</a></nav>", "a"),
    "two menus": (link_without_target, "<nav><a href=#>a</a></nav><nav><a href=#>b</a></nav>", "ab"),
    "two kinds in one menu": (link_without_target, "<nav><a href=#>a</a><a href=''>b</a></nav>", "ab"),
    "a text": (link_without_target, "<p><a href=#>a</a> <a href=#>b</a></p>", "ab"),
    "signs for scripts": (
        place_in_page_missing,
        "<p><a href=#0>a</a><a href=#0>b</a><a href=#!>c</a></p>",
        "a",
    ),
    "places": (place_in_page_missing, "<main><a href=#eins>a</a><a href=#zwei>b</a></main>", "ab"),
    "a menu with titles": (
        title_repeats_text,
        "<nav><a href=/1 title=a>a</a><a href=/2 title=b>b</a></nav>",
        "a",
    ),
    "a text with titles": (
        title_repeats_text,
        "<p><a href=/1 title=a>a</a> <a href=/2 title=b>b</a></p>",
        "ab",
    ),
    "windows of a footer": (
        opens_new_window,
        "<footer><a href=/1 target=_blank>a</a><a href=/2 target=_blank>b</a></footer>",
        "a",
    ),
    "windows of a text": (
        opens_new_window,
        "<p><a href=/1 target=_blank>a</a> <a href=/2 target=_blank>b</a></p>",
        "ab",
    ),
    "fields that look alike": (edge_too_pale, f"{_PALE}<input aria-label=a><input aria-label=b>", "a"),
    "fields that do not": (edge_too_pale, f"{_PALE}<input aria-label=a><input aria-label=b class=rot>", "ab"),
}


@pytest.mark.parametrize(("rule", "html", "expected"), CASES.values(), ids=CASES)
def test_asked_once(rule, html, expected):
    found = [problem.element for problem in rule.check.run(Page(html))]

    assert expected == "".join(element.text or element.attr("aria-label") for element in found)
