"""Computed styles: what the cascade, inheritance and arithmetic make of a property for one element."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, outwards, parent
from a11y_check.semantics.cascade import Cascade, Declared, cascade, relevant
from a11y_check.semantics.css import fonts
from a11y_check.semantics.css.colours import TRANSPARENT, Colour, colour
from a11y_check.semantics.css.media import DESKTOP, Screen
from a11y_check.semantics.css.values import Measures, length, number
from a11y_check.semantics.style_sheets import plan, sheets
from a11y_check.semantics.variables import Variables
from a11y_check.standards.css import FONT_SIZES, INHERITED, INITIAL

_ITEM_PARENTS = ("flex", "inline-flex", "grid", "inline-grid")
_AS_BLOCK = {
    "inline": "block",
    "inline-block": "block",
    "inline-flex": "flex",
    "inline-grid": "grid",
    "inline-table": "table",
    **dict.fromkeys(("table-cell", "table-row", "table-caption"), "block"),
}
_TABLES = ("table", "inline-table")
#: What has a style: an element, or what is declared for it.
Styled = Element | Declared


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
        steps = relevant(page, plan(sheets(page).entries, screen))
        same = (other.cascade for other in kept.values() if other.cascade.steps == steps)
        found = kept[screen] = Styles(page, screen, next(same, None) or cascade(page, steps))
    return found


def computed(element: Element, page: Page, name: str) -> str:
    """The property's value in lower case, inherited and with its variables replaced, else as written."""
    return styles(page).text(element, name)


class Styles:
    """Computed values of a page on one screen, for an element or for whatever shares its declarations."""

    def __init__(self, page: Page, screen: Screen, winners: Cascade) -> None:
        self.page = page
        self.screen = screen
        self.cascade = winners
        self.groups = winners.groups
        self._by_name: dict[str, list[Declared]] = {}
        self._sources: dict[str, dict[Declared, tuple[Declared | None, str]]] = {}
        self._variables = Variables()
        self._sizes: dict[Declared, float] = {}
        self._weights: dict[Declared, float] = {}

    def declared(self, of: Styled) -> Mapping[str, str]:
        """The declarations that win for the element, as written."""
        return of.values if isinstance(of, Declared) else self.cascade.of(of).values

    def declaring(self, *names: str) -> Iterator[tuple[Declared, list[Element]]]:
        """The groups for which one of the properties is declared."""
        if not self._by_name:
            for declared in self.groups:
                for name in declared.values:
                    self._by_name.setdefault(name, []).append(declared)
        for declared in dict.fromkeys(one for name in names for one in self._by_name.get(name, ())):
            yield declared, self.groups[declared]

    def text(self, of: Styled, name: str) -> str:
        """The value as text; for lengths and colours, `length` and `colour` say what it comes to."""
        return self._source(of, name)[1]

    def origin(self, element: Element, name: str) -> Element | None:
        """The element whose declaration gives this one its value; None for the initial value."""
        source = self._source(element, name)[0]
        around: Element | None = element
        while around is not None and self.cascade.of(around) is not source:
            around = parent(around)
        return around

    def length(self, of: Styled, name: str, percent: float | None = None) -> float | None:
        """The value in px; None for keywords and what only layout knows. `percent` is what 100 % means."""
        if name == "font-size":
            return self.font_size(of)
        origin, text = self._source(of, name)
        if name in ("letter-spacing", "word-spacing") and text == "normal":
            return 0.0
        return length(text, self._measures(origin or of, percent))

    def line_height(self, of: Styled) -> float | None:
        """The height of a line in px; None for `normal`."""
        origin, text = self._source(of, "line-height")
        factor = number(text)
        if factor is not None:
            return factor * self.font_size(of)
        if origin is None or text == "normal":
            return None
        return length(text, self._measures(origin, self.font_size(origin)))

    def colour(self, of: Styled, name: str) -> Colour | None:
        """The colour; None where it is not known."""
        text = self.text(of, name)
        if text == "currentcolor":
            return self.colour(of, "color") if name != "color" else None
        return TRANSPARENT if text == "transparent" else colour(text)

    def display(self, of: Styled) -> str:
        """The display type; what floats, is positioned or is an item of a flex box or grid is made a block."""
        declared = self._declared(of)
        text = self.text(declared, "display").replace("block flow", "block").replace("inline flow", "inline")
        around = declared.around
        taken_out = (
            self.text(declared, "position") in ("absolute", "fixed") or self.text(declared, "float") != "none"
        )
        if taken_out or (around is not None and self.text(around, "display") in _ITEM_PARENTS):
            return _AS_BLOCK.get(text, text)
        return text

    def overflow(self, of: Styled) -> tuple[str, str]:
        """Across and down: where only one direction is cut or scrolls, so does the other. Tables do not scroll."""
        across, down = self.text(of, "overflow-x"), self.text(of, "overflow-y")
        if self.text(of, "display") in _TABLES:
            return (
                (across, down) if across == down and across in ("hidden", "clip") else ("visible", "visible")
            )
        if down not in ("visible", "clip"):
            across = {"visible": "auto", "clip": "hidden"}.get(across, across)
        elif across not in ("visible", "clip"):
            down = {"visible": "auto", "clip": "hidden"}.get(down, down)
        return across, down

    def opacity(self, of: Styled) -> float:
        """From 0 to 1, the element's own."""
        text = self.text(of, "opacity")
        value = number(text.removesuffix("%"))
        if value is None:
            return 1.0
        return min(max(value / 100 if text.endswith("%") else value, 0.0), 1.0)

    def font_size(self, of: Styled) -> float:
        """In px."""
        declared = self._declared(of)
        if declared in self._sizes:
            return self._sizes[declared]
        for one in _unknown(declared, self._sizes):
            size = self._sizes[one.around] if one.around is not None else FONT_SIZES["medium"]
            text = self._own(one, "font-size")
            self._sizes[one] = fonts.size(text, self._around(size)) if text else size
        return self._sizes[declared]

    def font_weight(self, of: Styled) -> float:
        """From 1 to 1000; 400 is normal and 700 bold."""
        declared = self._declared(of)
        for one in _unknown(declared, self._weights):
            weight = self._weights[one.around] if one.around is not None else 400.0
            text = self._own(one, "font-weight")
            self._weights[one] = fonts.weight(text, weight) if text else weight
        return self._weights[declared]

    def pseudo(self, element: Element, which: str) -> Mapping[str, str]:
        """What is declared for a pseudo-element, variables replaced; {} where nothing is."""
        declared = self.cascade.pseudo.get((element, which))
        if not declared:
            return {}
        around = self.cascade.of(element)
        found = {
            name: self._variables.resolved(around, name, text)
            for name, text in declared.items()
            if name[:2] != "--"
        }
        return {name: text for name, text in found.items() if text is not None}

    def is_sure(self, element: Element, *names: str) -> bool:
        """No rule under conditions that only layout knows may give the element one of these values, or hand it down."""
        return not self.cascade.doubtful or not any(self._is_doubtful(element, name) for name in names)

    def _is_doubtful(self, element: Element, name: str) -> bool:
        for around in outwards(element):
            if name in self.cascade.doubtful.get(around, ()):
                return True
            own = self._own(self.cascade.of(around), name)
            if own != "inherit" and (own not in (None, "unset") or name not in INHERITED):
                return False
        return False

    def _declared(self, of: Styled) -> Declared:
        return of if isinstance(of, Declared) else self.cascade.of(of)

    def _measures(self, of: Styled, percent: float | None = None) -> Measures:
        return Measures(
            self.font_size(of),
            self.font_size(self.page.root),
            self.screen.width,
            self.screen.height,
            percent,
        )

    def _around(self, size: float) -> Measures:
        """What the size of a font is relative to, where letters around it are `size` px high."""
        root = self._sizes.get(self.cascade.of(self.page.root), FONT_SIZES["medium"])
        return Measures(size, root, self.screen.width, self.screen.height, percent=size)

    def _source(self, of: Styled, name: str) -> tuple[Declared | None, str]:
        """Whose declaration gives the value, None where nobody's does; and the value."""
        if name not in self.cascade.names:
            return None, INITIAL[name]
        declared = of if isinstance(of, Declared) else self.cascade.of(of)
        known = self._sources.setdefault(name, {})
        if declared in known:
            return known[declared]
        inherits = name in INHERITED
        passed: list[Declared] = []
        around: Declared | None = declared
        found: tuple[Declared | None, str] = (None, INITIAL[name])
        while around is not None:
            if around in known:
                found = known[around]
                break
            passed.append(around)
            text = self._own(around, name)
            if text is not None and text not in ("inherit", "unset"):
                found = (around, text if text != "initial" else INITIAL[name])
                break
            if not inherits and text != "inherit":
                break
            around = around.around
        for one in passed:
            known[one] = found
        return found

    def _own(self, declared: Declared, name: str) -> str | None:
        """What is declared for the element itself, variables replaced; None where nothing is."""
        text = declared.values.get(name)
        if text is None:
            return None
        text = self._variables.resolved(declared, name, text)
        if text is None:
            return "unset"
        return "inherit" if name == "color" and text == "currentcolor" else text


def _unknown(declared: Declared, known: Mapping[Declared, object]) -> list[Declared]:
    """These declarations and those around them that are not known yet, the outermost first."""
    chain: list[Declared] = []
    around: Declared | None = declared
    while around is not None and around not in known:
        chain.append(around)
        around = around.around
    return chain[::-1]
