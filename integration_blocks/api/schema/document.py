"""The API as an OpenAPI 3.1 document, made from the views, models and blocks that the site has.

Source: https://spec.openapis.org/oas/v3.1.1
"""

from __future__ import annotations

import json
from functools import cache
from importlib.metadata import version
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from integration_blocks.api import types
from integration_blocks.api.schema import parameters
from integration_blocks.api.schema.definitions import DEFINITIONS, Schema, closure, name_of, of
from integration_blocks.api.schema.endpoints import operations_of
from integration_blocks.api.schema.operations import TEXT, Operation, Route, routes

REASONS = {
    400: _("A parameter cannot be understood; the message says which and why."),
    404: _("Nothing is there, or nothing that is public."),
}


@cache
def operations(router: Any) -> list[tuple[Route, Operation]]:
    """Every view of the router's endpoints, and every other that describes itself."""
    endpoints = {each: operations_of(each, router) for each in router._endpoints.values()}
    found = [
        (route, route.declared or endpoints.get(route.endpoint, {}).get(route.action)) for route in routes()
    ]
    described = [(route, operation) for route, operation in found if operation is not None]
    return sorted(described, key=lambda pair: pair[0].endpoint is None)  # endpoints first


@cache
def document(router: Any) -> Schema:
    """The document; its texts are translated late. Made once per process."""
    with translation.override("en"):
        paths = {route.path: {"get": _operation(route, it)} for route, it in operations(router)}
        return {
            "openapi": "3.1.0",
            "info": {
                "title": _("Integration offices: pages, contacts, funders and files"),
                "version": version("integration-blocks"),
                "license": {"name": "BSD-3-Clause", "identifier": "BSD-3-Clause"},
            },
            "paths": paths,
            "components": {"schemas": closure([paths, of(types.Failure)], DEFINITIONS)},
        }


@cache
def as_json(router: Any) -> bytes:
    """The document in English, as it is served."""
    with translation.override("en"):
        return json.dumps(document(router), cls=DjangoJSONEncoder, ensure_ascii=False).encode()


def _operation(route: Route, operation: Operation) -> Schema:
    parts = [part for part in route.path.split("/") if part]
    failure = {
        operation.fails_as: {
            "schema": of(types.Failure) if operation.fails_as == "application/json" else TEXT
        }
    }
    if "text/html" in (operation.gives or {}):
        failure["text/html"] = {"schema": TEXT}  # the page to click through
    answers: Schema = {}
    if operation.redirects:
        address = {
            "description": "Where the object is.",
            "schema": {"type": "string", "format": "uri-reference"},
        }
        answers["302"] = {"description": operation.summary, "headers": {"Location": address}}
    if operation.gives:
        content = {kind: {"schema": schema} for kind, schema in operation.gives.items()}
        answers["200"] = {"description": operation.summary, "content": content}
    for status in operation.fails:
        answers[str(status)] = {"description": REASONS[status], "content": failure}
    described: Schema = {
        "operationId": "_".join(part.strip("{}").replace(".", "_") for part in parts),
        "summary": operation.summary,
        "parameters": parameters.as_json(route, operation),
        "responses": answers,
    }
    return {**described, "description": operation.description} if operation.description else described


def component(router: Any, name: str) -> Schema:
    """One of the document's schemas as a JSON Schema that needs no other. Raises KeyError if there is none."""
    schemas = document(router)["components"]["schemas"]
    alone = {**schemas[name], "$defs": closure(schemas[name], schemas)}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_without_openapi(alone)}


def _without_openapi(schema: Any) -> Any:
    """The same with references inside itself, and without the keyword that only OpenAPI knows."""
    if isinstance(schema, list):
        return [_without_openapi(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        schema = {**schema, "$ref": f"#/$defs/{name_of(schema)}"}
    return {key: _without_openapi(part) for key, part in schema.items() if key != "discriminator"}
