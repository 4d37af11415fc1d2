"""Holds every answer of the API that any test gets to the API's own description."""

from __future__ import annotations

import gzip
import json
import re
import zlib
from functools import cache
from typing import Any
from urllib.parse import parse_qs

import jsonschema_rs
from django.http import HttpResponseBase

PREFIX = "/api/v2/"

#: What the server itself says, before an endpoint is asked.
SERVER = {301, 302, 304, 405, 406}


class Description:
    """openapi.json, as strict as it can be: what it does not name may not be in an answer."""

    def __init__(self, document: dict[str, Any], *, selected: bool) -> None:
        """`selected`: of answers to requests that ask for some fields only; any field may be left out of them."""
        self.document = closed(document if selected else complete(document))
        self.operations = {
            re.compile(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(path)) + "$"): item["get"]
            # /pages/find/ before /pages/{pk}/
            for path, item in sorted(self.document["paths"].items(), key=lambda path: "{" in path[0])
        }
        self._validators: dict[str, Any] = {}

    def complaint(self, path: str, response: HttpResponseBase) -> str | None:
        """Why the answer is not as described; None if it is."""
        operation = next((each for pattern, each in self.operations.items() if pattern.match(path)), None)
        status = response.status_code
        if operation is None:
            foreign = not path.startswith(PREFIX) or status in {404, *SERVER}
            return None if foreign else f"is not described, but answers {status}"
        if status in SERVER:
            return None
        answer = operation["responses"].get(str(status))
        if answer is None:
            return f"answers {status}, which is not described"
        kind = response.headers.get("Content-Type", "").partition(";")[0]
        content = answer.get("content")
        if content is None or response.streaming:
            return None
        if kind not in content:
            return f"answers {status} as {kind}, described is {', '.join(content)}"
        if not kind.endswith("json") or not response.content:
            return None
        errors = self._validator(content[kind]["schema"]).iter_errors(json.loads(decoded(response)))
        return next((innermost(error) for error in errors), None)

    def _validator(self, schema: dict[str, Any]) -> Any:
        key = json.dumps(schema)
        if key not in self._validators:
            whole = {**schema, "components": self.document["components"]}
            self._validators[key] = jsonschema_rs.Draft202012Validator(whole, validate_formats=True)
        return self._validators[key]


def decoded(response: HttpResponseBase) -> bytes:
    """The body as it was before compression."""
    read = {"gzip": gzip.decompress, "deflate": zlib.decompress}.get(
        response.headers.get("Content-Encoding", "")
    )
    return read(response.content) if read else response.content


def innermost(error: Any) -> str:
    """Where the answer differs, and how: of several schemas that could have held, the one that nearly did."""
    while inside := [each for branch in getattr(error.kind, "context", None) or [] for each in branch]:
        error = max(inside, key=lambda each: len(each.instance_path))
    return f"{'/'.join(map(str, error.instance_path))}: {error.message[:500]}"


def closed(schema: Any) -> Any:
    """The same, with no properties but those named."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    inside = {key: closed(part) for key, part in schema.items()}
    return {**inside, "additionalProperties": False} if isinstance(schema.get("properties"), dict) else inside


def complete(schema: Any) -> Any:
    """The same without the schemas of objects that show some of their fields only."""
    if isinstance(schema, list):
        return [complete(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    inside = {key: complete(part) for key, part in schema.items()}
    if "anyOf" in inside:
        inside["anyOf"] = [part for part in inside["anyOf"] if not part.get("$ref", "").endswith("Fields")]
    return inside


@cache
def description(selected: bool) -> Description:
    from cms.api import api_router
    from integration_blocks.api.schema.document import as_json

    return Description(json.loads(as_json(api_router)), selected=selected)


def complaint(path: str, query: str, response: HttpResponseBase) -> str | None:
    """Why the answer is not as described; None if it is, or if nothing describes the address."""
    return description("fields" in parse_qs(query, keep_blank_values=True)).complaint(path, response)
