"""Computed styles: what the cascade, inheritance and arithmetic make of a property for one element."""

from __future__ import annotations

from collections.abc import Mapping

from a11y_check.page import Element, Page, once_per_page, parent
from a11y_check.semantics.cascade import Cascade, cascade
from a11y_check.semantics.css.colours import TRANSPARENT, Colour, colour
from a11y_check.semantics.css.media import DESKTOP, Screen
from a11y_check.semantics.css.values import Measures, length, number
from a11y_check.semantics.style_sheets import Plan, plan, sheets
from a11y_check.semantics.variables import Variables
from a11y_check.standards.css import BY_TAG, FONT_SIZES, INHERITED, INITIAL

_ITEM_PARENTS = ("flex", "inline-flex", "grid", "inline-grid")
_AS_BLOCK = {
    "inline": "block",
    "inline-block": "block",
    "inline-flex": "flex",
    "inline-grid": "grid",
    "inline-table": "table",
    **dict.fromkeys(("table-cell", "table-row", "table-caption"), "block"),
}
_BOLDER = ((350, 400.0), (550, 700.0), (1000, 900.0))
_LIGHTER = ((550, 100.0), (750, 400.0), (1001, 700.0))


def styles(page: Page, screen: Screen = DESKTOP) -> Styles:
    """The styles of the page on that screen, worked out once."""
    if screen is DESKTOP:  # nearly always
        return _desktop(page)
    return _styles(page, screen)


@once_per_page
def _desktop(page: Page) -> Styles:
    return _styles(page, DESKTOP)


@once_per_page
def _kept(_page: Page) -> dict[Screen, Styles]:
    return {}


def _styles(page: Page, screen: Screen) -> Styles:
    kept = _kept(page)
    found = kept.get(screen)
    if found is None:
        rules = plan(sheets(page).entries, screen)
        same = (other.cascade for other in kept.values() if other.plan is rules)
        found = kept[screen] = Styles(page, screen, rules, next(same, None))
    return found


def computed(element: Element, page: Page, name: str) -> str:
    """The property's value in lower case, inherited and with its variables replaced, else as written."""
    return styles(page).text(element, name)


class Styles:
    """Computed values of a page on one screen."""

    def __init__(self, page: Page, screen: Screen, rules: Plan, winners: Cascade | None = None) -> None:
        self.page = page
        self.screen = screen
        self.plan = rules
        self.cascade = winners or cascade(page, rules)
        self._sources: dict[str, dict[Element, tuple[Element | None, str]]] = {}
        self._variables = Variables(self.cascade)
        self._sizes: dict[Element, float] = {}
        self._weights: dict[Element, float] = {}

    def text(self, element: Element, name: str) -> str:
        """The value as text; for lengths and colours, `length` and `colour` say what it comes to."""
        known = self._sources.get(name)
        found = known.get(element) if known else None
        return found[1] if found else self._source(element, name)[1]

    def origin(self, element: Element, name: str) -> Element | None:
        """The element whose declaration gives this one its value; None for the initial value."""
        return self._source(element, name)[0]

    def length(self, element: Element, name: str, percent: float | None = None) -> float | None:
        """The value in px; None for keywords and what only layout knows. `percent` is what 100 % means."""
        if name == "font-size":
            return self.font_size(element)
        origin, text = self._source(element, name)
        if name in ("letter-spacing", "word-spacing") and text == "normal":
            return 0.0
        return length(text, self._measures(origin or element, percent))

    def line_height(self, element: Element) -> float | None:
        """The height of a line in px; None for `normal`."""
        origin, text = self._source(element, "line-height")
        factor = number(text)
        if factor is not None:
            return factor * self.font_size(element)
        if origin is None or text == "normal":
            return None
        return length(text, self._measures(origin, self.font_size(origin)))

    def colour(self, element: Element, name: str) -> Colour | None:
        """The colour; None where it is not known."""
        text = self.text(element, name)
        if text == "currentcolor":
            return self.colour(element, "color") if name != "color" else None
        return TRANSPARENT if text == "transparent" else colour(text)

    def display(self, element: Element) -> str:
        """The display type; what floats, is positioned or is an item of a flex box or grid is made a block."""
        text = self.text(element, "display").replace("block flow", "block").replace("inline flow", "inline")
        around = parent(element)
        taken_out = (
            self.text(element, "position") in ("absolute", "fixed") or self.text(element, "float") != "none"
        )
        if taken_out or (around is not None and self.text(around, "display") in _ITEM_PARENTS):
            return _AS_BLOCK.get(text, text)
        return text

    def overflow(self, element: Element) -> tuple[str, str]:
        """Across and down: where only one direction is cut or scrolls, so does the other."""
        across, down = self.text(element, "overflow-x"), self.text(element, "overflow-y")
        if down not in ("visible", "clip"):
            across = {"visible": "auto", "clip": "hidden"}.get(across, across)
        elif across not in ("visible", "clip"):
            down = {"visible": "auto", "clip": "hidden"}.get(down, down)
        return across, down

    def opacity(self, element: Element) -> float:
        """From 0 to 1, the element's own."""
        text = self.text(element, "opacity")
        value = number(text.removesuffix("%"))
        if value is None:
            return 1.0
        return min(max(value / 100 if text.endswith("%") else value, 0.0), 1.0)

    def font_size(self, element: Element) -> float:
        """In px."""
        for around in self._unknown(element, self._sizes):
            above = parent(around)
            size = self._sizes[above] if above is not None else FONT_SIZES["medium"]
            declared = self._declared(around, "font-size")
            self._sizes[around] = self._size(declared, size, around) if declared else size
        return self._sizes[element]

    def font_weight(self, element: Element) -> float:
        """From 1 to 1000; 400 is normal and 700 bold."""
        for around in self._unknown(element, self._weights):
            above = parent(around)
            weight = self._weights[above] if above is not None else 400.0
            declared = self._declared(around, "font-weight")
            self._weights[around] = _weight(declared, weight) if declared else weight
        return self._weights[element]

    def pseudo(self, element: Element, which: str) -> Mapping[str, str]:
        """What is declared for a pseudo-element, variables replaced; {} where nothing is."""
        declared = self.cascade.pseudo.get((element, which))
        if not declared:
            return {}
        found = {
            name: self._variables.resolved(element, name, text)
            for name, text in declared.items()
            if name[:2] != "--"
        }
        return {name: text for name, text in found.items() if text is not None}

    def is_sure(self, element: Element, *names: str) -> bool:
        """No rule under conditions that only layout knows sets one of these properties for the element."""
        return not self.cascade.doubtful.get(element, set()).intersection(names)

    def _measures(self, element: Element, percent: float | None = None) -> Measures:
        return Measures(
            self.font_size(element),
            self.font_size(self.page.root),
            self.screen.width,
            self.screen.height,
            percent,
        )

    def _unknown(self, element: Element, known: Mapping[Element, object]) -> list[Element]:
        """The element and those around it that are not known yet, the outermost first."""
        chain: list[Element] = []
        around: Element | None = element
        while around is not None and around not in known:
            chain.append(around)
            around = parent(around)
        return chain[::-1]

    def _size(self, text: str, above: float, element: Element) -> float:
        if text in FONT_SIZES:
            return FONT_SIZES[text]
        if text in ("initial", "revert", "revert-layer"):
            return FONT_SIZES["medium"]
        if text in ("larger", "smaller"):
            return above * 1.2 if text == "larger" else above / 1.2
        root = self._sizes.get(self.page.root, FONT_SIZES["medium"])
        size = length(text, Measures(above, root, self.screen.width, self.screen.height, percent=above))
        return above if size is None else max(size, 0.0)

    def _source(self, element: Element, name: str) -> tuple[Element | None, str]:
        """The element that declares the value, None where nothing does; and the value."""
        if name not in self.cascade.names:
            return None, INITIAL[name]
        known = self._sources.setdefault(name, {})
        inherits = name in INHERITED
        passed: list[Element] = []
        around: Element | None = element
        found: tuple[Element | None, str] = (None, INITIAL[name])
        while around is not None:
            if around in known:
                found = known[around]
                break
            passed.append(around)
            text = self._declared(around, name)
            if text is not None and text not in ("inherit", "unset"):
                found = (around, text if text != "initial" else INITIAL[name])
                break
            if not inherits and text != "inherit":
                break
            around = parent(around)
        for one in passed:
            known[one] = found
        return found

    def _declared(self, element: Element, name: str) -> str | None:
        """What is declared for the element itself, variables replaced; None where nothing is."""
        text = self.cascade.of(element).get(name)
        if text is None:
            return None
        if text in ("revert", "revert-layer"):
            return BY_TAG.get(element.tag, {}).get(name, "unset")
        text = self._variables.resolved(element, name, text)
        if text is None:
            return "unset"
        return "inherit" if name == "color" and text == "currentcolor" else text


def _weight(text: str, above: float) -> float:
    if text in ("bolder", "lighter"):
        steps = _BOLDER if text == "bolder" else _LIGHTER
        return next((weight for limit, weight in steps if above < limit), above)
    if text in ("normal", "bold", "initial"):
        return 700.0 if text == "bold" else 400.0
    value = number(text)
    return above if value is None else value
