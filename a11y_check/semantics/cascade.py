"""The cascade: which declaration wins for each element of a page, before anything is computed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, SelectorSyntaxError, is_html, parent
from a11y_check.semantics.css.declarations import longhands
from a11y_check.semantics.css.selectors import Selector
from a11y_check.semantics.css.sheet import inline
from a11y_check.semantics.no_script import taken_away
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
_HINTED_IMAGE = {"background-image": "url()"}
_HINTED_IMAGES = "body[background], table[background], td[background], th[background]"
_FONT_SIZES = dict(
    zip("1234567", ("x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"), strict=True)
)


class Declared:
    """What is declared for an element, and for the one around it: elements that agree in both share it.

    What is worked out from declarations alone is worked out once for all of them: `elements`, in document order.
    """

    __slots__ = ("around", "elements", "values")

    def __init__(self, values: Mapping[str, str], around: Declared | None) -> None:
        self.values = values
        self.around = around
        self.elements: list[Element] = []


@dataclass(eq=False)
class Cascade:
    """The winning declarations, as written; `names` are all properties that any of them sets.

    `own` has elements that more than their tag speaks of, `pseudo` their pseudo-elements, and `doubtful` the
    properties of an element that a rule may set under conditions that only layout knows. `groups` are all elements by
    what is declared for them: a group comes after that of the element around. Cascades with the same `steps` are the same.
    """

    steps: tuple[list[Step], list[Step]]
    own: dict[Element, Mapping[str, str]] = field(default_factory=dict)
    pseudo: dict[tuple[Element, str], dict[str, str]] = field(default_factory=dict)
    doubtful: dict[Element, set[str]] = field(default_factory=dict)
    names: set[str] = field(default_factory=lambda: set(_BY_BROWSERS))
    groups: dict[Declared, list[Element]] = field(default_factory=dict)
    known: dict[Element, Declared] = field(default_factory=dict)

    def of(self, element: Element) -> Declared:
        return self.known[element]

    def share(self, elements: Iterable[Element], foreign: frozenset[Element]) -> None:
        """Find out what is declared for each of the elements, which come after those around them.

        `foreign` are those of drawings and formulas.
        """
        shared: dict[tuple[int, Declared | None], Declared] = {}
        #: By what is declared around it, and by tag: what is declared for an element that only its tag speaks of.
        alike: defaultdict[Declared | None, dict[str, Declared]] = defaultdict(dict)
        own, known = self.own, self.known
        for element in elements:
            above = known.get(element.parent)  # type: ignore[arg-type]  # the document has no key
            if above is None and (around := parent(element)) is not None:  # inside of a template
                above = known[around]
            tag = element.tag
            if element in own:
                declared = self._shared(own[element], above, shared)
            elif element in foreign:
                declared = self._shared(_NOTHING, above, shared)
            elif tag in (same := alike[above]):
                declared = same[tag]
            else:
                declared = same[tag] = self._shared(BY_TAG.get(tag, _NOTHING), above, shared)
            known[element] = declared
            declared.elements.append(element)

    def _shared(
        self,
        values: Mapping[str, str],
        above: Declared | None,
        shared: dict[tuple[int, Declared | None], Declared],
    ) -> Declared:
        key = (id(values), above)  # the values are kept as long as the cascade
        declared = shared.get(key)
        if declared is None:
            declared = shared[key] = Declared(values, above)
            self.groups[declared] = declared.elements
        return declared


def relevant(page: Page, plan: Plan) -> tuple[list[Step], list[Step]]:
    """The steps of the plan whose selectors can match something on the page."""
    present = _present(page)
    return plan.normal.among(present), plan.important.among(present)


def cascade(page: Page, steps: tuple[list[Step], list[Step]]) -> Cascade:
    """Run the browser's own declarations, the planned rules and the style attributes in their order."""
    result = Cascade(steps)
    declarations: dict[Element, list[Mapping[str, str]]] = {}
    for selector, declared in BY_SELECTOR:
        for element in page.select(selector):
            declarations.setdefault(element, []).append(declared)
    _hints(page, declarations)
    styled = [(element, inline(element.attr("style") or "")) for element in page.select("[style]")]
    _run(steps[0], page, result, declarations)
    for element, own in styled:
        declarations.setdefault(element, []).append(own.normal)
    _run(steps[1], page, result, declarations)
    for element, own in styled:
        if own.important:
            declarations.setdefault(element, []).append(own.important)
    _merge(declarations, result)
    result.share(page.select("*"), page.drawn)
    return result


def _run(
    steps: Iterable[Step], page: Page, result: Cascade, found: dict[Element, list[Mapping[str, str]]]
) -> None:
    for selector, declarations, is_known in steps:
        elements = matching(selector, page)
        if not is_known:
            for element in elements:
                result.doubtful.setdefault(element, set()).update(declarations)
        elif selector.pseudo:
            for element in elements:
                result.pseudo.setdefault((element, selector.pseudo), {}).update(declarations)
        else:
            for element in elements:
                found.setdefault(element, []).append(declarations)


def _merge(found: dict[Element, list[Mapping[str, str]]], result: Cascade) -> None:
    """One mapping for all elements with the same declarations."""
    known: dict[tuple[object, ...], Mapping[str, str]] = {}
    for element, declarations in found.items():
        key = (element.tag, is_html(element), *map(id, declarations))
        values = known.get(key)
        if values is None:
            usual = BY_TAG.get(element.tag, _NOTHING)
            merged = dict(usual) if is_html(element) else {}
            for one in declarations:
                merged.update(one)
            for name, text in merged.items():
                if text in ("revert", "revert-layer") and name[:2] != "--":
                    merged[name] = usual.get(name, "unset")
            values = known[key] = merged
            result.names.update(merged)
        result.own[element] = values


def matching(selector: Selector, page: Page) -> list[Element]:
    """The elements that a selector of a style sheet matches, kept for other rules and screens."""
    if not _present(page).issuperset(selector.needs):
        return []
    known = _matches(page)
    found = known.get(selector.text)
    if found is None:
        try:
            found = list(page.document.select(selector.text))
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
    classes = {name for element in page.select("[class]") for name in (element.attr("class") or "").split()}
    classes -= taken_away(page)
    return page.vocabulary.union((f".{name}" for name in classes), (f"#{name}" for name in page.ids))


def _hints(page: Page, found: dict[Element, list[Mapping[str, str]]]) -> None:
    for selector, attribute, name in _HINTS:
        for element in page.select(selector):
            hint = longhands(name, (element.attr(attribute) or "").strip())
            found.setdefault(element, []).append(hint)
    for element in page.select(_HINTED_IMAGES):
        found.setdefault(element, []).append(_HINTED_IMAGE)
    for element in page.select("font[size]"):
        size = _FONT_SIZES.get((element.attr("size") or "").strip())
        if size:
            found.setdefault(element, []).append(longhands("font-size", size))
