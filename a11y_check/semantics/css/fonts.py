"""Size and weight of a font, reckoned from those around it."""

from __future__ import annotations

from a11y_check.semantics.css.values import Measures, length, number
from a11y_check.standards.css import FONT_SIZES

_BOLDER = ((350, 400.0), (550, 700.0), (1000, 900.0))
_LIGHTER = ((550, 100.0), (750, 400.0), (1001, 700.0))


def size(text: str, around: Measures) -> float:
    """In px; `around.font` is the size that is inherited, and stays where the value says nothing."""
    if text in FONT_SIZES:
        return FONT_SIZES[text]
    if text in ("initial", "revert", "revert-layer"):
        return FONT_SIZES["medium"]
    if text in ("larger", "smaller"):
        return around.font * 1.2 if text == "larger" else around.font / 1.2
    found = length(text, around)
    return around.font if found is None else max(found, 0.0)


def weight(text: str, above: float) -> float:
    """From 1 to 1000; `above` is the weight that is inherited, and stays where the value says nothing."""
    if text in ("bolder", "lighter"):
        steps = _BOLDER if text == "bolder" else _LIGHTER
        return next((weight for limit, weight in steps if above < limit), above)
    if text in ("normal", "bold", "initial"):
        return 700.0 if text == "bold" else 400.0
    value = number(text)
    return above if value is None else value
