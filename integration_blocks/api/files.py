"""Images and documents as JSON, whole lists in a constant number of queries."""

from __future__ import annotations

from typing import Any

from rest_framework.fields import Field
from wagtail.api.v2.filters import SearchFilter
from wagtail.documents import get_document_model
from wagtail.documents.api.v2.serializers import DocumentSerializer
from wagtail.documents.api.v2.views import DocumentsAPIViewSet
from wagtail.images import get_image_model
from wagtail.images.api.v2.serializers import ImageSerializer
from wagtail.images.api.v2.views import ImagesAPIViewSet

from integration_blocks.api.endpoint import Endpoint
from integration_blocks.api.filters import FieldsFilter, OrderingFilter
from integration_blocks.api.schema.definitions import Schema, of
from integration_blocks.caching.policy import of_records

FILTERS = [FieldsFilter, OrderingFilter, SearchFilter]


class TagsField(Field):
    """The names of the tags in alphabetical order; prefetched ones cost no query."""

    def to_representation(self, value: Any) -> list[str]:
        return sorted(tag.name for tag in value.all())

    def api_schema(self) -> Schema:
        return of(list[str])


class ImageWithTagsSerializer(ImageSerializer):
    tags = TagsField(read_only=True)


class DocumentWithTagsSerializer(DocumentSerializer):
    tags = TagsField(read_only=True)


class ImagesEndpoint(Endpoint, ImagesAPIViewSet):
    caching = of_records(get_image_model())
    base_serializer_class = ImageWithTagsSerializer
    filter_backends = FILTERS

    def get_queryset(self) -> Any:
        return super().get_queryset().prefetch_related("tags")


class DocumentsEndpoint(Endpoint, DocumentsAPIViewSet):
    caching = of_records(get_document_model())
    base_serializer_class = DocumentWithTagsSerializer
    filter_backends = FILTERS

    def get_queryset(self) -> Any:
        return super().get_queryset().prefetch_related("tags")
