"""What apps get of a page's words, kept as it was made: blocks are rendered once for each change, not for each app."""

from __future__ import annotations

import copy
import datetime
import json
import logging
from collections.abc import Callable, Mapping
from typing import Any

from django.db import DatabaseError, connection, models, transaction
from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone
from wagtail.models import Page

from integration_blocks.api.shapes import absolute
from integration_blocks.integreat.region import Node, Region
from integration_blocks.integreat.versions import versions

logger = logging.getLogger(__name__)

#: Stands for the address of this server, which can be asked under several.
ORIGIN = "https://origin.invalid"

Made = dict[str, Any]
#: What was made of each page, by key, and the last day on which it is right; None if it is for ever.
Making = Callable[[list[Node], HttpRequest], Mapping[int, tuple[Made, datetime.date | None]]]


class KeptWords(models.Model):
    """Right as long as the version is that of the page, and until that day."""

    page = models.OneToOneField(Page, models.CASCADE, primary_key=True, related_name="+")
    version = models.CharField(max_length=32)
    until = models.DateField(null=True)
    #: JSON with ORIGIN in addresses.
    made = models.TextField()

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return f"{self.page_id}, {self.version}"


def kept(region: Region, nodes: list[Node], request: HttpRequest, make: Making) -> dict[int, Made]:
    """What `make` gives for each of the pages, by key; it is asked for those whose words were not kept, or changed.

    It has to give the same whoever asks: its request has ORIGIN as address, and no site that links could be within.
    """
    if not nodes:
        return {}
    anywhere = copy.copy(request)
    from_anywhere(anywhere)
    base = absolute("/", anywhere)
    known = versions(region, nodes, f"{base} {region.address(nodes[0].language)}")
    right = Q(until__isnull=True) | Q(until__gte=timezone.localdate())
    rows = KeptWords.objects.filter(right, page__in=list(known)).values_list("page_id", "version", "made")
    found = {key: made for key, version, made in rows if version == known[key]}
    missing = [node for node in nodes if node.pk not in found]
    if missing:
        new = [
            KeptWords(page_id=key, version=known[key], until=until, made=json.dumps(made, ensure_ascii=False))
            for key, (made, until) in make(missing, anywhere).items()
        ]
        found |= {row.page_id: row.made for row in new}
        _keep(new)
    origin = absolute("/", request).removesuffix("/")
    return {key: json.loads(each.replace(ORIGIN, origin)) for key, each in found.items()}


def from_anywhere(request: HttpRequest) -> None:
    """Let the request be none of a certain host."""
    request.build_absolute_uri = lambda location=None: f"{ORIGIN}{location}"  # type: ignore[method-assign]
    request._wagtail_site = None  # type: ignore[attr-defined] # where Wagtail keeps it


def _keep(new: list[KeptWords]) -> None:
    """As many as one query takes; the others when they are asked for again."""
    fields = ["version", "until", "made"]
    most = connection.ops.bulk_batch_size(KeptWords._meta.concrete_fields, new)
    try:
        with transaction.atomic():
            KeptWords.objects.bulk_create(
                new[:most], update_conflicts=True, unique_fields=["page"], update_fields=fields
            )
    except DatabaseError:  # a page that was deleted meanwhile, a database that cannot be written to
        logger.warning("Words of pages for apps could not be kept", exc_info=True)
