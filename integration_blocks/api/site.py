"""The site itself: its name, its languages, and those settings that are public."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Site

from integration_blocks.api import shapes, types
from integration_blocks.api.endpoint import LOCALE
from integration_blocks.api.errors import ParameterError
from integration_blocks.api.facts import FactsEndpoint
from integration_blocks.api.targets import Targets


def public_settings(site: Site) -> list[Any]:
    """Those of the registered settings whose model names `api_fields`; all others stay private."""
    from wagtail.contrib.settings.models import BaseGenericSetting
    from wagtail.contrib.settings.registry import registry

    public = [model for model in registry if getattr(model, "api_fields", None)]
    return [
        model.load() if issubclass(model, BaseGenericSetting) else model.for_site(site) for model in public
    ]


class SiteEndpoint(FactsEndpoint):
    """{name, url, language, start, settings}; linked pages come in the language asked for, if it is there."""

    name = "site"
    summary = _("The site and its public settings")
    shape = types.SiteFacts
    parameters = (LOCALE,)

    def answer(self) -> dict[str, Any]:
        site = Site.find_for_request(self.request)
        if site is None:
            raise ParameterError("There is no site at this host.", "Host", self.request.get_host())
        start, locale = self.start_page(), self.asked.get("locale") or site.root_page.locale
        with translation.override(locale.language_code):
            return {
                "name": site.site_name,
                "url": site.root_url,
                "language": locale.language_code,
                "start": shapes.page(start, self.request),
                "settings": {each._meta.label: self._values(each) for each in public_settings(site)},
            }

    def _values(self, setting: Any) -> dict[str, Any]:
        names = [getattr(field, "name", field) for field in setting.api_fields]
        targets = Targets.of(self.request)
        targets.load_pages(filter(None, (getattr(setting, f"{name}_id", None) for name in names)))
        return {name: self._value(setting, name, targets) for name in names}

    def _value(self, setting: Any, name: str, targets: Targets) -> Any:
        field = setting._meta.get_field(name)
        if isinstance(field, models.ForeignKey) and issubclass(field.related_model, Page):
            key = getattr(setting, field.attname)
            return shapes.page(targets.page(key), self.request) if key else None
        return getattr(setting, name)
