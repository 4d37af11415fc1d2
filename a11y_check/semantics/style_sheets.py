"""The style sheets of a page: where they come from, and the order in which their rules count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, joined
from a11y_check.semantics.css.media import DESKTOP, Screen, matches
from a11y_check.semantics.css.selectors import Selector
from a11y_check.semantics.css.sheet import Context, Entry, Import, LayerNames, StyleRule, parse
from a11y_check.standards.font_services import FONT_SERVICES

#: Sheets that import sheets that import sheets: deeper ones are not loaded.
_DEEPEST = 8
_UNLAYERED = 1 << 30


class Sheets(NamedTuple):
    """The style sheets of a page in their order; `are_complete` is false where one could not be had."""

    entries: tuple[Entry, ...]
    are_complete: bool


class Step(NamedTuple):
    """One selector of the cascade with what it declares; a later step wins over an earlier one."""

    selector: Selector
    declarations: Mapping[str, str]
    is_known: bool


class Steps:
    """Steps in their order, found by what their selectors need."""

    def __init__(self, steps: Iterable[Step]) -> None:
        self.all = tuple(steps)
        self._by_need: dict[str, list[int]] = {}
        common = Counter(chain.from_iterable(step.selector.needs for step in self.all))
        for number, step in enumerate(self.all):
            rarest = min(step.selector.needs, key=common.__getitem__, default="")
            self._by_need.setdefault(rarest, []).append(number)
        self._needs = frozenset(self._by_need)

    def among(self, present: frozenset[str]) -> list[Step]:
        """The steps whose selectors need nothing but what is present: tags, ".class" and "#id"."""
        met = [self._by_need.get("", []), *(self._by_need[need] for need in self._needs & present)]
        steps = [self.all[number] for number in sorted(chain.from_iterable(met))]
        return [step for step in steps if present.issuperset(step.selector.needs)]


@dataclass(frozen=True, eq=False)
class Plan:
    """The steps before and after those of style attributes."""

    normal: Steps
    important: Steps


@once_per_page
def sheets(page: Page) -> Sheets:
    """The page's own and linked sheets, those of other media and alternative ones left out."""
    entries: list[Entry] = []
    complete = True
    base = next((element.attr("href") or "" for element in page.select("base[href]")), "")
    for element in page.select("style, link[rel][href]"):
        if element.closest("template, noscript") is not None:
            continue
        context = Context(_media(element))
        if element.tag == "style":
            found = Sheets(parse(element.text), are_complete=True)
            found = _loaded(found.entries, page, base, context, 0)
        elif _is_style_sheet(element):
            found = _fetched(joined(base, element.attr("href") or ""), page, context, 0)
        else:
            continue
        entries += found.entries
        complete = complete and found.are_complete
    return Sheets(tuple(entries), complete)


@once_per_page
def asks_for_orientation(page: Page) -> bool:
    """A media query of the page's sheets asks how the screen is held."""
    return _ask_for_orientation(sheets(page).entries)


@lru_cache(maxsize=64)
def _ask_for_orientation(entries: tuple[Entry, ...]) -> bool:
    contexts = {entry.context for entry in entries if isinstance(entry, StyleRule)}
    return any("orientation" in query for context in contexts for query in context.media)


def _is_style_sheet(link: Element) -> bool:
    relations = (link.attr("rel") or "").lower().split()
    if "alternate" in relations or link.attr("disabled") is not None:
        return False
    if "stylesheet" in relations:
        return True
    # Loaded without blocking: a script turns the preloaded file into a sheet.
    return "preload" in relations and "stylesheet" in (link.attr("onload") or "")


def _media(element: Element) -> tuple[str, ...]:
    query = (element.attr("media") or "").strip()
    if not query or "media" in (element.attr("onload") or ""):
        return ()
    return (query,)


def _fetched(address: str, page: Page, context: Context, depth: int) -> Sheets:
    if address.partition("//")[2].partition("/")[0].lower() in FONT_SERVICES:
        return Sheets((), are_complete=True)
    text = page.load(address) if address and depth <= _DEEPEST else None
    if text is None:
        relevant = all(matches(query, DESKTOP) for query in context.media)
        return Sheets((), are_complete=not relevant)
    return _loaded(parse(text), page, address, context, depth)


def _loaded(entries: tuple[Entry, ...], page: Page, base: str, around: Context, depth: int) -> Sheets:
    """The entries with imported sheets in their places, and under the conditions around them."""
    if around == Context() and not _imports(entries):
        return Sheets(entries, are_complete=True)
    placed: list[Entry] = []
    complete = True
    for entry in _under(entries, around):
        if isinstance(entry, Import):
            found = _fetched(joined(base, entry.address), page, entry.context, depth + 1)
            placed += found.entries
            complete = complete and found.are_complete
        else:
            placed.append(entry)
    return Sheets(tuple(placed), complete)


@lru_cache(maxsize=256)
def _imports(entries: tuple[Entry, ...]) -> bool:
    return any(isinstance(entry, Import) for entry in entries)


@lru_cache(maxsize=256)
def _under(entries: tuple[Entry, ...], around: Context) -> tuple[Entry, ...]:
    """The entries with the conditions around them added to their own."""
    placed: list[Entry] = []
    for entry in entries:
        if isinstance(entry, LayerNames):
            placed.append(LayerNames(tuple((*around.layer, *name) for name in entry.names)))
            continue
        inner = entry.context
        context = Context(
            (*around.media, *inner.media), (*around.layer, *inner.layer), around.is_known and inner.is_known
        )
        if isinstance(entry, Import):
            placed.append(Import(entry.address, context))
        else:
            placed.append(StyleRule(entry.selector, entry.declarations, context))
    return tuple(placed)


@lru_cache(maxsize=64)
def plan(entries: tuple[Entry, ...], screen: Screen) -> Plan:
    """The rules whose media queries hold, in the order of the cascade: the same plan for the same rules."""
    layers: dict[tuple[str, ...], int] = {}
    for entry in entries:
        names = entry.names if isinstance(entry, LayerNames) else (entry.context.layer,)
        for name in names:
            for length in range(1, len(name) + 1):
                layers.setdefault(name[:length], len(layers))
    rules = (entry for entry in entries if isinstance(entry, StyleRule))
    holding = (rule for rule in rules if all(matches(query, screen) for query in rule.context.media))
    return _ordered(tuple(holding), tuple(layers))


@lru_cache(maxsize=64)
def _ordered(rules: tuple[StyleRule, ...], layers: tuple[tuple[str, ...], ...]) -> Plan:
    numbers = {name: number for number, name in enumerate(layers)}

    def place(rule: StyleRule) -> tuple[int, ...]:
        layer = rule.context.layer
        return (*(numbers[layer[:length]] for length in range(1, len(layer) + 1)), _UNLAYERED)

    def reversed_place(rule: StyleRule) -> tuple[int, ...]:
        return tuple(-number for number in place(rule))

    normal = sorted(
        (rule for rule in rules if rule.declarations.normal),
        key=lambda rule: (place(rule), rule.selector.specificity),
    )
    important = sorted(
        (rule for rule in rules if rule.declarations.important),
        key=lambda rule: (reversed_place(rule), rule.selector.specificity),
    )
    return Plan(
        Steps(Step(rule.selector, rule.declarations.normal, rule.context.is_known) for rule in normal),
        Steps(Step(rule.selector, rule.declarations.important, rule.context.is_known) for rule in important),
    )
