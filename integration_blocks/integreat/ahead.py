"""Words for apps, made before anybody asks: after an update of the site every page needs new ones."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils import translation

from integration_blocks.api.targets import Targets
from integration_blocks.integreat import events, pages
from integration_blocks.integreat.kept import from_anywhere
from integration_blocks.integreat.region import Region
from integration_blocks.pages.event import EventPageMixin

#: So many pages at once: what is made is kept with one query, whose length databases limit.
AT_ONCE = 100


def keep_all() -> int:
    """Make what is not kept yet, or not right any more; how many pages there are whose words are kept now."""
    request, number = HttpRequest(), 0
    from_anywhere(request)
    Targets.of_visitors(request)
    for region in Region.all(request):
        for language in region.starts:
            with translation.override(language):
                nodes = region.pages(language)
                for first in range(0, len(nodes), AT_ONCE):
                    pages.shown(region, nodes[first : first + AT_ONCE], request)
                nodes += (dates := region.of_kind(language, EventPageMixin))
                for first in range(0, len(dates), AT_ONCE):
                    events.shown(region, dates[first : first + AT_ONCE], request, combined=True)
                number += len(nodes)
    return number
