"""Pages as JSON: each in its own language, whole lists in a constant number of queries."""

from __future__ import annotations

from typing import Any

from django.utils import translation
from rest_framework.fields import Field
from wagtail.api.v2.serializers import PageSerializer
from wagtail.api.v2.utils import get_object_detail_url
from wagtail.api.v2.views import PagesAPIViewSet
from wagtail.models import Page

from integration_blocks.api import types
from integration_blocks.api.parameters import ChecksParameters
from integration_blocks.api.prefetch import prefetch
from integration_blocks.api.schema.definitions import Schema, of
from integration_blocks.api.shapes import absolute
from integration_blocks.api.targets import Targets
from integration_blocks.caching.policy import of_pages
from integration_blocks.exports.addresses import formats_of


class TranslationsField(Field):
    """The page's other languages."""

    def get_attribute(self, instance: Page) -> Page:
        return instance

    def to_representation(self, page: Page) -> list[types.Translation]:
        router, request = self.context["router"], self.context["request"]
        return [
            {
                "id": other.pk,
                "locale": other.locale.language_code,
                "title": other.title,
                "detail_url": get_object_detail_url(router, request, Page, other.pk),
                "html_url": other.get_full_url(request),
            }
            for other in Targets.of(request).translations(page.pk)
        ]

    def api_schema(self) -> Schema:
        return of(list[types.Translation])


class FormatsField(Field):
    """{media type: address} of the page in other formats."""

    def get_attribute(self, instance: Page) -> Page:
        return instance

    def to_representation(self, page: Page) -> types.Formats:
        request = self.context["request"]
        return {media_type: absolute(path, request) for media_type, path in formats_of(page).items()}

    def api_schema(self) -> Schema:
        return of(types.Formats)


class InOwnLanguageSerializer(PageSerializer):
    """Whatever language the client asks for, a page's contacts and links come in the page's."""

    translations = TranslationsField(read_only=True)
    formats = FormatsField(read_only=True)

    def to_representation(self, instance: Page) -> Any:
        with translation.override(instance.locale.language_code):
            return super().to_representation(instance)


class PagesEndpoint(ChecksParameters, PagesAPIViewSet):
    """Wagtail's endpoint for pages; `meta` has the page's translations and formats, too."""

    caching = of_pages()
    base_serializer_class = InOwnLanguageSerializer
    meta_fields = [*PagesAPIViewSet.meta_fields, "translations", "formats"]

    def get_queryset(self) -> Any:
        return super().get_queryset().select_related("locale")

    def paginate_queryset(self, queryset: Any) -> list[Page]:
        return list(super().paginate_queryset(queryset))

    def get_serializer(self, shown: Any, *, many: bool = False) -> Any:
        serializer = super().get_serializer(shown, many=many)
        fields = serializer.child.fields if many else serializer.fields
        prefetch(shown if many else [shown], fields, self.request)
        return serializer
