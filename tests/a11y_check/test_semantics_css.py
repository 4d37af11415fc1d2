"""Parts of style sheets, read as browsers read them: colours, gradients, media queries, specificity, shorthands."""

import pytest

from a11y_check.semantics.css.colours import Colour, colour, contrast
from a11y_check.semantics.css.declarations import longhands
from a11y_check.semantics.css.gradients import gradient_colours
from a11y_check.semantics.css.media import Screen, matches, supported
from a11y_check.semantics.css.selectors import selectors

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


@pytest.mark.parametrize(("query", "expected"), MEDIA.items(), ids=MEDIA)
def test_media_queries_at_1280_by_1024(query, expected):
    assert matches(query, Screen(1280, 1024)) is expected


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
