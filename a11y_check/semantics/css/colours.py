"""Colours: what their notations mean, how they cover each other, and their contrast."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any, NamedTuple

import tinycss2
from tinycss2.color5 import parse_color

from a11y_check.semantics.css.tokens import divided, written
from a11y_check.standards.css import SYSTEM_COLOURS

#: Notations that are valid but not worked out here.
_NOT_WORKED_OUT = (
    *(f"{name}(from" for name in ("rgb", "hsl", "hwb", "lab", "lch", "oklab", "oklch")),
    *(f"{name}(calc" for name in ("rgb", "rgba", "hsl", "hsla", "oklch")),
    *("color-mix(", "color(", "contrast-color(", "device-cmyk("),
)


class Colour(NamedTuple):
    """A colour in sRGB: red, green, blue and alpha, each from 0 to 1."""

    red: float
    green: float
    blue: float
    alpha: float = 1.0

    @property
    def css(self) -> str:
        """As style sheets write it: #rrggbb, or with its alpha."""
        channels = "".join(f"{round(value * 255):02x}" for value in self[:3])
        return f"#{channels}" if self.alpha >= 1 else f"#{channels} / {round(self.alpha * 100)} %"

    @property
    def luminance(self) -> float:
        """The relative luminance of WCAG 2.2, from 0 for black to 1 for white."""
        red, green, blue = (_linear(value) for value in self[:3])
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def over(self, below: Colour) -> Colour:
        """What is seen where this colour covers another."""
        alpha = self.alpha + below.alpha * (1 - self.alpha)
        if not alpha:
            return TRANSPARENT
        return self._mixed(below, self.alpha / alpha, below.alpha * (1 - self.alpha) / alpha)._replace(
            alpha=alpha
        )

    def faded(self, opacity: float) -> Colour:
        return self._replace(alpha=self.alpha * opacity)

    def towards(self, other: Colour, share: float) -> Colour:
        """The colour between two, as gradients have it: 0 is this one, 1 the other."""
        alpha = self.alpha + (other.alpha - self.alpha) * share
        if not alpha:
            return TRANSPARENT
        return self._mixed(other, self.alpha * (1 - share) / alpha, other.alpha * share / alpha)._replace(
            alpha=alpha
        )

    def _mixed(self, other: Colour, part: float, rest: float) -> Colour:
        return Colour(
            self.red * part + other.red * rest,
            self.green * part + other.green * rest,
            self.blue * part + other.blue * rest,
        )


TRANSPARENT = Colour(0, 0, 0, 0)
WHITE = Colour(1, 1, 1)


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of WCAG 2.2, from 1 to 21; both colours are opaque."""
    darker, lighter = sorted((one.luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)


def told(ratio: float) -> float:
    """A contrast as people are told it: two places, never rounded up to what would be enough."""
    return int(ratio * 100) / 100


def is_colour(text: str) -> bool:
    """The text is a colour as far as browsers are concerned, also one that `colour` cannot work out."""
    if text == "currentcolor" or text.startswith(_NOT_WORKED_OUT):
        return True
    return colour(text) is not None


@lru_cache(maxsize=4096)
def colour(text: str) -> Colour | None:
    """The colour that a notation in lower case means; None for currentcolor and what is not known."""
    parsed = parse_color(SYSTEM_COLOURS.get(text, text))
    if parsed is None:
        return _mixed(text) if text.startswith("color-mix(") else None
    if isinstance(parsed, str):
        return None
    alpha = min(max(parsed.alpha, 0.0), 1.0)
    channels = [value or 0.0 for value in parsed.coordinates]
    if parsed.space in ("oklab", "oklch"):
        return _clipped(_from_oklab(_rectangular(channels) if parsed.space == "oklch" else channels), alpha)
    if parsed.space in ("lab", "lch"):
        return _clipped(_from_lab(_rectangular(channels) if parsed.space == "lch" else channels), alpha)
    if parsed.space == "srgb-linear":
        return _clipped([_curved(value) for value in channels], alpha)
    if parsed.space in ("srgb", "hsl", "hwb"):
        return _clipped(list(parsed.to("srgb").coordinates), alpha)
    return None


def _mixed(text: str) -> Colour | None:
    """color-mix() of two known colours in sRGB; None for other colour spaces."""
    function = tinycss2.parse_one_component_value(text)
    parts = divided(function.arguments, ",") if function.type == "function" else []
    if len(parts) != 3 or written(parts[0]) != "in srgb":
        return None
    (one, share), (other, rest) = _weighted(parts[1]), _weighted(parts[2])
    if one is None or other is None:
        return None
    share = share if share is not None else 1 - rest if rest is not None else 0.5
    rest = rest if rest is not None else 1 - share
    if share + rest <= 0:
        return None
    return one.towards(other, rest / (share + rest)).faded(min(share + rest, 1))


def _weighted(tokens: list[Any]) -> tuple[Colour | None, float | None]:
    """A colour and its share, which stands before or after it; None where there is none."""
    shares = [token.value / 100 for token in tokens if token.type == "percentage"]
    named = written([token for token in tokens if token.type != "percentage"])
    return colour(named), shares[0] if shares else None


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _curved(value: float) -> float:
    size = abs(value)
    curved = size * 12.92 if size <= 0.0031308 else 1.055 * size ** (1 / 2.4) - 0.055
    return math.copysign(curved, value)


def _clipped(channels: list[float], alpha: float) -> Colour:
    red, green, blue = (min(max(value or 0.0, 0.0), 1.0) for value in channels)
    return Colour(red, green, blue, alpha)


def _rectangular(channels: list[float]) -> list[float]:
    light, chroma, hue = channels
    return [light, chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))]


def _from_oklab(channels: list[float]) -> list[float]:
    light, a, b = channels
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return [
        _curved(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
        _curved(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
        _curved(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short),
    ]


def _from_lab(channels: list[float]) -> list[float]:
    light, a, b = channels
    y = (light + 16) / 116
    x, z = y + a / 500, y - b / 200
    cubes = [v**3 if v**3 > 216 / 24389 else (116 * v - 16) * 27 / 24389 for v in (x, y, z)]
    x, y, z = (value * white for value, white in zip(cubes, (0.9642956, 1.0, 0.8251046), strict=True))
    return [
        _curved(3.1341359 * x - 1.6173863 * y - 0.4906619 * z),
        _curved(-0.9787954 * x + 1.9162544 * y + 0.0334428 * z),
        _curved(0.0719550 * x - 0.2289768 * y + 1.4053860 * z),
    ]
