"""What can be asked of the API: a view that is not a list or object of an endpoint says so itself, where it stands.

    @operation(_("A contact as a vCard"), gives={"text/vcard": TEXT})
    def vcard(request, pk): ...

The decorator works on functions and on methods of endpoints; what has none is not part of the documentation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from django.urls import LocalePrefixPattern, URLResolver, get_resolver
from django.urls.resolvers import RoutePattern

from integration_blocks.api.parameters import Parameter
from integration_blocks.api.schema.definitions import Schema

View = TypeVar("View", bound=Callable[..., Any])

#: The schema of an answer that is no JSON.
TEXT: Schema = {"type": "string"}


@dataclass(frozen=True, kw_only=True)
class Operation:
    """What a view gives: a schema by media type. `fails` are the statuses of its errors, `fails_as` their type."""

    summary: Any
    gives: Mapping[str, Schema]
    parameters: tuple[Parameter, ...] = ()
    description: Any = ""
    fails: tuple[int, ...] = (404,)
    fails_as: str = "application/json"
    redirects: bool = False


def operation(
    summary: Any,
    *,
    gives: Mapping[str, Schema],
    parameters: Iterable[Parameter] = (),
    description: Any = "",
    fails: Iterable[int] = (404,),
    fails_as: str = "application/json",
) -> Callable[[View], View]:
    """Describe the view; `parameters` are those of the query. Errors are JSON, or a sentence of another type."""
    described = Operation(
        summary=summary,
        gives=gives,
        parameters=tuple(parameters),
        description=description,
        fails=tuple(fails),
        fails_as=fails_as,
    )

    def describe(view: View) -> View:
        view.operation = described  # type: ignore[attr-defined] # functions can have attributes
        return view

    return describe


@dataclass(frozen=True)
class Route:
    """A view and its path, such as /api/v2/contacts/{pk}/, with the kind of each part that varies."""

    path: str
    view: Any
    kinds: Mapping[str, str]

    @property
    def endpoint(self) -> Any:
        """The class of the endpoint, None for a function."""
        return getattr(self.view, "cls", None)

    @property
    def action(self) -> str:
        """The name of the endpoint's method that answers."""
        return (getattr(self.view, "actions", None) or {}).get("get", "")

    @property
    def declared(self) -> Operation | None:
        """What the view says of itself."""
        method = getattr(self.endpoint, self.action, None) if self.action else None
        return getattr(method or self.view, "operation", None)


def routes() -> Iterator[Route]:
    """All views of the site but its pages, in the order of the URLconf."""
    return _routes(get_resolver().url_patterns, "/", {})


def _routes(patterns: Iterable[Any], prefix: str, kinds: Mapping[str, str]) -> Iterator[Route]:
    for each in patterns:
        if isinstance(each.pattern, LocalePrefixPattern):
            continue
        part, found = _template(each.pattern)
        if isinstance(each, URLResolver):
            yield from _routes(each.url_patterns, prefix + part, {**kinds, **found})
        else:
            yield Route(prefix + part, each.callback, {**kinds, **found})


def _template(pattern: Any) -> tuple[str, dict[str, str]]:
    """The pattern with {name} for each part that varies, and the parts' converters."""
    text = str(pattern)
    if isinstance(pattern, RoutePattern):
        parts = re.findall(r"<(?:(\w+):)?(\w+)>", text)
        return re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", text), {name: kind or "str" for kind, name in parts}
    names = re.findall(r"\(\?P<(\w+)>", text)
    text = re.sub(r"\(\?P<(\w+)>[^)]*\)", r"{\1}", text)
    return text.removeprefix("^").removesuffix("$").replace("\\", ""), dict.fromkeys(names, "str")
