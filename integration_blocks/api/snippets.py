"""Contacts and funders as JSON: those that visitors may see today, in every language that they are in."""

from __future__ import annotations

from typing import Any, ClassVar

from rest_framework.fields import Field
from rest_framework.filters import BaseFilterBackend
from wagtail.api import APIField
from wagtail.api.v2.serializers import BaseSerializer
from wagtail.api.v2.views import BaseAPIViewSet

from integration_blocks.api import topics, types
from integration_blocks.api.contact_filters import CONTACT_PARAMETERS, ContactFilter, shown_distance
from integration_blocks.api.endpoint import LOCALE, Endpoint
from integration_blocks.api.filters import FieldsFilter, LocaleFilter, OrderingFilter, SearchFilter
from integration_blocks.api.modified import MODIFIED_AFTER, SnippetModifiedFilter
from integration_blocks.api.prefetch import prefetch_renditions
from integration_blocks.api.preview import PREVIEW_TOKEN, ShowsDrafts
from integration_blocks.api.schema.definitions import DEFINITIONS, Schema, of
from integration_blocks.api.targets import Targets
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
    #: By `near`.
    sometimes: ClassVar[dict[str, Any]] = {"distance_km": types.Distance}

    def to_representation(self, instance: Any) -> Any:
        self.facts = instance.api(self.context["request"])
        shown = super().to_representation(instance)
        if hasattr(instance, "distance_km"):
            shown["distance_km"] = shown_distance(instance)
        return shown


class SnippetsEndpoint(ShowsDrafts, Endpoint, BaseAPIViewSet):
    """Lists show every fact, as an app that lists contacts shows them; `?fields=` takes fewer."""

    base_serializer_class = FactsSerializer
    filter_backends: list[Any] = [
        FieldsFilter,
        LocaleFilter,
        SnippetModifiedFilter,
        OrderingFilter,
        SearchFilter,
    ]
    detail_parameters = (*Endpoint.detail_parameters, PREVIEW_TOKEN)
    list_parameters = (*Endpoint.list_parameters, LOCALE, MODIFIED_AFTER)
    meta_fields = [*BaseAPIViewSet.meta_fields, "modified_at"]
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
        return self.model.current().order_by("pk").select_related("locale", *self.model.loaded_with)

    def paginate_queryset(self, queryset: Any) -> list[Any]:
        return list(super().paginate_queryset(queryset))

    def get_serializer(self, shown: Any, *, many: bool = False) -> Any:
        snippets = shown if many else [shown]
        images = (getattr(snippet, name) for snippet in snippets for name in snippet.loaded_with)
        prefetch_renditions(image for image in images if image is not None)
        return super().get_serializer(shown, many=many)


class ContactTopicFilter(BaseFilterBackend):
    """Whom the pages of a topic name, or else its office."""

    def filter_queryset(self, request: Any, queryset: Any, view: Any) -> Any:
        if "topic" not in view.asked:
            return queryset
        pages = Targets.of(request).pages()
        found = topics.contacts_of(view.asked["topic"], Contact.current(), pages)
        return queryset.filter(translation_key__in=found.values("translation_key"))


class ContactsEndpoint(SnippetsEndpoint):
    name = "contacts"
    model = Contact
    caching = of_records(Contact)
    parameters = (*CONTACT_PARAMETERS, topics.TOPIC)
    filter_backends = [
        *(FieldsFilter, LocaleFilter, SnippetModifiedFilter, ContactTopicFilter),
        *(ContactFilter, OrderingFilter, SearchFilter),
    ]
    filter_fields = ["id", "kind", "name", "role", "organisation", "parent_organisation"]


class FundersEndpoint(SnippetsEndpoint):
    name = "funders"
    model = Funder
    caching = of_records(Funder)
    filter_fields = ["id", "name", "short_name"]
