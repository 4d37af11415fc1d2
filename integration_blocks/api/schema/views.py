"""The documentation of the API: as OpenAPI, as JSON Schemas, and as a page to read."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import URLPattern, path
from django.utils import translation
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import condition, require_safe
from django.views.generic import RedirectView

from integration_blocks.api import errors
from integration_blocks.api.parameters import Parameter, one_of
from integration_blocks.api.schema.document import as_json, component, document, operations
from integration_blocks.api.schema.endpoints import models_of
from integration_blocks.api.schema.examples import example_of
from integration_blocks.api.schema.operations import TEXT, operation
from integration_blocks.api.schema.streams import BLOCKS

#: The languages that the page is written in.
LANGUAGES = {"de": "Deutsch", "en": "English"}
LANGUAGE = Parameter("lang", _("The language to read it in."), "en", one_of(*LANGUAGES), [*LANGUAGES])

#: An example of what a mistake is answered with.
FAILURE = errors.body(
    400,
    "kind cannot be 'robot'.",
    parameter="kind",
    value="robot",
    allowed=["person", "team", "organisation"],
)


def _etag(request: Any) -> str:
    return f'"{hashlib.sha256(as_json(request.wagtailapi_router)).hexdigest()[:32]}"'


@operation(
    _("This description, for programs (OpenAPI 3.1)"),
    gives={"application/json": {"type": "object"}},
    fails=(),
)
@require_safe
@cache_control(public=True, max_age=300)
@condition(etag_func=_etag)
def openapi(request: Any) -> HttpResponse:
    return HttpResponse(as_json(request.wagtailapi_router), content_type="application/json")


@operation(
    _("One of its schemas alone (JSON Schema 2020-12), such as OfficePage or ContactCardBlock"),
    gives={"application/schema+json": {"type": "object"}},
)
@require_safe
@cache_control(public=True, max_age=300)
def schema(request: Any, name: str) -> HttpResponse:
    """The schema in English; that of a block with an example."""
    router = request.wagtailapi_router
    known = document(router)["components"]["schemas"]
    if name not in known:
        return JsonResponse(errors.body(404, f"There is no schema {name}.", allowed=known), status=404)
    with translation.override("en"):
        found = {"$id": request.build_absolute_uri(request.path), **component(router, name)}
        if name in BLOCKS:
            found["examples"] = [each for each in [example_of(*BLOCKS[name], request)] if each]
        text = json.dumps(found, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2)
    return HttpResponse(text, content_type="application/schema+json")


@operation(_("This description, for people"), gives={"text/html": TEXT}, parameters=[LANGUAGE], fails=())
@require_safe
def docs(request: Any) -> HttpResponse:
    """In German or English: as `?lang=` says, else as the reader's browser asks for."""
    router = request.wagtailapi_router
    schemas = document(router)["components"]["schemas"]
    asked = request.GET.get("lang") or (translation.get_language() or "").split("-")[0]
    language = asked if asked in LANGUAGES else "en"
    models = {model: None for endpoint in router._endpoints.values() for model in models_of(endpoint)}
    with translation.override(language):
        context = {
            "language": language,
            "languages": LANGUAGES.items(),
            "operations": operations(router),
            "failure": _pretty(FAILURE),
            "models": [
                {
                    "name": capfirst(model._meta.verbose_name),
                    "type": model._meta.label,
                    "schema": model.__name__,
                    "fields": schemas[model.__name__]["properties"],
                }
                for model in models
            ],
            "blocks": [
                (name, block, _pretty(example_of(kind, block, request)))
                for name, (kind, block) in BLOCKS.items()
                if name in schemas
            ],
        }
        return render(request, "integration_blocks/api_docs.html", context)


def _pretty(shown: Any) -> str:
    return json.dumps(shown, ensure_ascii=False, indent=2) if shown else ""


def urlpatterns() -> list[URLPattern]:
    """Beside the endpoints, below the same address."""
    return [
        path("", RedirectView.as_view(url="docs/"), name="start"),
        path("docs/", docs, name="docs"),
        path("openapi.json", openapi, name="openapi"),
        path("schemas/<str:name>.json", schema, name="schema"),
    ]
