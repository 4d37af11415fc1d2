"""What apps are told of a region, which is a site here: its name, its edges on the map and its languages."""

from __future__ import annotations

from typing import Any

from django.db.models import Max, Min
from wagtail.models import Locale, Page, Site

from integration_blocks.api.references import named_on
from integration_blocks.fields.language import direction
from integration_blocks.integreat.region import Region
from integration_blocks.snippets import Contact
from integration_blocks.templatetags.integration_blocks import locale_name


def shown(region: Region) -> dict[str, Any]:
    below = Page.objects.filter(pk__in=list(region.nodes))
    edges = named_on(below, Contact.current()).aggregate(
        *(aggregate(f"place_{name}") for name in ("latitude", "longitude") for aggregate in (Min, Max))
    )
    south, north = edges["place_latitude__min"], edges["place_latitude__max"]
    west, east = edges["place_longitude__min"], edges["place_longitude__max"]
    site = Site.objects.select_related("root_page").get(pk=region.site_id)
    name = site.site_name or site.root_page.title
    return {
        "id": site.pk,
        "name": name,
        "path": region.slug,
        "live": True,
        "prefix": "",
        "name_without_prefix": name,
        "plz": "",
        "extras": False,
        "events": True,
        "pois": True,
        "contacts": False,  # the app's list of contacts, which has an address that is not answered here
        "push_notifications": False,
        "longitude": None if west is None else (west + east) / 2,
        "latitude": None if south is None else (south + north) / 2,
        "bounding_box": None if south is None else [[west, south], [east, north]],
        "aliases": {},
        "tunews": False,
        "external_news": False,
        "zammad_privacy_policy": None,
        "languages": languages(region),
        "is_chat_enabled": False,
    }


def languages(region: Region) -> list[dict[str, Any]]:
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    return [
        {
            "id": locales[code].pk,
            "code": code,
            "bcp47_tag": code,
            "native_name": locale_name(locales[code]),
            "dir": "RIGHT_TO_LEFT" if direction(code) == "rtl" else "LEFT_TO_RIGHT",
        }
        for code in region.starts
    ]
