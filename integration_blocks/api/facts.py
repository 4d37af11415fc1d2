"""Endpoints that are one answer: no list of objects of one model, no page for each of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from django.urls import URLPattern, path
from rest_framework.response import Response
from wagtail.api.v2.views import BaseAPIViewSet
from wagtail.models import Page, Site

from integration_blocks.api.endpoint import FORMAT, UNCACHED, Endpoint
from integration_blocks.api.parameters import Parameter
from integration_blocks.api.schema.definitions import of
from integration_blocks.api.schema.operations import TEXT, Operation
from integration_blocks.api.targets import Targets


class NoModel:
    """What no page, contact or image is: nothing is found behind these endpoints."""


class FactsEndpoint(Endpoint, BaseAPIViewSet, ABC):
    """Give `answer()`, its `shape`, a `summary` and a `name`."""

    summary: ClassVar[Any]
    shape: ClassVar[Any]

    model = NoModel
    list_parameters: ClassVar[tuple[Parameter, ...]] = (FORMAT, UNCACHED)

    def columns(self) -> dict[str, Any]:
        return {}

    @abstractmethod
    def answer(self) -> dict[str, Any]:
        """What the endpoint says, in its shape."""

    def listing_view(self, request: Any) -> Response:
        return Response(self.answer())

    @classmethod
    def operations(cls) -> dict[str, Operation]:
        """What the description of the API says of it."""
        json, text = of(cls.shape), TEXT
        gives = {
            each.media_type: json if each.media_type == "application/json" else text
            for each in cls.renderer_classes
        }
        asked = (*cls.list_parameters, *cls.parameters)
        return {"listing_view": Operation(summary=cls.summary, gives=gives, parameters=asked, fails=(400,))}

    @classmethod
    def get_urlpatterns(cls) -> list[URLPattern]:
        return [path("", cls.as_view({"get": "listing_view"}), name="listing")]

    def start_page(self) -> Page | None:
        """The start page in the language asked for, else that of the site, if the reader may see it."""
        starts, asked = self.start_pages(), self.asked.get("locale")
        if asked is not None:
            return starts.get(asked.language_code)
        site = Site.find_for_request(self.request)
        return next((page for page in starts.values() if site and page.pk == site.root_page_id), None)

    def start_pages(self) -> dict[str, Page]:
        """The site's start page in each language in which the reader may see it, by language."""
        site = Site.find_for_request(self.request)
        if site is None:
            return {}
        root = Page.objects.filter(pk=site.root_page_id).values("translation_key")
        found = Page.objects.filter(translation_key__in=root).select_related("locale").order_by("pk")
        targets = Targets.of(self.request)
        return {page.locale.language_code: page for page in found if targets.shows(page)}


def listed(items: list[Any]) -> dict[str, Any]:
    """As Wagtail lists things."""
    return {"meta": {"total_count": len(items)}, "items": items}
