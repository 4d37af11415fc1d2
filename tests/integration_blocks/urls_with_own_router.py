"""A site that had a router of Wagtail's before it got the blocks."""

from django.urls import include, path
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.views import PagesAPIViewSet
from wagtail.documents import urls as wagtaildocs_urls

from integration_blocks.api.router import documented, register


class OldPagesEndpoint(PagesAPIViewSet):
    name = "old-pages"


router = WagtailAPIRouter("wagtailapi")
router.register_endpoint("old-pages", OldPagesEndpoint)
register(router)

urlpatterns = [
    path("documents/", include(wagtaildocs_urls)),
    path("", include("integration_blocks.urls")),
    path("own/", documented(router)),
]
