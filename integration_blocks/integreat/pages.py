"""Pages as Integreat has them: everything but events, offices too, as other pages stand below them."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from django.db.models import TextField
from django.db.models.functions import Cast
from django.utils import timezone
from wagtail.fields import StreamField
from wagtail.images.models import AbstractImage, SourceImageIOError

from integration_blocks.api.prefetch import values_in
from integration_blocks.api.shapes import RENDITION, absolute
from integration_blocks.integreat import places
from integration_blocks.integreat.bodies import Bodies
from integration_blocks.integreat.content import excerpt, rendered
from integration_blocks.integreat.kept import Made, kept
from integration_blocks.integreat.region import Node, Region
from integration_blocks.lasting import lasting
from integration_blocks.pages.content import ContentPage
from integration_blocks.snippets import Contact


def shown(region: Region, nodes: list[Node], request: Any) -> list[dict[str, Any]]:
    """The pages of these nodes, which are of one language."""
    words = kept(region, nodes, request, made)
    return [page(node, words[node.pk]) for node in nodes]


def page(node: Node, words: Made) -> dict[str, Any]:
    above = node.parent
    return {
        **common(node, words, {other: other.path for other in node.translations}),
        "parent": {"id": above.pk, "url": above.url, "path": above.path}
        if above
        else {"id": 0, "url": None, "path": None},
        "order": node.order,
        "embedded_offers": [],
        "slug_history": [node.slug],
    }


def made(nodes: list[Node], request: Any) -> dict[int, tuple[Made, datetime.date | None]]:
    """The words of these pages, and how long they are right; of offices also what apps have of a place."""
    words = Words(nodes, request)
    return {node.pk: lasting(partial(_made, node, words)) for node in nodes}


def _made(node: Node, words: Words) -> Made:
    return {**words.made(node), "place": places.facts(node, words)}


def common(node: Node, words: Made, translations: dict[Node, str]) -> dict[str, Any]:
    """What pages, places and events have alike; `translations` with their addresses in the app."""
    return {
        "id": node.pk,
        "url": node.url,
        "path": node.path,
        "title": node.title,
        "modified_gmt": node.changed.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "last_updated": timezone.localtime(node.changed).isoformat(),
        "published_at": timezone.localtime(node.published).isoformat(),
        "excerpt": words["excerpt"],
        "content": words["content"],
        "available_languages": {
            other.language: {"id": other.pk, "url": other.url, "path": path}
            for other, path in translations.items()
        },
        "thumbnail": words["thumbnail"],
        "organization": None,
        "hash": None,
    }


class Words:
    """Introductions and bodies of many pages, in a number of queries that does not depend on them."""

    def __init__(self, nodes: list[Node], request: Any, chosen: Iterable[int] = ()) -> None:
        self.request = request
        self._introductions: dict[int, str] = {}
        self._bodies: dict[int, Any] = {}
        self.keys: dict[int, list[int]] = {}
        language = nodes[0].language if nodes else ""
        by_field: dict[StreamField, dict[int, Any]] = {}
        models = {node.pk: node.model for node in nodes}
        for key, introduction, body in _stored(set(models.values()), nodes):
            if key in models:
                raw = json.loads(body or "[]")
                self._introductions[key] = introduction
                self.keys[key] = _contact_keys(raw)
                by_field.setdefault(models[key]._meta.get_field("body"), {})[key] = raw
        bodies = self.bodies = Bodies(request, language)
        raws = {field: list(group.values()) for field, group in by_field.items()}
        for group, values in zip(by_field.values(), bodies.load(raws, {Contact: set(chosen)}), strict=True):
            self._bodies |= dict(zip(group, values, strict=True))

    def made(self, node: Node, more: str = "") -> Made:
        """Content, excerpt and thumbnail; `more` stands at the end of the content."""
        content = self._content(node) + more
        return {"content": content, "excerpt": excerpt(content), "thumbnail": self._thumbnail(node)}

    def _content(self, node: Node) -> str:
        return rendered(self._introductions.get(node.pk, ""), self._bodies.get(node.pk, ()), self.request)

    def _thumbnail(self, node: Node) -> str | None:
        """The address of the first image in the body."""
        for child in self._bodies.get(node.pk, ()):
            for part in values_in(child.value) if child.block_type == "image" else ():
                if isinstance(part, AbstractImage):
                    try:
                        (size,) = part.get_renditions(RENDITION).values()
                    except SourceImageIOError:
                        continue
                    return absolute(size.url, self.request)
        return None

    def contacts(self, node: Node) -> list[Contact]:
        """Whom the contact cards of the page name, as visitors may see them today, each once."""
        found = (self.bodies.get(Contact, key) for key in self.keys.get(node.pk, ()))
        current = (each.in_language(node.language) for each in found if each and each.is_current())
        return list({each.pk: each for each in current}.values())


def _stored(models: set[Any], nodes: list[Node]) -> Iterator[tuple[int, str, str]]:
    """Key, introduction and body as text of all pages of these models; one query."""
    queries = [
        model.objects.live()
        .filter(locale__language_code=nodes[0].language)
        .annotate(text=Cast("body", TextField()))
        .order_by()
        .values_list("pk", "introduction", "text")
        for model in sorted(models, key=lambda model: model._meta.label)
        if issubclass(model, ContentPage)
    ]
    if queries:
        yield from queries[0].union(*queries[1:], all=True) if len(queries) > 1 else queries[0]


def _contact_keys(raw: list[dict[str, Any]]) -> list[int]:
    cards = (block["value"] for block in raw if block["type"] == "contact_card")
    return [card["contact"] for card in cards if card.get("contact")]
