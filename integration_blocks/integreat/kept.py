"""What apps get of a page's words, kept as it was made: blocks are rendered once for each change, not for each app."""

from __future__ import annotations

import copy
import json
import logging
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.db import DatabaseError, connection, models, transaction
from django.http import HttpRequest
from wagtail.models import Page

from integration_blocks.api.shapes import absolute
from integration_blocks.integreat.region import Node, Region
from integration_blocks.integreat.versions import versions

logger = logging.getLogger(__name__)

#: Stands for the address of this server, which can be asked under several.
ORIGIN = "https://origin.invalid"

Made = dict[str, Any]


class KeptWords(models.Model):
    """Right as long as the version is that of the page."""

    page = models.OneToOneField(Page, models.CASCADE, primary_key=True, related_name="+")
    version = models.CharField(max_length=32)
    #: JSON with ORIGIN in addresses.
    made = models.TextField()

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return f"{self.page_id}, {self.version}"


def kept(
    region: Region,
    nodes: list[Node],
    request: HttpRequest,
    make: Callable[[list[Node], HttpRequest], Mapping[int, Made]],
) -> dict[int, Made]:
    """What `make` gives for each of the pages, by key; it is asked for those whose words were not kept, or changed.

    It has to give the same whoever asks: its request has ORIGIN as address, and no site that links could be within.
    """
    if not nodes:
        return {}
    anywhere = copy.copy(request)
    anywhere.build_absolute_uri = lambda location=None: f"{ORIGIN}{location}"  # type: ignore[method-assign]
    anywhere._wagtail_site = None  # type: ignore[attr-defined] # where Wagtail keeps it
    base = absolute("/", anywhere)
    known = versions(region, nodes, f"{base} {region.address(nodes[0].language)}")
    rows = KeptWords.objects.filter(page__in=list(known)).values_list("page_id", "version", "made")
    found = {key: made for key, version, made in rows if version == known[key]}
    missing = [node for node in nodes if node.pk not in found]
    if missing:
        made = {key: json.dumps(each, ensure_ascii=False) for key, each in make(missing, anywhere).items()}
        found |= made
        _keep(KeptWords(page_id=key, version=known[key], made=each) for key, each in made.items())
    origin = absolute("/", request).removesuffix("/")
    return {key: json.loads(each.replace(ORIGIN, origin)) for key, each in found.items()}


def _keep(rows: Iterable[KeptWords]) -> None:
    """As many as one query takes; the others when they are asked for again."""
    new, fields = list(rows), ["version", "made"]
    most = connection.ops.bulk_batch_size(KeptWords._meta.concrete_fields, new)
    try:
        with transaction.atomic():
            KeptWords.objects.bulk_create(
                new[:most], update_conflicts=True, unique_fields=["page"], update_fields=fields
            )
    except DatabaseError:  # a page that was deleted meanwhile, a database that cannot be written to
        logger.warning("Words of pages for apps could not be kept", exc_info=True)
