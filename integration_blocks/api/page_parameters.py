"""Lists of pages by their type and their place in the tree."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from rest_framework.filters import BaseFilterBackend

from integration_blocks.api.parameters import Parameter, page, page_type_names, page_types, site, sites, text

_PAGE = ["the id of a page", "root"]

TYPE = Parameter(
    "type",
    _("Only pages of this type; one type alone adds its fields to `fields` and to the filters."),
    "integration_blocks.OfficePage",
    page_types,
    page_type_names,
)
TREE_PARAMETERS = (
    Parameter("child_of", _("Only the pages right below this one."), "root", page, _PAGE),
    Parameter("descendant_of", _("Only the pages below this one."), "root", page, _PAGE),
    Parameter("ancestor_of", _("Only the pages above this one."), "root", page, _PAGE),
    Parameter("translation_of", _("Only this page in other languages."), "root", page, _PAGE),
    Parameter(
        "site", _("The pages of another site of this server: host, or host:port."), "localhost", site, sites
    ),
)
HTML_PATH = Parameter("html_path", _("The page at this path below the start page."), "/", text)


class TreeFilter(BaseFilterBackend):
    """By the place in the tree; what several parameters ask for holds together."""

    def filter_queryset(self, request: Any, queryset: Any, view: Any) -> Any:
        for name in ("child_of", "descendant_of", "ancestor_of", "translation_of"):
            if name in view.asked:
                queryset = getattr(queryset, name)(view.asked[name])
        return queryset
