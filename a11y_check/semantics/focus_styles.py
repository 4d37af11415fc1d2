"""What style sheets do to an element that has the focus."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, outwards
from a11y_check.semantics.cascade import cascade, matching, relevant
from a11y_check.semantics.css.colours import Colour
from a11y_check.semantics.css.media import DESKTOP
from a11y_check.semantics.css.selectors import Selector
from a11y_check.semantics.css.sheet import Declarations, Entry, StyleRule
from a11y_check.semantics.style_sheets import Plan, Step, Steps, plan, sheets
from a11y_check.semantics.styles import Styles, styles

_OUTLINE = frozenset(("outline-style", "outline-width", "outline-color"))
_FOCUS = re.compile(r"(?<!\\):focus(?:-visible|-within)?(?![\w-])", re.IGNORECASE)
#: For the mouse only: the keyboard brings focus that is visible, or a script says that it is in use.
_MOUSE_ONLY = re.compile(r":not\(\s*(?:[:.]focus|[.\[][^)]*(?:tabbing|keyboard|focus|intent))", re.IGNORECASE)
_UNFOCUSED = re.compile(
    r":not\(\s*(?::[a-z-]+\s*,\s*)*:focus(?:-visible|-within)?\s*(?:,\s*:[a-z-]+\s*)*\)", re.IGNORECASE
)
#: They change nothing that is seen, as long as there is no picture.
_PLACING = frozenset(
    f"background-{name}" for name in ("attachment", "clip", "origin", "position", "repeat", "size")
)
#: They change nothing that is seen at all, or nothing without an outline.
_UNSEEN = re.compile(
    r"outline-offset|cursor|transition.*|user-select|pointer-events|z-index|will-change|scroll-.*|.*tap-highlight-color"
)
#: They bring into sight what was off the screen, clipped or transparent.
_WHERE = re.compile(
    r"(?:position|left|right|top|bottom|inset|clip|opacity|transform|translate|overflow|margin|width|height"
    r"|max-width|max-height|font-size|text-indent)(?:-[a-z]+)*"
)
#: What own colours replace: https://www.w3.org/TR/css-color-adjust-1/#forced-colors-properties
_REPLACED = re.compile(
    r"color$|shadow$|^background|^border(?:-(?:top|right|bottom|left))?$|^fill$|^stroke$|^text-decoration$|^opacity$"
)
_OWN_COLOURS = re.compile(r"forced-colors|high-contrast", re.IGNORECASE)
_NOTHING = frozenset(("none", "0", "0px", "transparent", "unset", "inherit", "initial"))


def loses_outline(element: Element, page: Page) -> bool:
    """Style sheets take the browser's outline from the element that has the focus, and give it no other."""
    if not _speaks_of_outlines(page):
        return False
    found = _focused(page)
    if "outline-style" not in found.declared(element):
        return False
    colour = found.colour(element, "outline-color")
    return (
        found.text(element, "outline-style") == "none"
        or found.length(element, "outline-width") == 0
        or (colour is not None and colour.alpha == 0)
    )


def focus_colour(element: Element, page: Page) -> Colour | None:
    """The colour that style sheets choose for the outline of the element with the focus; None where they do not."""
    if not _speaks_of_outlines(page) or "outline-style" not in _focused(page).declared(element):
        return None
    is_drawn = _focused(page).text(element, "outline-style") != "auto" and not loses_outline(element, page)
    return _focused(page).colour(element, "outline-color") if is_drawn else None


def keeps_outline(element: Element, page: Page) -> bool:
    """Style sheets give the element an outline that it has all the time: the focus changes nothing of it."""
    if not _speaks_of_outlines(page) or styles(page).text(element, "outline-style") == "none":
        return False
    focused, always = _focused(page), styles(page)
    return all(always.text(element, name) == focused.text(element, name) for name in _OUTLINE)


def changes_with_focus(element: Element, page: Page) -> bool:
    """Something else than the outline may change when the element gets the focus."""
    return not _changing(page).isdisjoint(outwards(element))


def loses_mark_in_own_colours(element: Element, page: Page) -> bool:
    """The focus shows by shadows and colours alone, which are gone where people see pages in their own colours."""
    if not loses_outline(element, page) or not changes_with_focus(element, page):
        return False
    found = _focused(page)
    is_clear = found.text(element, "outline-style") != "none" and found.length(element, "outline-width") != 0
    return not is_clear and _lasting(page).isdisjoint(outwards(element)) and not _knows_own_colours(page)


def comes_into_sight(element: Element, page: Page) -> bool:
    """Style sheets place, clip or fade the element, or something around it, otherwise when it has the focus."""
    return not _moving(page).isdisjoint(outwards(element))


@once_per_page
def _speaks_of_outlines(page: Page) -> bool:
    return "outline" in "".join(
        style.attr("style") or "" for style in page.select("[style*=outline i]")
    ) or _speak_of_outlines(sheets(page).entries)


@lru_cache(maxsize=64)
def _speak_of_outlines(entries: tuple[Entry, ...]) -> bool:
    return any(
        isinstance(entry, StyleRule)
        and not _OUTLINE.isdisjoint(entry.declarations.normal.keys() | entry.declarations.important.keys())
        for entry in entries
    )


@once_per_page
def _focused(page: Page) -> Styles:
    """The outlines as though everything had the focus."""
    rules = _at_focus(plan(sheets(page).entries, DESKTOP))
    return Styles(page, DESKTOP, cascade(page, relevant(page, rules)))


@lru_cache(maxsize=64)
def _at_focus(rules: Plan) -> Plan:
    return Plan(Steps(_outlines(rules.normal)), Steps(_outlines(rules.important)))


def _outlines(steps: Steps) -> Iterator[Step]:
    for step in steps.all:
        selector = step.selector
        own = {name: text for name, text in step.declarations.items() if name in _OUTLINE or name[:2] == "--"}
        if own and not _MOUSE_ONLY.search(selector.text) and not _waits_for_another(selector.text):
            yield Step(replace(selector, text=_without_focus(selector.text)), own, step.is_known)


def _waits_for_another(text: str) -> bool:
    """The focus that the selector waits for is that of an element around the one it styles, or beside it."""
    return ":has(" not in text and any(
        "within" not in state[0] and _end(text, state.end()) < len(text) for state in _FOCUS.finditer(text)
    )


def _without_focus(text: str) -> str:
    return _FOCUS.sub(":is(*)", text)


@once_per_page
def _changing(page: Page) -> frozenset[Element]:
    """Elements that get something by a selector with focus, or whose neighbours do."""
    changing: set[Element] = set()
    for trigger in _all_triggers(sheets(page).entries):
        changing.update(matching(trigger, page))
    return frozenset(changing)


@once_per_page
def _lasting(page: Page) -> frozenset[Element]:
    """Those that get more by a selector with focus than shadows and colours, or whose neighbours do."""
    return frozenset(
        element
        for rule in sheets(page).entries
        if isinstance(rule, StyleRule) and _FOCUS.search(rule.selector.text)
        for trigger, marks_another in _triggers(rule.selector)
        if _lasts(rule.declarations) or (marks_another and _outlined(rule.declarations))
        for element in matching(trigger, page)
    )


@once_per_page
def _knows_own_colours(page: Page) -> bool:
    return any(
        isinstance(entry, StyleRule) and any(_OWN_COLOURS.search(query) for query in entry.context.media)
        for entry in sheets(page).entries
    )


@once_per_page
def _moving(page: Page) -> frozenset[Element]:
    """Elements that are placed otherwise by a selector with focus, or whose neighbours are."""
    return frozenset(
        element
        for entry in sheets(page).entries
        if isinstance(entry, StyleRule) and _FOCUS.search(entry.selector.text) and _places(entry.declarations)
        for trigger, _ in _triggers(_as_focused(entry.selector))
        for element in matching(trigger, page)
    )


def _as_focused(selector: Selector) -> Selector:
    """What is hidden without the focus is shown with it."""
    return replace(selector, text=_UNFOCUSED.sub(":focus", selector.text))


def _places(declarations: Declarations) -> bool:
    names = {*declarations.others, *declarations.normal, *declarations.important}
    return any(_WHERE.fullmatch(name) for name in names)


@lru_cache(maxsize=64)
def _all_triggers(entries: tuple[Entry, ...]) -> tuple[Selector, ...]:
    rules = [entry for entry in entries if isinstance(entry, StyleRule)]
    always = {(rule.selector.text, id(rule.declarations)) for rule in rules}
    return tuple(
        trigger
        for rule in rules
        if _FOCUS.search(rule.selector.text)
        and (_FOCUS.sub("", rule.selector.text), id(rule.declarations)) not in always
        for trigger, marks_another in _triggers(rule.selector)
        if _shows(rule.declarations) or (marks_another and _outlined(rule.declarations))
    )


@lru_cache(maxsize=4096)
def _triggers(selector: Selector) -> tuple[tuple[Selector, bool], ...]:
    """Selectors of the elements whose focus the selector waits for, and whether it is about another element then."""
    text = selector.text
    ends = [(_end(text, state.end()), _is_around(text, state)) for state in _FOCUS.finditer(text)]
    return tuple(
        (Selector(_without_focus(text[:end]), selector.specificity), is_around or end < len(text))
        for end, is_around in ends
    )


def _is_around(text: str, state: re.Match[str]) -> bool:
    """The element holds what has the focus: `:focus-within`, or `:has(:focus)`."""
    before = text[: state.start()]
    return "within" in state[0] or before.rfind(":has(") > before.rfind(")")


def _end(text: str, start: int) -> int:
    """Where the compound selector ends that goes on at `start`."""
    depth = text[:start].count("(") - text[:start].count(")")
    for index in range(start, len(text)):
        depth += (text[index] == "(") - (text[index] == ")")
        if not depth and text[index] in " >+~":
            return index
    return len(text)


def _shows(declarations: Declarations) -> bool:
    everything = {**declarations.others, **declarations.normal, **declarations.important}
    return any(
        value not in _NOTHING and not _UNSEEN.fullmatch(name)
        for name, value in everything.items()
        if name not in _OUTLINE | _PLACING
    )


def _lasts(declarations: Declarations) -> bool:
    everything = {**declarations.others, **declarations.normal, **declarations.important}
    return any(
        value not in _NOTHING and not _UNSEEN.fullmatch(name) and not _REPLACED.search(name)
        for name, value in everything.items()
        if name not in _OUTLINE | _PLACING and name[:2] != "--"
    )


def _outlined(declarations: Declarations) -> bool:
    everything = {**declarations.normal, **declarations.important}
    style = everything.get("outline-style", "none")
    return style not in _NOTHING and _NOTHING.isdisjoint(everything.get(name, "") for name in _OUTLINE)
