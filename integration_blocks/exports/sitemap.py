"""The sitemap: every public page of every language, each with its other languages.

Source: https://www.sitemaps.org/protocol.html (0.9); `hreflang` and "x-default" as on the pages themselves.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe
from wagtail.contrib.sitemaps import Sitemap
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.models import Locale, Page

from integration_blocks.api.schema.operations import TEXT, operation
from integration_blocks.api.targets import Targets
from integration_blocks.caching.policy import Policy, cached
from integration_blocks.exports import answers


class PagesSitemap(Sitemap):
    def items(self) -> Any:
        root = self.get_wagtail_site().root_page
        family = Page.objects.filter(translation_key=root.translation_key)
        below = [Q(path__startswith=path) for path in family.values_list("path", flat=True)]
        pages = answers.public(Page.objects.filter(Q(*below, _connector=Q.OR)))
        return pages.order_by("path").defer_streamfields().specific()

    def _urls(self, page: Any, protocol: str, domain: str) -> list[dict[str, Any]]:
        locales = Locale.objects.in_bulk()
        pages = list(self.paginator.page(page).object_list)
        targets = Targets(None)
        targets.load_pages(each.pk for each in pages)
        urls = []
        for each in pages:
            each.locale = locales[each.locale_id]
            versions = [each, *targets.translations(each.pk)]
            for url in each.get_sitemap_urls(self.request):
                urls.append({**url, "alternates": self._alternates(versions)})
        dates = [url["lastmod"] for url in urls if url.get("lastmod")]
        if dates and len(dates) == len(urls):
            self.latest_lastmod = max(dates)
        return urls

    def _alternates(self, versions: list[Any]) -> list[dict[str, str]]:
        """All versions of a page, itself included; nothing for a page in one language."""
        if len(versions) < 2:
            return []
        found = {each.locale.language_code: each.get_full_url(self.request) for each in versions}
        if default := found.get(settings.LANGUAGE_CODE):
            found["x-default"] = default
        return [{"lang_code": code, "location": url} for code, url in sorted(found.items())]


@cached(Policy(by_language=False))
@operation(
    gettext_lazy("The sitemap: every page in every language"), gives={"application/xml": TEXT}, fails=()
)
@require_safe
def pages_sitemap(request: HttpRequest) -> HttpResponse:
    return sitemap(request, sitemaps={"pages": PagesSitemap}, template_name="integration_blocks/sitemap.xml")
