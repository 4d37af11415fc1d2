"""Pages as JSON: each in its own language, whole lists in a constant number of queries."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db.models import Q
from django.utils import translation
from django.utils.functional import cached_property
from rest_framework.fields import Field
from wagtail.api.v2.serializers import PageAliasOfField, PageSerializer
from wagtail.api.v2.utils import get_object_detail_url
from wagtail.api.v2.views import PagesAPIViewSet
from wagtail.models import Page, Site

from integration_blocks.api import types
from integration_blocks.api.contact_filters import CONTACT_PARAMETERS, shown_distance
from integration_blocks.api.endpoint import ID, LOCALE, Endpoint
from integration_blocks.api.filters import FieldsFilter, LocaleFilter, OrderingFilter, SearchFilter
from integration_blocks.api.modified import MODIFIED_AFTER, PageModifiedFilter
from integration_blocks.api.page_filters import PageContactFilter, TopicFilter
from integration_blocks.api.page_parameters import HTML_PATH, TREE_PARAMETERS, TYPE, TreeFilter
from integration_blocks.api.parameters import Parameter
from integration_blocks.api.prefetch import prefetch
from integration_blocks.api.preview import PREVIEW_TOKEN, ShowsDrafts
from integration_blocks.api.schema.definitions import Schema, of
from integration_blocks.api.shapes import absolute
from integration_blocks.api.targets import Targets
from integration_blocks.api.topics import TOPIC
from integration_blocks.caching.policy import of_pages
from integration_blocks.exports.addresses import formats_of


class TranslationsField(Field):
    """The page's other languages."""

    def get_attribute(self, instance: Page) -> Page:
        return instance

    def to_representation(self, page: Page) -> list[types.Translation]:
        router, request = self.context["router"], self.context["request"]
        return [
            {**step(other, router, request), "locale": other.locale.language_code}
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


class BreadcrumbField(Field):
    """The way to the page, from the start page on."""

    def get_attribute(self, instance: Page) -> Page:
        return instance

    def to_representation(self, page: Page) -> list[types.Step]:
        router, request = self.context["router"], self.context["request"]
        return [step(above, router, request) for above in Targets.of(request).above(page)]

    def api_schema(self) -> Schema:
        return of(list[types.Step])


class AliasField(PageAliasOfField):
    """The page that this one copies, if the reader may see it."""

    def get_attribute(self, instance: Page) -> Page | None:
        source = instance.alias_of
        return source if source and Targets.of(self.context["request"]).shows(source) else None


def step(page: Page, router: Any, request: Any) -> types.Step:
    return {
        "id": page.pk,
        "title": page.title,
        "detail_url": get_object_detail_url(router, request, Page, page.pk),
        "html_url": Targets.of(request).url(page) or None,
    }


def pages_of_site(site: Site | None, request: Any) -> Any:
    """The pages of the site in every language that the reader may see."""
    below = Q(pk__in=[])
    for root in Site.get_site_root_paths():
        if site is not None and root.site_id == site.pk:
            below |= Q(url_path__startswith=root.root_path)
    return Targets.of(request).pages().filter(below)


class InOwnLanguageSerializer(PageSerializer):
    """Whatever language the client asks for, a page's contacts and links come in the page's."""

    #: By `near`.
    sometimes: ClassVar[dict[str, Any]] = {"distance_km": types.Distance}
    translations = TranslationsField(read_only=True)
    formats = FormatsField(read_only=True)
    breadcrumb = BreadcrumbField(read_only=True)
    alias_of = AliasField(read_only=True)

    def to_representation(self, instance: Page) -> Any:
        with translation.override(instance.locale.language_code):
            shown = super().to_representation(instance)
        if hasattr(instance, "distance_km"):
            shown["distance_km"] = shown_distance(instance)
        return shown


class PagesEndpoint(ShowsDrafts, Endpoint, PagesAPIViewSet):
    """Wagtail's endpoint for pages; `meta` has the page's translations, formats and the pages above it, too."""

    caching = of_pages()
    base_serializer_class = InOwnLanguageSerializer
    meta_fields = [*PagesAPIViewSet.meta_fields, "last_published_at", "translations", "formats", "breadcrumb"]
    filter_backends: list[Any] = [
        *(FieldsFilter, LocaleFilter, TreeFilter, TopicFilter, PageModifiedFilter),
        *(PageContactFilter, OrderingFilter, SearchFilter),
    ]
    detail_parameters = (*Endpoint.detail_parameters, PREVIEW_TOKEN)
    list_parameters = (*Endpoint.list_parameters, *TREE_PARAMETERS, LOCALE, MODIFIED_AFTER)
    parameters: ClassVar[tuple[Parameter, ...]] = (TYPE, *CONTACT_PARAMETERS, TOPIC)
    find_parameters = (ID, HTML_PATH)

    @cached_property
    def _base_queryset(self) -> Any:
        return pages_of_site(self.asked.get("site") or Site.find_for_request(self.request), self.request)

    def get_base_queryset(self) -> Any:
        return self._base_queryset

    def get_queryset(self) -> Any:
        return super().get_queryset().select_related("locale", "alias_of").order_by("pk")

    def paginate_queryset(self, queryset: Any) -> list[Page]:
        return list(super().paginate_queryset(queryset))

    def get_serializer(self, shown: Any, *, many: bool = False) -> Any:
        serializer = super().get_serializer(shown, many=many)
        fields = serializer.child.fields if many else serializer.fields
        prefetch(shown if many else [shown], fields, self.request)
        return serializer
