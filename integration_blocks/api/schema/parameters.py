"""Parameters of the query and parts of the path as OpenAPI describes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from integration_blocks.api.parameters import Parameter
from integration_blocks.api.schema.definitions import Schema
from integration_blocks.api.schema.operations import Operation, Route

#: For browsers and caches; no part of the contract.
UNDESCRIBED = frozenset({"_", "format"})

#: What the parts of a path mean, by the names that views give them.
IN_PATH = {
    "pk": _("The number of the object, as lists and links give it (id)."),
    "key": _("The number of the page or contact, as the API gives it (id)."),
    "language": _("The language, as a BCP 47 tag: de, en, ar."),
    "name": _("The name of a schema of this description, for example OfficePage."),
}
EXAMPLES = {"pk": 12, "key": 12, "language": "de", "name": "OfficePage"}


def of_endpoint(endpoint: Any, action: str, models: Iterable[Any]) -> tuple[Parameter, ...]:
    """Everything that a method of the endpoint understands, for each model that `type` can choose.

    A filter that only some models have says with which type it can be used.
    """
    view = endpoint()
    view.action, view.asked = action, {}
    found: dict[str, Parameter] = view.known_parameters()
    if action == "listing_view" and "type" in found:
        owners: dict[str, list[str]] = {}
        more: dict[str, Parameter] = {}
        for model in models:
            view.asked = {"type": [model]}
            for name, parameter in view.known_parameters().items():
                if name not in found:
                    more.setdefault(name, parameter)
                    owners.setdefault(name, []).append(model._meta.label)
        for name, parameter in more.items():
            says = format_lazy(
                _("{description} With type={types}."),
                description=parameter.description,
                types=format_lazy(_(" or ").join(["{}"] * len(owners[name])), *owners[name]),
            )
            found[name] = Parameter(name, says, parameter.example, parameter.parse, parameter.allowed)
    # The filters by columns come last.
    named = sorted(found.values(), key=lambda each: not each.example)
    return tuple(each for each in named if each.name not in UNDESCRIBED)


def as_json(route: Route, operation: Operation) -> list[Schema]:
    """The parts of the path, then the parameters of the query."""
    path = [
        {
            "name": name,
            "in": "path",
            "required": True,
            "description": IN_PATH.get(name, ""),
            "schema": {"type": "integer", "minimum": 0} if kind == "int" else {"type": "string"},
            **({"example": EXAMPLES[name]} if name in EXAMPLES else {}),
        }
        for name, kind in route.kinds.items()
    ]
    return [*path, *(_in_query(parameter) for parameter in operation.parameters)]


def _in_query(parameter: Parameter) -> Schema:
    shown = {
        "name": parameter.name,
        "in": "query",
        "description": parameter.description,
        "schema": parameter.schema,
        **({"required": True} if parameter.required else {}),
    }
    if not parameter.example:
        return shown
    number = parameter.schema.get("type") == "integer"
    return {**shown, "example": int(parameter.example) if number else parameter.example}
