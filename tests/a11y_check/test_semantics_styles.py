"""Computed styles: what the cascade, variables, units and the screen make of a style sheet."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.css.media import Screen
from a11y_check.semantics.styles import computed, styles

from .styled import the_page

CASCADE = {
    "the browser's own": ("", "p", "display", "block"),
    "a later rule": ("p { color: red } p { color: blue }", "#it", "color", "blue"),
    "a class above a tag": (".a { color: red } p { color: blue }", "#it", "color", "red"),
    "an id above classes": ("#it { color: red } .a.b { color: blue }", "#it", "color", "red"),
    "nothing by :where()": ("p { color: red } :where(#it) { color: blue }", "#it", "color", "red"),
    "the most of :is()": (":is(#never, p) { color: red } .a.b { color: blue }", "#it", "color", "red"),
    "important": ("p { color: red !important } #it { color: blue }", "#it", "color", "red"),
    "unlayered above layers": ("p { color: red } @layer x { #it { color: blue } }", "#it", "color", "red"),
    "a later layer": (
        "@layer x, y; @layer y { p { color: red } } @layer x { #it { color: blue } }",
        "#it",
        "color",
        "red",
    ),
    "important in the first layer": (
        "@layer x, y; @layer y { #it { color: blue !important } } @layer x { p { color: red !important } }",
        "#it",
        "color",
        "red",
    ),
    "an invalid value is passed over": ("p { color: red; color: rot; color: #12 }", "#it", "color", "red"),
    "an invalid selector spoils its list": (
        "p { color: red } p, p:::x { color: blue }",
        "#it",
        "color",
        "red",
    ),
    "what one browser knows spoils its list": (
        "p { color: red } p, p:-moz-focusring { color: blue }",
        "#it",
        "color",
        "red",
    ),
    "an unclosed rule": ("p { color: red", "#it", "color", "red"),
    "a rule inside a rule": ("div { p { color: red } & .a.b { color: blue } }", "#it", "color", "blue"),
    "inherited": ("div { color: red }", "#inside", "color", "red"),
    "not inherited": ("div { background-color: red }", "#it", "background-color", "transparent"),
    "inherited on demand": (
        "div { background-color: red } p { background-color: inherit }",
        "#it",
        "background-color",
        "red",
    ),
    "unset": ("div { color: red } p { color: blue } #it { color: unset }", "#it", "color", "red"),
    "all but the direction": ("p { direction: rtl; all: initial }", "#it", "direction", "rtl"),
    "initial": ("div { text-align: right } p { text-align: initial }", "#it", "text-align", "start"),
    "currentcolor inherits": ("div { color: red } p { color: currentcolor }", "#it", "color", "red"),
}


VARIABLES = {
    "a value": (":root { --x: red } p { color: var(--x) }", "red"),
    "a fallback": ("p { color: var(--x, red) }", "red"),
    "a fallback in a fallback": ("p { color: var(--x, var(--y, red)) }", "red"),
    "the nearest": (":root { --x: blue } div { --x: red } p { color: var(--x) }", "red"),
    "of a variable": (":root { --y: red; --x: var(--y) } p { color: var(--x) }", "red"),
    "resolved where declared": (":root { --y: red; --x: var(--y) } p { --y: blue; color: var(--x) }", "red"),
    "a circle has no value": (":root { --x: var(--y); --y: var(--x) } p { color: var(--x, red) }", "red"),
    "without value the property inherits": ("div { color: red } p { color: blue; color: var(--x) }", "red"),
    "what it says is no colour": (":root { --x: 3px } div { color: red } p { color: var(--x) }", "red"),
    "names differ by case": (":root { --X: blue; --x: red } p { color: var(--x) }", "red"),
}


LENGTHS = {
    "em of the parent": ("div { font-size: 20px } p { font-size: 2em }", "font-size", 40),
    "em in em": ("div { font-size: 2em } p { font-size: 1.5em }", "font-size", 48),
    "rem": ("html { font-size: 10px } div { font-size: 3px } p { font-size: 2rem }", "font-size", 20),
    "per cent": ("div { font-size: 50% } p { font-size: 150% }", "font-size", 12),
    "points": ("p { font-size: 12pt }", "font-size", 16),
    "a share of the window": ("p { font-size: 2vw }", "font-size", 25.6),
    "a calculation": ("p { font-size: calc(1rem + (4px - 2px) * 2) }", "font-size", 20),
    "clamped": ("p { font-size: clamp(1rem, 10vw, 2rem) }", "font-size", 32),
    "a keyword": ("p { font-size: x-large }", "font-size", 24),
    "in a shorthand": ("p { font: italic 700 24px/1.5 serif }", "font-size", 24),
    "inherited as px": (
        "div { font-size: 20px; letter-spacing: .1em } p { font-size: 10px }",
        "letter-spacing",
        2,
    ),
    "normal spacing": ("p { word-spacing: normal }", "word-spacing", 0),
    "one of four sides": ("p { margin: 1px 2px 3px 4px }", "margin-left", 4),
    "what only layout knows": ("p { width: 50% }", "width", None),
}


LINES = {
    "a factor is inherited": ("div { line-height: 1.5 } p { font-size: 20px }", 30),
    "a length is inherited": ("div { line-height: 1.5em } p { font-size: 20px }", 24),
    "after a slash": ("p { font: 20px/2 serif }", 40),
    "normal": ("p { font: 20px serif }", None),
}


@pytest.mark.parametrize(("css", "selector", "name", "expected"), CASCADE.values(), ids=CASCADE)
def test_cascade(css, selector, name, expected):
    page = the_page(css)

    assert computed(page.select(selector)[0], page, name) == expected


def test_a_style_attribute_wins_over_every_selector_but_not_over_what_is_important():
    page = Page(
        "<style>#a#a { color: red; font-style: italic !important }</style>"
        '<p id=a style="color: blue; font-style: normal">Text</p>'
    )
    (element,) = page.select("p")

    assert [computed(element, page, "color"), computed(element, page, "font-style")] == ["blue", "italic"]


@pytest.mark.parametrize(("css", "expected"), VARIABLES.values(), ids=VARIABLES)
def test_variables(css, expected):
    page = the_page(css)

    assert computed(page.select("#it")[0], page, "color") == expected


def test_variables_that_double_each_other_end_somewhere():
    lines = "".join(f"--v{n}: var(--v{n - 1}) var(--v{n - 1});" for n in range(1, 60))
    page = the_page(f":root {{ --v0: red; {lines} }} p {{ color: var(--v59) }}")

    assert computed(page.select("#it")[0], page, "color") == "canvastext"


@pytest.mark.parametrize(("css", "name", "expected"), LENGTHS.values(), ids=LENGTHS)
def test_lengths_in_px(css, name, expected):
    page = the_page(css)

    assert styles(page).length(page.select("#it")[0], name) == (expected and pytest.approx(expected))


@pytest.mark.parametrize(("css", "expected"), LINES.values(), ids=LINES)
def test_line_height_in_px(css, expected):
    page = the_page(css)

    assert styles(page).line_height(page.select("#it")[0]) == expected


def test_bold_is_bolder_than_what_is_around_it():
    page = the_page("div { font-weight: 300 } p { font-weight: bolder }")

    weights = [styles(page).font_weight(element) for element in page.select("#around, #it, #inside")]
    assert weights == [300, 400, 700]


def test_code_is_as_large_as_the_text_around_it():
    page = Page("<style>body { font-size: 12px }</style><p>Die Datei <code>plan.pdf</code></p>")

    assert styles(page).font_size(page.select("code")[0]) == 12


@pytest.mark.parametrize(
    ("css", "expected"),
    {
        "overflow-x: auto": ("visible", "visible"),
        "overflow: hidden": ("hidden", "hidden"),
        "overflow: clip": ("clip", "clip"),
        "display: block; overflow-x: auto": ("auto", "auto"),
    }.items(),
)
def test_a_table_scrolls_as_a_block_alone(css, expected):
    page = Page(f"<table style='{css}'><tr><td>Montag</table>")

    assert styles(page).overflow(page.select("table")[0]) == expected


def test_a_page_on_another_screen():
    page = the_page("@media (max-width: 40em) { p { color: red } } p { width: 50vw }")
    (element,) = page.select("#it")
    small, usual = styles(page, Screen(640, 512)), styles(page)

    assert [small.text(element, "color"), usual.text(element, "color")] == ["red", "canvastext"]
    assert [small.length(element, "width"), usual.length(element, "width")] == [320, 640]
