"""Wagtail's API v2 as it comes, for comparison."""

from __future__ import annotations

import types


def stock() -> types.ModuleType:
    """The site's addresses with Wagtail's API v2 as it comes."""
    from django.conf.urls.i18n import i18n_patterns
    from django.urls import include, path
    from wagtail import urls as wagtail_urls
    from wagtail.api.v2.router import WagtailAPIRouter
    from wagtail.api.v2.views import PagesAPIViewSet
    from wagtail.documents import urls as wagtaildocs_urls
    from wagtail.documents.api.v2.views import DocumentsAPIViewSet
    from wagtail.images.api.v2.views import ImagesAPIViewSet

    router = WagtailAPIRouter("wagtailapi")
    for name, endpoint in [
        ("pages", PagesAPIViewSet),
        ("images", ImagesAPIViewSet),
        ("documents", DocumentsAPIViewSet),
    ]:
        router.register_endpoint(name, endpoint)
    module = types.ModuleType("stock_urls")
    module.urlpatterns = [  # type: ignore[attr-defined]
        path("documents/", include(wagtaildocs_urls)),
        path("", include("integration_blocks.urls")),
        path("api/v2/", router.urls),
        *i18n_patterns(path("", include(wagtail_urls))),
    ]
    return module
