"""Computed styles: a style sheet, an element `#it` in `<div><p class=a><b>…</b></p></div>`, and what comes out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a11y_check.page import Page
from a11y_check.semantics.css.colours import Colour, colour, contrast
from a11y_check.semantics.css.declarations import longhands
from a11y_check.semantics.css.gradients import gradient_colours
from a11y_check.semantics.css.media import Screen, matches, supported
from a11y_check.semantics.css.selectors import selectors
from a11y_check.semantics.painting import look
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import computed, styles

BODY = '<div id=around><p id=it class="a b">Text <b id=inside>bold</b></p></div>'

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

MEDIA = {
    "": True,
    "all": True,
    "print": False,
    "not print": True,
    "screen and (min-width: 1280px)": True,
    "screen and (min-width: 1281px)": False,
    "(max-width: 80em)": True,
    "(width >= 600px) and (width < 1281px)": True,
    "(400px <= width <= 600px)": False,
    "print, (orientation: landscape)": True,
    "not all and (orientation: landscape)": False,
    "(orientation: lanscape)": False,
    "not (orientation: lanscape)": False,
    "(prefers-color-scheme: dark)": False,
    "(prefers-reduced-motion: no-preference)": True,
    "(hover) and (pointer: fine)": True,
    "(min-aspect-ratio: 16/9)": False,
    "(width > 5000px) or (height > 100px)": True,
    "((width > 5000px) or (not (monochrome)))": True,
    "only screen": True,
    "speech": False,
}

COLOURS = {
    "red": (255, 0, 0, 1),
    "#123": (17, 34, 51, 1),
    "#11223380": (17, 34, 51, 0.502),
    "rgb(1 2 3 / 50%)": (1, 2, 3, 0.5),
    "rgba(1, 2, 3, .5)": (1, 2, 3, 0.5),
    "hsl(120 100% 50%)": (0, 255, 0, 1),
    "hwb(0 20% 40%)": (153, 51, 51, 1),
    "oklch(0.628 0.2577 29.23)": (255, 0, 0, 1),
    "lab(54.29 80.8 69.89)": (255, 0, 0, 1),
    "canvastext": (0, 0, 0, 1),
    "light-dark(red, blue)": (255, 0, 0, 1),
    "color-mix(in srgb, red 25%, blue)": (64, 0, 191, 1),
    "transparent": (0, 0, 0, 0),
}

SPECIFICITY = {
    "*": (0, 0, 0),
    "li": (0, 0, 1),
    "ul li::before": (0, 0, 3),
    "ul ol + li.red": (0, 1, 3),
    "li:first-child:hover": (0, 2, 1),
    "#a:not(li, .b.c)": (1, 2, 0),
    ":is(#a, li) .b": (1, 1, 0),
    ":where(#a) b": (0, 0, 1),
    "li:nth-child(2n + 1 of .a, #b)": (1, 1, 1),
    '[href="#a.b"]': (0, 1, 0),
}


def the_page(css, body=BODY):
    return Page(f"<!doctype html><style>{css}</style>{body}")


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


@pytest.mark.parametrize(("query", "expected"), MEDIA.items(), ids=MEDIA)
def test_media_queries_at_1280_by_1024(query, expected):
    assert matches(query, Screen(1280, 1024)) is expected


def test_a_page_on_another_screen():
    page = the_page("@media (max-width: 40em) { p { color: red } } p { width: 50vw }")
    (element,) = page.select("#it")
    small, usual = styles(page, Screen(640, 512)), styles(page)

    assert [small.text(element, "color"), usual.text(element, "color")] == ["red", "canvastext"]
    assert [small.length(element, "width"), usual.length(element, "width")] == [320, 640]


@pytest.mark.parametrize(
    ("condition", "expected"),
    {
        "(display: grid)": True,
        "not (display: grid)": False,
        "(display: grid) and (-ms-ime-align: auto)": False,
        "(-moz-appearance: none) or (gap: 1px)": True,
        "selector(:has(a))": True,
    }.items(),
)
def test_supports(condition, expected):
    assert supported(condition) is expected


@pytest.mark.parametrize(("text", "expected"), COLOURS.items(), ids=COLOURS)
def test_colours(text, expected):
    found = colour(text)

    assert [round(value * 255) for value in found[:3]] == list(expected[:3])
    assert found.alpha == pytest.approx(expected[3], abs=0.001)


@pytest.mark.parametrize(("selector", "expected"), SPECIFICITY.items(), ids=SPECIFICITY)
def test_specificity(selector, expected):
    (found,) = selectors(selector)

    assert found.specificity == expected


SHORTHANDS = {
    ("background", "#fff url(a.png) no-repeat right / cover"): {
        "background-color": "#fff",
        "background-image": "url(a.png)",
        "background-repeat": "no-repeat",
        "background-size": "cover",
    },
    ("background", "linear-gradient(red, blue), #000"): {
        "background-color": "#000",
        "background-image": "linear-gradient(red, blue), none",
    },
    ("background", "none"): {"background-color": "transparent", "background-image": "none"},
    ("overflow", "hidden auto"): {"overflow-x": "hidden", "overflow-y": "auto"},
    ("text-decoration", "underline dotted red"): {"text-decoration-line": "underline"},
    ("outline", "2px solid red"): {"outline-width": "2px", "outline-style": "solid", "outline-color": "red"},
    ("outline", "0"): {"outline-width": "0", "outline-style": "none"},
    ("border", "1px solid"): {"border-bottom-style": "solid"},
    ("inset", "0 -3px"): {"top": "0", "left": "-3px", "right": "-3px", "bottom": "0"},
}


@pytest.mark.parametrize(("declaration", "expected"), SHORTHANDS.items(), ids=map(": ".join, SHORTHANDS))
def test_shorthands(declaration, expected):
    found = longhands(*declaration)

    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    "declaration", [("background", "red blue"), ("font", "bold"), ("margin", "1px red"), ("width", "-1px")]
)
def test_an_invalid_declaration_sets_nothing(declaration):
    assert longhands(*declaration) == {}


FILES = {
    "/css/site.css": "@import 'base/colours.css'; @import url(print.css) print; p { font-weight: 700 }",
    "/css/base/colours.css": "@import '../more.css' layer(low); p { color: red }",
    "/css/more.css": "#it { color: blue; font-style: italic }",
}


def test_linked_and_imported_sheets():
    page = Page(f'<link rel=stylesheet href="/css/site.css">{BODY}', load=FILES.get)
    (element,) = page.select("#it")

    assert sheets(page).are_complete
    assert [computed(element, page, name) for name in ("color", "font-weight", "font-style")] == [
        "red",
        "700",
        "italic",
    ]


@pytest.mark.parametrize(
    ("link", "complete"),
    [
        ("<link rel=stylesheet href=missing.css>", False),
        ("<link rel=stylesheet href=missing.css media=print>", True),
        ("<link rel='alternate stylesheet' href=missing.css>", True),
        ("<style>@import 'missing.css';</style>", False),
        ("<link rel=icon href=missing.ico>", True),
    ],
)
def test_a_sheet_that_cannot_be_had_is_known_to_be_missing(link, complete):
    assert sheets(Page(link + BODY)).are_complete is complete


def test_sheets_that_import_each_other_end_somewhere():
    page = Page(
        f"<link rel=stylesheet href=a.css>{BODY}", load=lambda _address: "@import 'a.css'; p { color: red }"
    )

    assert computed(page.select("#it")[0], page, "color") == "red"


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
}


@pytest.mark.parametrize(("css", "text", "below", "sure"), LOOKS.values(), ids=LOOKS)
def test_what_is_behind_a_text(css, text, below, sure):
    page = the_page(css)
    found = look(page.select("#it")[0], page)

    assert (found.text.css, found.below.css, found.is_sure) == (text, below, sure)


def test_contrast_goes_from_1_to_21():
    black, white = Colour(0, 0, 0), Colour(1, 1, 1)

    assert [contrast(white, white), contrast(white, black)] == [1, 21]
    assert contrast(colour("#777"), white) == pytest.approx(4.48, abs=0.01)


def test_a_gradient_has_all_colours_between_its_stops():
    found = gradient_colours("linear-gradient(90deg, #000, #fff 3em 5em, transparent)")

    assert (Colour(0, 0, 0), Colour(1, 1, 1)) == (found[0], found[8])
    assert found[-1].alpha == 0
    assert gradient_colours("url(a.png)") is None
    assert gradient_colours("linear-gradient(red, nonsense)") is None


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
