"""Addresses of the site: pages per language, the JSON interface and the admin without a language prefix."""

from __future__ import annotations

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from cms.api import api_router
from cms.robots import robots
from integration_blocks.compat import HAS_API_V3

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("robots.txt", robots),
    path("", include("integration_blocks.urls")),
    path("api/v2/", api_router.urls),
]

if HAS_API_V3:
    from wagtail.api.v3.urls import api as api_v3

    urlpatterns.append(path("api/v3-preview/", api_v3.urls))

if settings.DEBUG:
    urlpatterns += static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)

# Pages do not claim addresses of the JSON interface and the formats: what is missing there would be looked for
# below /de/.
urlpatterns += i18n_patterns(re_path(r"^(?!api/v\d|formats/)", include(wagtail_urls)))
