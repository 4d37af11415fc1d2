"""The endpoints of the blocks behind one name, for every site that serves them."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.urls import re_path
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.utils.urlpatterns import decorate_urlpatterns

from integration_blocks.api.errors import not_found
from integration_blocks.api.events import EventsEndpoint
from integration_blocks.api.files import DocumentsEndpoint, ImagesEndpoint
from integration_blocks.api.locales import LocalesEndpoint
from integration_blocks.api.menu import MenuEndpoint
from integration_blocks.api.offices import OfficesEndpoint
from integration_blocks.api.pages import PagesEndpoint
from integration_blocks.api.schema import views
from integration_blocks.api.search import SearchEndpoint
from integration_blocks.api.site import SiteEndpoint
from integration_blocks.api.snippets import ContactsEndpoint, FundersEndpoint

#: In the order in which a model's own endpoint is looked for: the first that serves it is the one that links name.
ENDPOINTS: list[Any] = [
    *(PagesEndpoint, ImagesEndpoint, DocumentsEndpoint, ContactsEndpoint, FundersEndpoint),
    *(OfficesEndpoint, EventsEndpoint, LocalesEndpoint, MenuEndpoint, SiteEndpoint),
    SearchEndpoint,
]
if apps.is_installed("wagtail.contrib.redirects"):
    from integration_blocks.api.redirects import RedirectsEndpoint

    ENDPOINTS.append(RedirectsEndpoint)


#: Asked for now: REST framework takes the name from a class as soon as a router has made views of it.
_NAMES = [endpoint.name for endpoint in ENDPOINTS]


def register(router: WagtailAPIRouter) -> None:
    """Add the endpoints to a router of Wagtail's that a site has already; its addresses are `documented(router)`."""
    for name, endpoint in zip(_NAMES, ENDPOINTS, strict=True):
        router.register_endpoint(name, endpoint)


def documented(router: WagtailAPIRouter) -> tuple[list[Any], str, str]:
    """For `path()`: the router's endpoints and what describes them, instead of `router.urls`."""
    return _with_documentation(router, router.get_urlpatterns()), router.url_namespace, router.url_namespace


def _with_documentation(router: WagtailAPIRouter, endpoints: list[Any]) -> list[Any]:
    """Whatever else is below them is answered in JSON, too."""
    documentation = views.urlpatterns()
    decorate_urlpatterns(documentation, router.wrap_view)
    return [*endpoints, *documentation, re_path("", not_found)]


class IntegrationRouter(WagtailAPIRouter):
    """A router that has them all: `path("api/v2/", IntegrationRouter("wagtailapi").urls)`."""

    def __init__(self, url_namespace: str = "wagtailapi") -> None:
        super().__init__(url_namespace)
        register(self)

    def get_urlpatterns(self) -> list[Any]:
        return _with_documentation(self, super().get_urlpatterns())
