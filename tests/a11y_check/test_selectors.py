"""Which selectors can match on a page at all, told by its tags and attributes."""

import pytest

from a11y_check.selectors import possible

PAGE = possible(frozenset({"ul", "li", "a", "[href]"}))


@pytest.mark.parametrize(
    "selector", ["ul > li", "a[href]:not(nav *)", ":is(table, ul):not([role])", "ul:has(a, img)"]
)
def test_a_selector_is_possible_where_the_page_has_what_it_names(selector: str) -> None:
    assert [part.text for part in PAGE[selector]] == [selector]


@pytest.mark.parametrize(
    "selector", ["table", "li[role]", ":is(table, ul):is([role=none i])", "ul:has(img)", "ul :is(h1, h2)"]
)
def test_it_is_not_where_a_part_has_nothing_to_match(selector: str) -> None:
    assert PAGE[selector] == ()


def test_of_a_list_only_the_possible_selectors_are_left() -> None:
    assert [part.text for part in PAGE["table, a, :is(img, li)"]] == ["a", ":is(img, li)"]


@pytest.mark.parametrize(
    ("selector", "tag", "attribute"),
    [
        ("ul > li", "li", ""),
        ("li a[href]:not([role])", "a", "href"),
        ("ul [href^='a b' i]", "", "href"),
        (":is(ul, li)", "", ""),
        ("a *", "", ""),
    ],
)
def test_a_selector_says_what_its_matches_have_themselves(selector: str, tag: str, attribute: str) -> None:
    (part,) = PAGE[selector]

    assert (part.tag, part.attribute) == (tag, attribute)
