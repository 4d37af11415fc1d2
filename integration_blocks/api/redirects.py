"""Where addresses lead that pages had before; those that lead to a hidden page are not told."""

from __future__ import annotations

from typing import Any

from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from rest_framework.fields import BooleanField, Field
from wagtail.api.v2.serializers import BaseSerializer
from wagtail.api.v2.views import BaseAPIViewSet
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from integration_blocks.api import shapes, types
from integration_blocks.api.endpoint import ID, Endpoint
from integration_blocks.api.filters import FieldsFilter, OrderingFilter
from integration_blocks.api.parameters import Parameter, text
from integration_blocks.api.schema.definitions import Schema, of
from integration_blocks.api.targets import Targets

OLD_PATH = Parameter("html_path", _("The redirect from this path."), "/alt", text)


class LocationField(Field):
    """The full address."""

    def get_attribute(self, instance: Redirect) -> Redirect:
        return instance

    def to_representation(self, redirect: Redirect) -> str:
        request = self.context["request"]
        if redirect.redirect_page is None:
            return shapes.absolute(redirect.redirect_link, request)
        address = redirect.redirect_page.get_full_url(request) or ""
        return (
            f"{address.rstrip('/')}{redirect.redirect_page_route_path}"
            if redirect.redirect_page_route_path
            else address
        )

    def api_schema(self) -> Schema:
        return of(types.TypedUrl)


class RedirectSerializer(BaseSerializer):
    location = LocationField(read_only=True)
    is_permanent = BooleanField(read_only=True)


class RedirectsEndpoint(Endpoint, BaseAPIViewSet):
    name = "redirects"
    model = Redirect
    base_serializer_class = RedirectSerializer
    body_fields = [*BaseAPIViewSet.body_fields, "old_path", "location", "is_permanent"]
    listing_default_fields = [*BaseAPIViewSet.listing_default_fields, "old_path", "location", "is_permanent"]
    list_parameters = tuple(each for each in Endpoint.list_parameters if not each.name.startswith("search"))
    filter_backends = [FieldsFilter, OrderingFilter]
    find_parameters = (ID, OLD_PATH)

    def get_queryset(self) -> Any:
        site = Site.find_for_request(self.request)
        shown = Targets.of(self.request).pages().values("pk")
        redirects = Redirect.get_for_site(site).filter(
            Q(redirect_page__isnull=True) | Q(redirect_page__in=shown)
        )
        return redirects.select_related("redirect_page__locale", "site").order_by("pk")

    def find_object(self, queryset: Any, request: Any) -> Any:
        if "html_path" in self.asked:
            path = Redirect.normalise_path(self.asked["html_path"])
            # The site's own redirect goes before the one of all sites.
            return min(queryset.filter(old_path=path), key=lambda found: found.site_id is None, default=None)
        return super().find_object(queryset, request)
