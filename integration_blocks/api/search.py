"""One search over all that visitors look for: notices, contacts, events and other pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

from integration_blocks.api import types
from integration_blocks.api.endpoint import LIMIT, LOCALE, OFFSET, OPERATOR
from integration_blocks.api.errors import ParameterError
from integration_blocks.api.facts import FactsEndpoint
from integration_blocks.api.found import KINDS
from integration_blocks.api.pages import pages_of_site
from integration_blocks.api.parameters import Parameter, one_of, text
from integration_blocks.caching.policy import MINUTE, Policy

WORDS = Parameter("search", _("Words to search for."), "Beratung", text, required=True)
TYPE = Parameter("type", _("Only finds of this kind."), "contact", one_of(*KINDS), [*KINDS])
SHOWN = 20


class SearchEndpoint(FactsEndpoint):
    """Finds of one kind after those of another, in each kind the most relevant first; of events only those to come."""

    name = "search"
    summary = _("Search across pages, contacts, events and notices")
    shape = types.SearchResults
    caching = Policy(every=MINUTE, by_language=False)
    parameters = (WORDS, OPERATOR, TYPE, LOCALE, LIMIT, OFFSET)

    def answer(self) -> dict[str, Any]:
        if "search" not in self.asked:
            raise ParameterError("search is missing: the words to search for.", "search", None)
        most = getattr(settings, "WAGTAILAPI_LIMIT_MAX", SHOWN)
        first = self.asked.get("offset", 0)
        last = first + self.asked.get("limit", SHOWN if most is None else min(SHOWN, most))
        total, hits = 0, []
        for name in [self.asked["type"]] if "type" in self.asked else KINDS:
            kind = KINDS[name](self)
            found = kind.found()
            count = len(found) if isinstance(found, Sequence) else found.count()
            shown = slice(max(first - total, 0), min(last - total, count))
            if shown.start < shown.stop:
                hits += kind.hits(list(found[shown]))
            total += count
        return {"meta": {"total_count": total}, "items": hits}

    def pages(self) -> Any:
        """The pages of the site that the reader may see, in the language asked for."""
        found = pages_of_site(Site.find_for_request(self.request), self.request)
        return found.filter(locale=self.asked["locale"]) if "locale" in self.asked else found
