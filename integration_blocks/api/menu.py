"""The menu of the site, as editors made it: pages marked "show in menus", below one another."""

from __future__ import annotations

from typing import Any

from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from integration_blocks.api import types
from integration_blocks.api.endpoint import LOCALE
from integration_blocks.api.facts import FactsEndpoint, listed
from integration_blocks.api.pages import step
from integration_blocks.api.parameters import Parameter, whole_number
from integration_blocks.api.targets import Targets

DEEPEST = 5
DEPTH = Parameter(
    "depth",
    _("How many levels below the start page."),
    "2",
    whole_number(1, DEEPEST),
    [f"a whole number from 1 to {DEEPEST}"],
)


class MenuEndpoint(FactsEndpoint):
    """Below a page that is hidden or not in the menu nothing is in the menu. Two queries for any number of pages."""

    name = "menu"
    summary = _("The menu of the site")
    shape = types.Menu
    parameters = (LOCALE, DEPTH)

    def answer(self) -> dict[str, Any]:
        start = self.start_page()
        if start is None:
            return listed([])
        deepest = start.depth + self.asked.get("depth", DEEPEST)
        pages = Targets.of(self.request).pages().descendant_of(start).in_menu().filter(depth__lte=deepest)
        with translation.override(start.locale.language_code):
            return listed(self._below(start, pages.select_related("locale").order_by("path")))

    def _below(self, start: Page, pages: Any) -> list[types.MenuItem]:
        found: dict[str, list[types.MenuItem]] = {start.path: []}
        for page in pages:
            siblings = found.get(page.path[: -Page.steplen])
            if siblings is not None:
                below = found[page.path] = []
                shown = step(page, self.request.wagtailapi_router, self.request)
                siblings.append({**shown, "children": below})
        return found[start.path]
