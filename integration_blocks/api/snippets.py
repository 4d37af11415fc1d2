"""Contacts and funders as JSON: those that visitors may see today, in every language that they are in."""

from __future__ import annotations

from typing import Any

from django.db.models import Q
from django.utils import timezone
from rest_framework.fields import Field
from wagtail.api import APIField
from wagtail.api.v2.filters import FieldsFilter, LocaleFilter, OrderingFilter, SearchFilter
from wagtail.api.v2.serializers import BaseSerializer
from wagtail.api.v2.views import BaseAPIViewSet

from integration_blocks.api.parameters import ChecksParameters
from integration_blocks.api.prefetch import prefetch_renditions
from integration_blocks.api.schema.definitions import DEFINITIONS, Schema, of
from integration_blocks.caching.policy import of_records
from integration_blocks.snippets import Contact, Funder


class FactField(Field):
    """One entry of the snippet's `api()`."""

    def get_attribute(self, instance: Any) -> Any:
        return self.parent.facts[self.field_name]

    def to_representation(self, value: Any) -> Any:
        return value

    def api_schema(self) -> Schema:
        shape = self.parent.Meta.model.shape
        of(shape)
        return DEFINITIONS[shape.__name__]["properties"][self.field_name]


class FactsSerializer(BaseSerializer):
    """The same JSON as where a page refers to the snippet, with `meta`."""

    facts: dict[str, Any]

    def to_representation(self, instance: Any) -> Any:
        self.facts = instance.api(self.context["request"])
        return super().to_representation(instance)


class SnippetsEndpoint(ChecksParameters, BaseAPIViewSet):
    """Lists show every fact, as an app that lists contacts shows them; `?fields=` takes fewer."""

    base_serializer_class = FactsSerializer
    filter_backends = [FieldsFilter, LocaleFilter, OrderingFilter, SearchFilter]
    known_query_parameters = BaseAPIViewSet.known_query_parameters | {"locale"}
    #: Columns to filter and order by.
    filter_fields: list[str] = []

    @classmethod
    def get_body_fields(cls, model: Any) -> list[APIField]:
        return [APIField(name, serializer=FactField()) for name in model.example().api()]

    @classmethod
    def get_available_fields(cls, model: Any, db_fields_only: bool = False) -> list[str]:
        available: list[str] = super().get_available_fields(model)
        return cls.filter_fields if db_fields_only else available

    @classmethod
    def get_listing_default_fields(cls, model: Any) -> list[str]:
        return cls.get_available_fields(model)

    def get_queryset(self) -> Any:
        return super().get_queryset().filter(live=True).select_related("locale", *self.model.loaded_with)

    def paginate_queryset(self, queryset: Any) -> list[Any]:
        return list(super().paginate_queryset(queryset))

    def get_serializer(self, shown: Any, *, many: bool = False) -> Any:
        snippets = shown if many else [shown]
        images = (getattr(snippet, name) for snippet in snippets for name in snippet.loaded_with)
        prefetch_renditions(image for image in images if image is not None)
        return super().get_serializer(shown, many=many)


class ContactsEndpoint(SnippetsEndpoint):
    name = "contacts"
    model = Contact
    caching = of_records(Contact)
    filter_fields = ["id", "kind", "name", "role", "organisation", "parent_organisation"]

    def get_queryset(self) -> Any:
        today = timezone.localdate()
        started = Q(valid_from__isnull=True) | Q(valid_from__lte=today)
        not_over = Q(valid_until__isnull=True) | Q(valid_until__gte=today)
        return super().get_queryset().filter(started, not_over)


class FundersEndpoint(SnippetsEndpoint):
    name = "funders"
    model = Funder
    caching = of_records(Funder)
    filter_fields = ["id", "name", "short_name"]
