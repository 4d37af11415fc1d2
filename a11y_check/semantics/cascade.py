"""The cascade: which declaration wins for each element of a page, before anything is computed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from a11y_check.page import Element, Page, SelectorSyntaxError, is_html
from a11y_check.semantics.css.media import Screen
from a11y_check.semantics.css.selectors import Selector
from a11y_check.semantics.css.sheet import inline
from a11y_check.semantics.css.shorthands import longhands
from a11y_check.semantics.style_sheets import Step, plan, sheets
from a11y_check.standards.css import BY_SELECTOR, BY_TAG

_NOTHING: Mapping[str, str] = {}
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
    """The winning declarations, as written.

    `declared` has elements that more than their tag speaks of, `pseudo` their pseudo-elements, and
    `doubtful` the properties of an element that a rule may set under conditions that only layout knows.
    """

    declared: dict[Element, dict[str, str]] = field(default_factory=dict)
    pseudo: dict[tuple[Element, str], dict[str, str]] = field(default_factory=dict)
    doubtful: dict[Element, set[str]] = field(default_factory=dict)

    def of(self, element: Element) -> Mapping[str, str]:
        found = self.declared.get(element)
        if found is not None:
            return found
        return BY_TAG.get(element.tag, _NOTHING) if is_html(element) else _NOTHING

    def set(self, element: Element, declarations: Mapping[str, str]) -> None:
        found = self.declared.get(element)
        if found is None:
            found = self.declared[element] = dict(self.of(element))
        found.update(declarations)


def cascade(page: Page, screen: Screen, adapt: Callable[[Selector], Selector] = lambda s: s) -> Cascade:
    """Run the browser's own declarations, the page's sheets and its style attributes in their order.

    `adapt` may put other selectors in the place of those in the sheets.
    """
    result = Cascade()
    for selector, declarations in BY_SELECTOR:
        for element in page.select(selector):
            result.set(element, declarations)
    _hints(page, result)
    steps = plan(sheets(page).entries, screen)
    styled = [(element, inline(element.attr("style") or "")) for element in page.select("[style]")]
    present = _present(page) if steps.normal or steps.important else frozenset[str]()
    _run(steps.normal, page, present, result, adapt)
    for element, own in styled:
        result.set(element, own.normal)
    _run(steps.important, page, present, result, adapt)
    for element, own in styled:
        if own.important:
            result.set(element, own.important)
    return result


def _run(
    steps: Iterable[Step],
    page: Page,
    present: frozenset[str],
    result: Cascade,
    adapt: Callable[[Selector], Selector],
) -> None:
    for original, declarations, is_known in steps:
        if not present.issuperset(original.needs):
            continue
        selector = adapt(original)
        for element in matching(selector.text, page):
            if not is_known:
                result.doubtful.setdefault(element, set()).update(declarations)
            elif selector.pseudo:
                result.pseudo.setdefault((element, selector.pseudo), {}).update(declarations)
            else:
                result.set(element, declarations)


def matching(selector: str, page: Page) -> list[Element]:
    """The elements that a selector of a style sheet matches."""
    try:
        return page.select(selector)
    except (
        SelectorSyntaxError
    ):  # unknown to the parser: as for a browser that does not know it, nothing matches
        return []


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
    for selector, attribute, name in _HINTS:
        for element in page.select(selector):
            result.set(element, longhands(name, (element.attr(attribute) or "").strip()))
    for element in page.select(_HINTED_IMAGES):
        result.set(element, {"background-image": "url()"})
    for element in page.select("font[size]"):
        size = _FONT_SIZES.get((element.attr("size") or "").strip())
        if size:
            result.set(element, {"font-size": size})
