"""The languages of the site: how they are called, which way they run, and where each starts."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.utils import translation
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _
from wagtail.coreutils import get_content_languages
from wagtail.models import Locale

from integration_blocks.api import shapes, types
from integration_blocks.api.facts import FactsEndpoint, listed
from integration_blocks.fields.language import direction


class LocalesEndpoint(FactsEndpoint):
    """In the order of the settings; a language without a start page has no pages yet."""

    name = "locales"
    summary = _("The languages of the site")
    shape = types.LocaleList

    def answer(self) -> dict[str, Any]:
        names = get_content_languages()
        order = list(names)
        codes = Locale.objects.filter(language_code__in=order).values_list("language_code", flat=True)
        starts = self.start_pages()
        return listed([self._locale(code, names[code], starts) for code in sorted(codes, key=order.index)])

    def _locale(self, code: str, name: str, starts: dict[str, Any]) -> types.LocaleFacts:
        with translation.override(code):
            own_name = str(name)
            start = shapes.page(starts.get(code), self.request)
        try:
            english_name = str(get_language_info(code)["name"])
        except KeyError:
            english_name = own_name
        return {
            "code": code,
            "name": own_name,
            "english_name": english_name,
            "direction": "rtl" if direction(code) == "rtl" else "ltr",
            "is_default": code == settings.LANGUAGE_CODE,
            "start": start,
        }
