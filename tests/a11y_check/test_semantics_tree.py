"""Who is whose child for assistive technology: boxes are looked through, `aria-owns` moves elements."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.roles import role
from a11y_check.semantics.tree import tree_children, tree_parent

#: HTML, and the roles of the children of the element `it`.
CHILDREN = {
    "next inside": ("<ul id=it><li>a<li>b</ul>", ["listitem", "listitem"]),
    "through boxes": (
        "<div id=it role=list><div><span><b role=listitem>a</b></span></div></div>",
        ["listitem"],
    ),
    "through presentation": ("<ul id=it role=tablist><li role=none><a role=tab href=#>a</a></ul>", ["tab"]),
    "no further than that": ("<ul id=it><li><a href=/>a</a></ul>", ["listitem"]),
    "nothing hidden": ("<ul id=it><li hidden>a<li aria-hidden=true>b</ul>", []),
    "nothing that the tree does not hold": ("<table id=it><colgroup><col></colgroup><br></table>", []),
    "brought in": ("<ul id=it aria-owns=x></ul><b id=x role=listitem>a</b>", ["listitem"]),
    "taken away": ("<ul id=it><li id=x>a</ul><ul aria-owns=x></ul>", []),
    "after its own": ("<ul id=it aria-owns=x><li>a</ul><b id=x role=link>b</b>", ["listitem", "link"]),
}

#: HTML, and the role of the parent of the element `it`.
PARENTS = {
    "next outside": ("<ul><li id=it>a</ul>", "list"),
    "through boxes": ("<div role=list><div><b id=it role=listitem>a</b></div></div>", "list"),
    "not through meaning": ("<div role=list><div role=tabpanel><b id=it>a</b></div></div>", "tabpanel"),
    "the owner": ("<ul aria-owns=it></ul><p><b id=it role=listitem>a</b></p>", "list"),
    "the first owner": ("<ul aria-owns=it></ul><div role=menu aria-owns=it></div><b id=it>a</b>", "list"),
}


@pytest.mark.parametrize(("html", "expected"), CHILDREN.values(), ids=CHILDREN)
def test_children(html, expected):
    page = Page(html)

    assert expected == [role(child, page) for child in tree_children(page.ids["it"][0], page)]


@pytest.mark.parametrize(("html", "expected"), PARENTS.values(), ids=PARENTS)
def test_parent(html, expected):
    page = Page(html)
    found = tree_parent(page.ids["it"][0], page)

    assert found is not None
    assert expected == role(found, page)


def test_elements_that_own_each_other_come_to_an_end():
    page = Page("<div id=a aria-owns=b></div><div id=b aria-owns=a></div>")

    assert [tree_parent(element, page) for element in page.select("div")] == [None, None]
    assert [tree_children(element, page) for element in page.select("div")] == [[], []]
