"""A style sheet as a list of rules, each with the conditions it stands under."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import count
from typing import Any

import tinycss2

from a11y_check.semantics.css.declarations import is_looked_at, longhands
from a11y_check.semantics.css.media import supported
from a11y_check.semantics.css.selectors import Selector, selectors
from a11y_check.semantics.css.tokens import divided, is_too_deep, solid

#: Rules inside rules inside rules: deeper ones are passed over.
_DEEPEST = 16
_anonymous = count()


@dataclass(frozen=True)
class Declarations:
    """Longhands and their values, those marked as important apart; `others` are properties not looked at."""

    normal: Mapping[str, str] = field(default_factory=dict)
    important: Mapping[str, str] = field(default_factory=dict)
    others: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.normal or self.important or self.others)


@dataclass(frozen=True)
class Context:
    """What a rule stands in: media queries, all of which must hold, and its cascade layer.

    `is_known` is false inside conditions that only layout can tell, such as container queries.
    """

    media: tuple[str, ...] = ()
    layer: tuple[str, ...] = ()
    is_known: bool = True


@dataclass(frozen=True, eq=False)
class StyleRule:
    """One selector with its declarations. Sheets are parsed once, so a rule is equal to itself alone."""

    selector: Selector
    declarations: Declarations
    context: Context


@dataclass(frozen=True)
class Import:
    """Another sheet that takes the place of this entry."""

    address: str
    context: Context


@dataclass(frozen=True)
class LayerNames:
    """Layers named in their order before they are filled."""

    names: tuple[tuple[str, ...], ...]


Entry = StyleRule | Import | LayerNames


@lru_cache(maxsize=64)
def parse(text: str) -> tuple[Entry, ...]:
    """The sheet's entries in their order; what browsers do not understand is left out, and sheets of brackets."""
    if is_too_deep(text):
        return ()
    nodes = tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
    return tuple(_entries(nodes, Context(), parent="", depth=0))


@lru_cache(maxsize=8192)
def inline(text: str) -> Declarations:
    """The declarations of a style attribute."""
    if is_too_deep(text):
        return Declarations()
    return _declarations(tinycss2.parse_blocks_contents(text, skip_comments=True, skip_whitespace=True))


def _entries(nodes: Iterable[Any], context: Context, parent: str, depth: int) -> Iterator[Entry]:
    if depth > _DEEPEST:
        return
    for node in nodes:
        if node.type == "qualified-rule":
            yield from _rule(node, context, parent, depth)
        elif node.type == "at-rule":
            yield from _at_rule(node, context, parent, depth)


def _rule(node: Any, context: Context, parent: str, depth: int) -> Iterator[Entry]:
    prelude = tinycss2.serialize(node.prelude).strip()
    if parent:
        prelude = _nested(prelude, parent)
    found = selectors(prelude)
    if not found:
        return
    content = tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
    declarations = _declarations(content)
    if declarations:
        for selector in found:
            yield StyleRule(selector, declarations, context)
    yield from _entries(content, context, prelude, depth + 1)


def _at_rule(node: Any, context: Context, parent: str, depth: int) -> Iterator[Entry]:
    name, prelude = node.lower_at_keyword, tinycss2.serialize(node.prelude).strip()
    if name == "import":
        entry = _import(node.prelude, context)
        if entry and not depth:
            yield entry
        return
    if name == "layer":
        layers = tuple(
            (*context.layer, *part.strip().split(".")) for part in prelude.split(",") if part.strip()
        )
        if node.content is None:
            yield LayerNames(layers)
            return
        layer = layers[0] if layers else (*context.layer, f"\0{next(_anonymous)}")
        yield LayerNames((layer,))
        context = Context(context.media, layer, context.is_known)
    elif name == "media":
        context = Context((*context.media, prelude), context.layer, context.is_known)
    elif name in ("container", "scope"):
        context = Context(context.media, context.layer, is_known=False)
    elif name != "supports" or not supported(prelude):
        return
    if node.content is None:
        return
    content = tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
    declarations = _declarations(content) if parent else Declarations()
    if declarations:
        for selector in selectors(parent):
            yield StyleRule(selector, declarations, context)
    yield from _entries(content, context, parent, depth + 1)


def _import(prelude: list[Any], context: Context) -> Import | None:
    tokens = solid(prelude)
    if not tokens:
        return None
    first = tokens[0]
    if first.type in ("string", "url"):
        address = first.value
    elif first.type == "function" and first.lower_name == "url" and first.arguments:
        address = getattr(first.arguments[0], "value", "")
    else:
        return None
    media, layer, rest = context.media, context.layer, tokens[1:]
    while rest and _is_import_word(rest[0]):
        token = rest.pop(0)
        if token.type == "function" and token.lower_name == "supports":
            condition = tinycss2.serialize(token.arguments)
            if not supported(
                condition if condition.lstrip().startswith(("(", "not", "selector")) else f"({condition})"
            ):
                return None
        elif token.type == "function":
            layer = (*layer, *tinycss2.serialize(token.arguments).strip().split("."))
        else:
            layer = (*layer, f"\0{next(_anonymous)}")
    query = " ".join(tinycss2.serialize([token]) for token in rest)
    return Import(address, Context((*media, query) if query else media, layer, context.is_known))


def _is_import_word(token: Any) -> bool:
    if token.type == "function":
        return token.lower_name in ("layer", "supports")
    return bool(token.type == "ident" and token.lower_value == "layer")


def _nested(prelude: str, parent: str) -> str:
    """A rule inside another, written as if it stood by itself."""
    parts = []
    around = f":is({parent})"
    for tokens in _list(prelude):
        text = tinycss2.serialize(tokens).strip()
        parts.append(text.replace("&", around) if "&" in text else f"{around} {text}")
    return ", ".join(parts)


def _list(prelude: str) -> list[list[Any]]:
    return divided(tinycss2.parse_component_value_list(prelude, skip_comments=True), ",")


def _declarations(nodes: Iterable[Any]) -> Declarations:
    normal: dict[str, str] = {}
    important: dict[str, str] = {}
    others: dict[str, str] = {}
    for node in nodes:
        if node.type == "declaration":
            text = tinycss2.serialize(node.value).strip()
            target = important if node.important else normal
            target.update(longhands(node.name, text))
            if not is_looked_at(node.name):
                others[node.lower_name] = text.lower()
    return Declarations(normal, important, others)
