"""What is behind a text, and whether that is sure."""

import pytest

from a11y_check.semantics.painting import look

from .styled import the_page

LOOKS = {
    "black on white": ("", "#000000", "#ffffff", True),
    "the nearest opaque background": (
        "div { background: navy } p { color: #fff }",
        "#ffffff",
        "#000080",
        True,
    ),
    "half-transparent layers": (
        "div { background: #000 } p { background: rgb(255 255 255 / 50%); color: #fff }",
        "#ffffff",
        "#808080",
        True,
    ),
    "opacity fades text and background": (
        "p { background: #000; color: #fff; opacity: .5 }",
        "#ffffff",
        "#808080",
        True,
    ),
    "placed freely": ("p { position: absolute }", "#000000", "#ffffff", False),
    "placed freely, with its own background": (
        "p { position: absolute; background: navy; color: #fff }",
        "#ffffff",
        "#000080",
        True,
    ),
    "pulled over something": ("p { margin-top: -3em }", "#000000", "#ffffff", False),
    "stacked in a grid": ("div { display: grid } p { grid-area: 1 / 1 }", "#000000", "#ffffff", False),
    "under a pseudo-element": (
        "div { position: relative } div::before { content: ''; position: absolute; inset: 0; background: #000 }",
        "#000000",
        "#ffffff",
        False,
    ),
    "in an outline of its own": (
        "p { color: #fff; text-shadow: #000 1px 1px, #000 -1px 1px, #000 1px -1px, #000 -1px -1px }",
        "#ffffff",
        "#000000",
        True,
    ),
    "in an outline that makes it bold": (
        "p { color: #000; text-shadow: #222 1px 0, #222 -1px 0, #222 0 1px, #222 0 -1px }",
        "#222222",
        "#ffffff",
        True,
    ),
    "with a shadow on one side": (
        "p { color: #aaa; text-shadow: #000 1px 1px }",
        "#aaaaaa",
        "#ffffff",
        False,
    ),
    "with a filter": ("div { filter: invert(1) }", "#000000", "#ffffff", False),
    "by the width of a container": (
        "@container (width > 1px) { p { color: red } }",
        "#000000",
        "#ffffff",
        False,
    ),
    "by the width of the container around": (
        "@container (width > 1px) { div { color: red } }",
        "#000000",
        "#ffffff",
        False,
    ),
    "whatever the width of the container around": (
        "@container (width > 1px) { div { color: red } } p { color: #333 }",
        "#333333",
        "#ffffff",
        True,
    ),
}


#: A picture below a veil, and the least and most contrast of white text on it.
VEILED = {
    "dark veil": ("linear-gradient(rgb(0 0 0 / 70%), rgb(0 0 0 / 70%)), url(a.jpg)", 8.5, 21),
    "thin veil": ("linear-gradient(rgb(0 0 0 / 20%), rgb(0 0 0 / 20%)), url(a.jpg)", 1.6, 21),
    "light veil": ("linear-gradient(rgb(255 255 255 / 90%), #fff), url(a.jpg)", 1, 1.3),
}


@pytest.mark.parametrize(("background", "least", "most"), VEILED.values(), ids=VEILED)
def test_a_veil_over_any_picture(background, least, most):
    page = the_page(f"p {{ color: #fff; background: {background} }}")

    seen = look(page.ids["it"][0], page)

    assert (round(seen.least, 1), round(seen.most, 1), seen.has_image) == (least, most, False)


@pytest.mark.parametrize(("css", "text", "below", "sure"), LOOKS.values(), ids=LOOKS)
def test_what_is_behind_a_text(css, text, below, sure):
    page = the_page(css)
    found = look(page.select("#it")[0], page)

    assert (found.text.css, found.below.css, found.is_sure) == (text, below, sure)


def test_a_closed_panel_is_not_transparent_once_it_is_open():
    panel = "<button aria-expanded=false aria-controls=p>Kurse</button><div id=p><b id=it>Im Herbst</b></div>"
    page = the_page("#p { opacity: 0; display: none; color: #aaa }", panel)

    assert look(page.select("#it")[0], page).text.css == "#aaaaaa"
