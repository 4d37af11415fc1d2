"""What an endpoint of Wagtail's gives: its lists, its objects, and where it finds them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, get_page_models

from integration_blocks.api import types
from integration_blocks.api.schema import parameters
from integration_blocks.api.schema.definitions import DEFINITIONS, Schema, name_of, named, of
from integration_blocks.api.schema.fields import of_serializer
from integration_blocks.api.schema.operations import TEXT, Operation


def operations_of(endpoint: Any, router: Any) -> dict[str, Operation]:
    """What the endpoint's own views do, by the names of its methods; it may say so itself in `operations()`.

    Nothing of an endpoint that a site had before: it does not say which parameters it knows.
    """
    if hasattr(endpoint, "operations"):
        return endpoint.operations()
    if not hasattr(endpoint, "known_parameters"):
        return {}
    plural, model = endpoint.model._meta.verbose_name_plural, endpoint.model.__name__
    whole, part, short = _of_models(endpoint, router)
    answer = named(f"Any{model}", {"anyOf": [*whole, *part]})
    item = answer if short in whole else named(f"{model}InList", {"anyOf": [short, *whole, *part]})
    listed: Schema = {"meta": of(types.ListMeta), "items": {"type": "array", "items": item}}
    items = named(f"{model}List", {"type": "object", "properties": listed, "required": list(listed)})

    def operation(summary: Any, action: str, gives: Mapping[str, Schema], **more: Any) -> Operation:
        found = parameters.of_endpoint(endpoint, action, models_of(endpoint))
        return Operation(
            summary=format_lazy(summary, name=plural), gives=gives, parameters=found, fails=(400, 404), **more
        )

    return {
        "listing_view": operation(_("List: {name}"), "listing_view", _by_media_type(endpoint, items)),
        "detail_view": operation(_("One of them: {name}"), "detail_view", _by_media_type(endpoint, answer)),
        "find_view": operation(
            _("Find one: {name}"),
            "find_view",
            {},
            description=_("Leads on to the object that was found."),
            redirects=True,
        ),
    }


def models_of(endpoint: Any) -> list[Any]:
    """The models whose objects the endpoint gives, each with fields of its own; none for what has no lists of them."""
    if hasattr(endpoint, "operations") or not hasattr(endpoint, "known_parameters"):
        return []
    pages = get_page_models() if issubclass(endpoint.model, Page) else [endpoint.model]
    return [model for model in pages if issubclass(model, endpoint.model)]


def _of_models(endpoint: Any, router: Any) -> tuple[list[Schema], list[Schema], Schema]:
    """The schemas of whole objects, of objects that show some of their fields only, and of items of lists."""
    whole, part = [], []
    models = models_of(endpoint)
    for model in models:
        schema = _complete(endpoint, _serializer(endpoint, router, model, "*"))
        whole.append(named(model.__name__, schema))
        some = of_serializer(_serializer(endpoint, router, model, "*"), required=False)
        part.append(named(f"{model.__name__}Fields", some))
    short = _complete(endpoint, _serializer(endpoint, router, endpoint.model))
    if len(models) == 1 and short["required"] == DEFINITIONS[name_of(whole[0])]["required"]:
        return whole, part, whole[0]
    kinds = {"type": "string", "enum": [model._meta.label for model in models]}
    short["properties"]["meta"]["properties"]["type"] = kinds
    return whole, part, named(f"{endpoint.model.__name__}Summary", short)


def _serializer(endpoint: Any, router: Any, model: Any, *fields: str) -> Any:
    """That of an object alone with all its fields (`*`), or of one in a list."""
    asked = [(name, False, None) for name in fields]
    kind = endpoint._get_serializer_class(router, model, asked, show_details=bool(fields))
    return kind(context={})


def _complete(endpoint: Any, serializer: Any) -> Schema:
    """The schema of an object with all fields that it always has."""
    schema = of_serializer(serializer, required=True)
    meta = schema["properties"]["meta"]
    meta["required"] = [name for name in meta["required"] if name not in endpoint.detail_only_fields]
    return schema


def _by_media_type(endpoint: Any, schema: Schema) -> Mapping[str, Schema]:
    return {
        renderer.media_type: schema if renderer.media_type == "application/json" else TEXT
        for renderer in endpoint.renderer_classes
    }
