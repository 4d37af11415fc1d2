"""What an endpoint of Wagtail's gives: its lists, its objects, and where it finds them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
    """What the endpoint's own views do, by the names of its methods."""
    name = endpoint.model._meta.verbose_name_plural
    whole, part, short = _of_model(endpoint, router)
    model = endpoint.model.__name__
    answer = named(f"Any{model}", {"anyOf": [*whole, *part]})
    item = named(f"{model}InList", {"anyOf": [short, answer]})
    listed: Schema = {"meta": of(types.ListMeta), "items": {"type": "array", "items": item}}
    items = named(f"{model}List", {"type": "object", "properties": listed, "required": list(listed)})
    return {
        "listing_view": Operation(
            summary=format_lazy(_("List: {name}"), name=name),
            gives=_by_media_type(endpoint, items),
            parameters=tuple(parameters.of_list(endpoint)),
            fails=(400, 404),
        ),
        "detail_view": Operation(
            summary=format_lazy(_("One of them: {name}"), name=name),
            gives=_by_media_type(endpoint, answer),
            parameters=tuple(parameters.of_object(endpoint)),
            fails=(400, 404),
        ),
        "find_view": Operation(
            summary=format_lazy(_("Find one: {name}"), name=name),
            gives={},
            parameters=tuple(parameters.of_search(endpoint)),
            description=_("Leads on to the object that was found."),
            fails=(400, 404),
            redirects=True,
        ),
    }


def models_of(endpoint: Any) -> Iterable[Any]:
    """The models whose objects the endpoint gives, each with fields of its own."""
    return get_page_models() if issubclass(endpoint.model, Page) else [endpoint.model]


def _of_model(endpoint: Any, router: Any) -> tuple[list[Schema], list[Schema], Schema]:
    """The schemas of whole objects, of objects that show some of their fields only, and of items of lists."""
    whole, part = [], []
    models = list(models_of(endpoint))
    for model in models:
        serializer = endpoint._get_serializer_class(router, model, [("*", False, None)], show_details=True)
        schema = of_serializer(serializer(context={}), required=True)
        for name in endpoint.detail_only_fields:
            schema["properties"]["meta"]["required"].remove(name)
        whole.append(named(model.__name__, schema))
        part.append(named(f"{model.__name__}Fields", of_serializer(serializer(context={}), required=False)))
    serializer = endpoint._get_serializer_class(router, endpoint.model, [], show_details=False)
    short = of_serializer(serializer(context={}), required=True)
    if len(models) == 1 and short == DEFINITIONS[name_of(whole[0])]:
        return whole, part, whole[0]
    types_in_list = {"type": "string", "enum": [model._meta.label for model in models]}
    short["properties"]["meta"]["properties"]["type"] = types_in_list
    return whole, part, named(f"{endpoint.model.__name__}Summary", short)


def _by_media_type(endpoint: Any, schema: Schema) -> Mapping[str, Schema]:
    return {
        renderer.media_type: schema if renderer.media_type == "application/json" else TEXT
        for renderer in endpoint.renderer_classes
    }
