"""The cascade: which declaration wins for each element of a page, before anything is computed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from a11y_check.page import Element, Page, SelectorSyntaxError, is_html, once_per_page
from a11y_check.semantics.css.declarations import longhands
from a11y_check.semantics.css.selectors import Selector
from a11y_check.semantics.css.sheet import inline
from a11y_check.semantics.style_sheets import Plan, Step
from a11y_check.standards.css import BY_SELECTOR, BY_TAG

_NOTHING: Mapping[str, str] = {}
_BY_BROWSERS = frozenset(name for _selector, declared in [*BY_TAG.items(), *BY_SELECTOR] for name in declared)
#: Attributes that set a property, as HTML did before there were style sheets.
_HINTS = (
    ("body[bgcolor], table[bgcolor], tr[bgcolor], td[bgcolor], th[bgcolor]", "bgcolor", "background-color"),
    ("body[text]", "text", "color"),
    ("font[color]", "color", "color"),
)
_HINTED_IMAGES = "body[background], table[background], td[background], th[background]"
_FONT_SIZES = dict(
    zip("1234567", ("x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"), strict=True)
)


@dataclass
class Cascade:
    """The winning declarations, as written; `names` are all properties that any of them sets.

    `declared` has elements that more than their tag speaks of, `pseudo` their pseudo-elements, and
    `doubtful` the properties of an element that a rule may set under conditions that only layout knows.
    """

    declared: dict[Element, dict[str, str]] = field(default_factory=dict)
    pseudo: dict[tuple[Element, str], dict[str, str]] = field(default_factory=dict)
    doubtful: dict[Element, set[str]] = field(default_factory=dict)
    names: set[str] = field(default_factory=lambda: set(_BY_BROWSERS))
    _known: dict[Element, Mapping[str, str]] = field(default_factory=dict)

    def of(self, element: Element) -> Mapping[str, str]:
        found = self._known.get(element)
        if found is None:
            found = BY_TAG.get(element.tag, _NOTHING)
            if found and not is_html(element):
                found = _NOTHING
            self._known[element] = found
        return found

    def set(self, element: Element, declarations: Mapping[str, str]) -> None:
        found = self.declared.get(element)
        if found is None:
            found = self._known[element] = self.declared[element] = dict(self.of(element))
        found.update(declarations)


def cascade(page: Page, plan: Plan) -> Cascade:
    """Run the browser's own declarations, the planned rules and the style attributes in their order."""
    result = Cascade()
    for selector, declarations in BY_SELECTOR:
        for element in page.select(selector):
            result.set(element, declarations)
    _hints(page, result)
    styled = [(element, inline(element.attr("style") or "")) for element in page.select("[style]")]
    _run(plan.normal, page, result)
    for element, own in styled:
        result.names.update(own.normal, own.important)
        result.set(element, own.normal)
    _run(plan.important, page, result)
    for element, own in styled:
        if own.important:
            result.set(element, own.important)
    return result


def _run(steps: Iterable[Step], page: Page, result: Cascade) -> None:
    for selector, declarations, is_known in steps:
        elements = matching(selector, page)
        if not is_known:
            for element in elements:
                result.doubtful.setdefault(element, set()).update(declarations)
        elif selector.pseudo:
            for element in elements:
                result.pseudo.setdefault((element, selector.pseudo), {}).update(declarations)
        elif elements:
            result.names.update(declarations)
            for element in elements:
                result.set(element, declarations)


def matching(selector: Selector, page: Page) -> list[Element]:
    """The elements that a selector of a style sheet matches, kept for other rules and screens."""
    if not _present(page).issuperset(selector.needs):
        return []
    known = _matches(page)
    found = known.get(selector.text)
    if found is None:
        try:
            found = page.select(selector.text)
        except SelectorSyntaxError:  # unknown to the parser: as for a browser that does not know it
            found = []
        known[selector.text] = found
    return found


@once_per_page
def _matches(_page: Page) -> dict[str, list[Element]]:
    return {}


@once_per_page
def _present(page: Page) -> frozenset[str]:
    """Every tag, ".class" and "#id" of the page."""
    found: set[str] = set()
    for element in page.select("*"):
        found.add(element.tag.lower())
        classes = element.attr("class")
        if classes:
            found.update(f".{name}" for name in classes.split())
    found.update(f"#{identifier}" for identifier in page.ids)
    return frozenset(found)


def _hints(page: Page, result: Cascade) -> None:
    result.names.update(("background-color", "background-image", "color", "font-size"))
    for selector, attribute, name in _HINTS:
        for element in page.select(selector):
            result.set(element, longhands(name, (element.attr(attribute) or "").strip()))
    for element in page.select(_HINTED_IMAGES):
        result.set(element, {"background-image": "url()"})
    for element in page.select("font[size]"):
        size = _FONT_SIZES.get((element.attr("size") or "").strip())
        if size:
            result.set(element, {"font-size": size})
