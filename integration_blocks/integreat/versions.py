"""In which state everything is that the words of a page depend on: another text after every change of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, ReferenceIndex

from integration_blocks.caching.log import states
from integration_blocks.caching.middleware import release
from integration_blocks.caching.names import SITE, TREE, name_of
from integration_blocks.integreat.region import Node, Region
from integration_blocks.pages.event import EventPageMixin


def versions(region: Region, nodes: Iterable[Node], shared: str) -> dict[int, str]:
    """By the pages' keys; `shared` is what all of them depend on beside content. Two queries.

    Ask before the content is read: what changes in between is then made anew, and never kept as newer than it is.
    """
    names = _Names(region, nodes)
    known = states({name for each in names.of.values() for name in each})
    always = f"{release()} {shared}"
    return {
        key: _digest(always, [f"{name}={known.get(name)}" for name in each]) for key, each in names.of.items()
    }


def _digest(always: str, parts: list[str]) -> str:
    return hashlib.blake2b("\n".join([always, *parts]).encode(), digest_size=16).hexdigest()


class _Names:
    """The names of the log for each page: its own, of what it refers to, and of what says where links lead."""

    def __init__(self, region: Region, nodes: Iterable[Node]) -> None:
        self._region = region
        self._starts = {name_of(Page, key) for key in region.starts.values()}
        self._events: dict[Node | None, list[Node]] = {}
        for node in region.nodes.values():
            if issubclass(node.model, EventPageMixin):
                self._events.setdefault(node.parent, []).append(node)
        found = {node.pk: {SITE, name_of(Page, node.pk), *self._starts} for node in nodes}
        for page, kind, key in _references(found):
            found[page] |= self._of_page(key) if kind == _PAGE else {f"{kind}:{key}"}
        self.of = {key: sorted(names) for key, names in found.items()}

    def _of_page(self, key: int) -> set[str]:
        """Of the page, its translations, the pages above them, and of the events that lists of them show."""
        node = self._region.nodes.get(key)
        if node is None:  # not public, or of another site
            return {TREE, name_of(Page, key)}
        family = [node, *node.translations]
        shown = [*family, *(event for each in family for event in self._events.get(each, ()))]
        return {name_of(Page, each.pk) for page in shown for each in _with_those_above(page)}


#: What the index of references says for pages of every type.
_PAGE = Page._meta.label_lower


def _references(pages: Iterable[int]) -> Iterator[tuple[int, str, int]]:
    """Page, kind and key of everything that the pages refer to; one query."""
    types = ContentType.objects
    rows = ReferenceIndex.objects.filter(
        base_content_type=types.get_for_model(Page), object_id__in=[str(page) for page in pages]
    ).values_list("object_id", "to_content_type_id", "to_object_id")
    for page, kind, key in set(rows):
        to = types.get_for_id(kind)
        yield int(page), f"{to.app_label}.{to.model}", int(key) if str(key).isdecimal() else key


def _with_those_above(node: Node) -> Iterator[Node]:
    above: Node | None = node
    while above is not None:
        yield above
        above = above.parent
