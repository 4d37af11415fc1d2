"""A rendered page: the only thing a rule may look at, and the only importer of the HTML parser."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, partial
from itertools import chain, count
from operator import attrgetter
from typing import Any
from urllib.parse import urljoin, urlsplit

import turbohtml
from turbohtml import Comment, Element, Namespace, Node, SelectorSyntaxError, Text
from turbohtml.detect import detect_language

from a11y_check.selectors import Part, Possible, possible
from a11y_check.thresholds import Thresholds

__all__ = [
    "Comment",
    "Element",
    "Node",
    "Page",
    "SelectorSyntaxError",
    "Text",
    "attribute",
    "guess_language",
    "is_html",
    "joined",
    "outwards",
    "parent",
]

BLOCK_PREFIX = "block-"
_BLOCK = f'[id^="{BLOCK_PREFIX}"]'

_HTML = Namespace.HTML
_TAG, _ATTRIBUTES = attrgetter("tag"), attrgetter("attrs")
#: So many elements are asked and put in order one by one; for more, the page is gone through.
_FEW = 50


def attribute(element: Element, name: str) -> str | None:
    """The attribute's value as written, None where it is absent (the parser splits `class` into a list)."""
    return element.attr(name)


def is_html(element: Element) -> bool:
    """The element is HTML, not part of an SVG drawing or a formula."""
    return element.namespace is _HTML


def parent(element: Node) -> Element | None:
    """The element around this one, also from inside a template; None for the root."""
    node: Any = element.parent
    while node is not None and not isinstance(node, Element):
        node = node.parent
    return node


def outwards(element: Element | None) -> Iterator[Element]:
    """The element and all around it, from the inside out."""
    while element is not None:
        yield element
        element = parent(element)


def joined(base: str, address: str) -> str:
    """The address as seen from `base`; "" for a broken one."""
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return ""


def guess_language(text: str) -> str:
    """The language (ISO 639-3) whose letters run most like the text's; "" without one. Short texts mislead it."""
    return detect_language(text).language or ""


class Page:
    """One HTML document, parsed once, when it is first looked at.

    `html` is text, or bytes whose encoding is found as browsers find it. `url` is where it came from:
    an address, a path or a name. `today` is the day that "past" is measured from. `load` returns the
    text of a linked resource by its address, or None; rules themselves never touch network or disk.
    `thresholds` say from when on something is too old; whoever checks the page may set them. `contacts` are the
    names of those that the site keeps once and shows where they are chosen, by phone number (E.164) and e-mail address.
    """

    def __init__(
        self,
        html: str | bytes,
        url: str = "",
        *,
        today: datetime.date | None = None,
        load: Callable[[str], str | None] | None = None,
        thresholds: Thresholds | None = None,
        contacts: Mapping[str, frozenset[str]] | None = None,
    ) -> None:
        self.url = url
        self.today = today or datetime.date.today()  # noqa: DTZ011 - the day where the checker runs
        self.load = load or _out_of_reach
        self.thresholds = thresholds or Thresholds()
        self.contacts = contacts or {}
        self.html = html
        #: Results that semantics keep per page, by function name.
        self.cache: dict[str, Any] = {}
        self._selected: dict[str, list[Element]] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        """Another process gets the page as it came in, and parses it there."""
        own = partial(Page, self.html, self.url, today=self.today, load=self.load, thresholds=self.thresholds)
        return partial(own, contacts=self.contacts), ()

    @cached_property
    def document(self) -> turbohtml.Document:
        return turbohtml.parse(self.html)

    @property
    def root(self) -> Element:
        """The `html` element; the parser supplies one for a fragment."""
        root = self.document.root
        assert root is not None
        return root

    def select(self, selector: str) -> list[Element]:
        """Elements that match a CSS selector, in document order."""
        found = self._selected.get(selector)
        if found is None:
            found = self._selected[selector] = self._found(self.possible[selector])
        return found.copy()

    def _found(self, parts: tuple[Part, ...]) -> list[Element]:
        """What matches one of the selectors: where that is told by tag or attribute, without a walk through the page."""
        found: list[list[Element]] = []
        for part in parts:
            if part.tag:  # the parser keeps them by tag
                matching = self.document.select(part.text)
            elif part.attribute and len(having := self.by_attribute[part.attribute]) <= _FEW:
                matching = [element for element in having if element.matches(part.text)]
            else:
                return self.document.select(", ".join(part.text for part in parts))
            if matching:
                found.append(matching)
        if len(found) < 2:
            return found[0] if found else []
        return sorted(dict.fromkeys(chain.from_iterable(found)), key=self.order.__getitem__)

    def may_hold(self, selector: str) -> bool:
        """False where the page lacks a tag or an attribute that each match of the selector has."""
        return bool(self.possible[selector])

    @cached_property
    def possible(self) -> Possible:
        """Which selectors can match anything on the page."""
        return possible(self.vocabulary)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every tag and "[attribute]" of the page, in small letters."""
        tags = set(map(_TAG, self.document.select("*")))
        return frozenset((*map(str.lower, tags), *(f"[{name}]" for name in self.by_attribute)))

    @cached_property
    def by_attribute(self) -> dict[str, list[Element]]:
        """The elements that have an attribute, by its name in small letters, in document order."""
        found: dict[str, list[Element]] = {}
        elements = self.document.select("*")
        for element, attributes in zip(elements, map(_ATTRIBUTES, elements), strict=True):
            for name in attributes or ():
                found.setdefault(name.lower(), []).append(element)
        return found

    def forget(self) -> None:
        """Let go of what was worked out for the page; it is worked out again for who asks again.

        Some of it refers to the page, which would stay in memory until Python searches for such circles.
        """
        self.cache.clear()
        self._selected.clear()

    def in_order(self, elements: Iterable[Element], among: str = "body, body *") -> list[Element]:
        """Those of the elements that a selector finds too, each once, in document order."""
        wanted = frozenset(elements)
        if len(wanted) > _FEW:
            return list(filter(wanted.__contains__, self.select(among)))
        if not wanted:
            return []
        order = self.order
        found = [element for element in wanted if element in order and element.matches(among)]
        return sorted(found, key=order.__getitem__)

    @cached_property
    def order(self) -> dict[Element, int]:
        """The number of each element in document order."""
        return dict(zip(self.select("*"), count(), strict=False))

    @cached_property
    def drawn(self) -> frozenset[Element]:
        """The elements of drawings and formulas, which are not HTML."""
        return frozenset(e for e in self.select("svg, svg *, math, math *") if not is_html(e))

    @cached_property
    def ids(self) -> dict[str, list[Element]]:
        found: dict[str, list[Element]] = {}
        for element in self.select("[id]:not(template *)"):
            found.setdefault(element.attr("id") or "", []).append(element)
        return found

    @cached_property
    def title(self) -> str:
        """The text of the document's title, with runs of white space folded; "" without one."""
        for element in self.select("title"):
            if is_html(element) and element.closest("template") is None:
                return " ".join(element.text.split())
        return ""

    @cached_property
    def language(self) -> str:
        """The language tag of the page as its author gave it; "" without one."""
        return (self.root.attr("lang") or "").strip()

    @property
    def path(self) -> str:
        """The address without host, query and fragment: what a page keeps when its site moves."""
        parts = urlsplit(self.url)
        return parts.path if parts.scheme in ("http", "https") else self.url

    def absolute(self, address: str) -> str:
        """An address as written on the page, from the root; as it is where the page has none; "" for a broken one."""
        return joined(self.url, address)

    def position(self, element: Element) -> tuple[int, int]:
        """Line and column of the start tag, both from 1; of the nearest written ancestor for an implied one."""
        node: Any = element
        while node is not None and getattr(node, "source_line", None) is None:
            node = node.parent
        return (node.source_line, node.source_col + 1) if node is not None else (1, 1)

    def css_path(self, element: Element) -> str:
        """A selector that matches this element alone."""
        return element.css_path()

    def snippet(self, element: Element, length: int = 200) -> str:
        """The element's mark-up on one line, cut to `length` characters."""
        parts = element.serialize_iter()
        written = next(parts, "")
        text = " ".join(written[: 10 * length].split())  # nearly always enough of it
        if len(text) <= length:
            text = " ".join("".join((written, *parts)).split())
        return text if len(text) <= length else text[: length - 1] + "…"

    def block(self, element: Element) -> str | None:
        """The id of the content block that holds the element (`id="block-<uuid>"`), if any."""
        around = element.closest(_BLOCK)
        return (around.attr("id") or "").removeprefix(BLOCK_PREFIX) if around is not None else None

    def source(self, element: Element) -> str | None:
        """The record that the element shows, "label:key" or "label:key#field", if it says so.

        `data-source` names the record on an element around it, `data-field` the field on one within that.
        """
        field = ""
        for node in outwards(element if "data-source" in self.by_attribute else None):
            field = field or node.attr("data-field") or ""
            if record := node.attr("data-source"):
                return f"{record}#{field}" if field else record
        return None


def _out_of_reach(_address: str) -> None:
    """What a page without `load` links to."""
