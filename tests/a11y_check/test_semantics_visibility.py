"""Who gets an element: everyone, only those who see, or nobody."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.visibility import is_exposed, is_hidden, is_shown

HIDDEN_FROM_ALL = {
    "the hidden attribute": "<p id=it hidden>Text</p>",
    "a hidden parent": "<div hidden><p id=it>Text</p></div>",
    "no display": '<p id=it style="color: red; display:none">Text</p>',
    "no display further up": '<div style="DISPLAY: None"><p id=it style="display: block">Text</p></div>',
    "invisible": '<p id=it style="visibility: hidden">Text</p>',
    "invisible further up": '<div style="visibility: hidden"><p id=it>Text</p></div>',
    "folded details": "<details><summary>Mehr</summary><p id=it>Text</p></details>",
    "a dialog that is not open": "<dialog><p id=it>Text</p></dialog>",
    "a template": "<template><p id=it>Text</p></template>",
    "instead of scripts": "<p>Text<noscript><b id=it>Text</b></noscript>",
    "the head": "<title id=it>Text</title>",
    "a hidden field": "<input id=it type=hidden>",
}

SHOWN_TO_ALL = {
    "plain text": "<p id=it>Text</p>",
    "visible again": '<div style="visibility: hidden"><p id=it style="visibility: visible">Text</p></div>',
    "the last style wins": '<p id=it style="display: none; display: block">Text</p>',
    "hidden, but a style displays it": '<p id=it hidden style="display: block">Text</p>',
    "the summary of folded details": "<details><summary id=it>Mehr</summary><p>Text</p></details>",
    "unfolded details": "<details open><summary>Mehr</summary><p id=it>Text</p></details>",
    "an open dialog": "<dialog open><p id=it>Text</p></dialog>",
    "aria-hidden that says false": '<p id=it aria-hidden="false">Text</p>',
    "the title of a drawing": "<svg><title id=it>Wappen</title></svg>",
}

SHOWN_BUT_NOT_EXPOSED = {
    "aria-hidden": '<p id=it aria-hidden="true">Text</p>',
    "aria-hidden further up": '<div aria-hidden="TRUE"><p id=it aria-hidden="false">Text</p></div>',
    "inert": "<div inert><p id=it>Text</p></div>",
}


def the_element(html):
    page = Page(html)
    return page.select("#it")[0], page


@pytest.mark.parametrize("html", HIDDEN_FROM_ALL.values(), ids=HIDDEN_FROM_ALL)
def test_hidden_from_all(html):
    element, page = the_element(html)

    assert is_hidden(element, page)
    assert not is_exposed(element, page)


@pytest.mark.parametrize("html", SHOWN_TO_ALL.values(), ids=SHOWN_TO_ALL)
def test_shown_to_all(html):
    element, page = the_element(html)

    assert is_shown(element, page)
    assert is_exposed(element, page)


@pytest.mark.parametrize("html", SHOWN_BUT_NOT_EXPOSED.values(), ids=SHOWN_BUT_NOT_EXPOSED)
def test_shown_but_not_exposed(html):
    element, page = the_element(html)

    assert is_shown(element, page)
    assert not is_exposed(element, page)
