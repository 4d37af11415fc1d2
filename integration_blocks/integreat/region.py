"""A site as what Integreat calls a region: its published pages in every language, as a tree without gaps."""

from __future__ import annotations

import datetime
import uuid
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from django.http import Http404, HttpRequest
from django.utils.encoding import iri_to_uri
from wagtail.models import Page, Site

from integration_blocks.api.targets import Targets
from integration_blocks.pages.event import EventPageMixin


@dataclass(eq=False, slots=True)
class Node:
    """A published page; `parent` is None right below the start page, `path` the address inside of an app."""

    pk: int
    title: str
    slug: str
    model: Any
    language: str
    key: uuid.UUID
    parent: Node | None
    #: Among its published siblings, from 0.
    order: int
    #: Below the start page, such as "witten/termine/".
    below: str
    url: str
    path: str
    published: datetime.datetime
    changed: datetime.datetime
    translations: list[Node] = field(default_factory=list)


class Region:
    """One site. Its name in addresses is the slug of its start page, its languages are those of that page.

    A page is left out if it, or one above it, is a draft, expired or private; so no parent is missing and no
    number or address leads to what visitors may not see.
    """

    def __init__(self, roots: list[Any], request: HttpRequest) -> None:
        self.site_id = roots[0].site_id
        self.slug = _slug(roots[0])
        self._urls = {
            root.language_code: Page(url_path=root.root_path).get_full_url(request) or "" for root in roots
        }
        #: The start pages that everybody may see, by language.
        self.starts: dict[str, int] = {}
        self.nodes: dict[int, Node] = {}
        self._read(roots, Targets.of(request))

    @classmethod
    def all(cls, request: HttpRequest) -> list[Region]:
        """Those of all sites whose start page is public."""
        by_site: dict[int, list[Any]] = {}
        for root in Site.get_site_root_paths():
            by_site.setdefault(root.site_id, []).append(root)
        regions = [cls(roots, request) for roots in by_site.values()]
        return [region for region in regions if region.starts]

    @classmethod
    def named(cls, slug: str, request: HttpRequest) -> Region:
        """Raises Http404 with a sentence for readers if there is none."""
        sites = {root.site_id for root in Site.get_site_root_paths() if _slug(root) == slug.lower()}
        for site in sorted(sites):
            roots = [root for root in Site.get_site_root_paths() if root.site_id == site]
            region = cls(roots, request)
            if region.slug == slug.lower() and region.starts:
                return region
        raise Http404("There is no region with this name. The regions are listed at /api/v3/regions/.")

    def must_have(self, language: str) -> None:
        """Raises Http404 if it has no start page in this language."""
        if language not in self.starts:
            raise Http404(f"This region has no content in this language. It has: {', '.join(self.starts)}.")

    def address(self, language: str) -> str:
        """That of the start page."""
        return self._urls[language]

    def of_kind(self, language: str, kind: type) -> list[Node]:
        """Its pages of this class in one language, in the order of the tree."""
        self.must_have(language)
        return [
            node for node in self.nodes.values() if node.language == language and issubclass(node.model, kind)
        ]

    def pages(self, language: str) -> list[Node]:
        """All but events."""
        return [node for node in self.of_kind(language, Page) if not issubclass(node.model, EventPageMixin)]

    def _read(self, roots: list[Any], targets: Targets) -> None:
        columns = ("pk", "title", "slug", "content_type_id", "translation_key", "path", "url_path")
        dates = ("first_published_at", "last_published_at", "latest_revision_created_at")
        below = Q(*(Q(url_path__startswith=root.root_path) for root in roots), _connector=Q.OR)
        pages = targets.pages().filter(below).order_by("path")
        languages = {root.root_path: root.language_code for root in roots}
        #: Language and length of the start page's own path, and the page, by place in the tree.
        kept: dict[str, tuple[str, int, Node | None]] = {}
        siblings: Counter[str] = Counter()
        families: dict[uuid.UUID, list[Node]] = {}
        for pk, title, slug, kind, key, path, url_path, *moments in pages.values_list(*columns, *dates):
            above = path[: -Page.steplen]
            if url_path in languages:
                kept[path] = languages[url_path], len(url_path), None
                self.starts[languages[url_path]] = pk
                continue
            if above not in kept:
                continue
            code, length, parent = kept[above]
            rest = url_path[length:]
            node = Node(
                *(pk, title, slug, _model(kind), code, key, parent, siblings[above], rest),
                url=self._urls[code] + (iri_to_uri(rest) or ""),
                path=f"/{self.slug}/{code}/{rest}".lower(),
                published=_first(*moments),
                changed=_first(moments[1], moments[0], moments[2]),
            )
            siblings[above] += 1
            kept[path] = code, length, node
            self.nodes[pk] = node
            families.setdefault(key, []).append(node)
        self.starts = {code: self.starts[code] for code in languages.values() if code in self.starts}
        for node in self.nodes.values():
            node.translations = [other for other in families[node.key] if other is not node]

    def path_of(self, node: Node, kind: str) -> str:
        """The address in the app among its places or events, where names alone are not unique."""
        return f"/{self.slug}/{node.language}/{kind}/{node.slug}-{node.pk}/".lower()


def _slug(root: Any) -> str:
    """The name of a site's start page, from Wagtail's `SiteRootPath`."""
    name: str = root.root_path.strip("/").rpartition("/")[2].lower()
    return name


def _model(content_type: int) -> Any:
    return ContentType.objects.get_for_id(content_type).model_class() or Page


def _first(*moments: datetime.datetime | None) -> datetime.datetime:
    """What was never published through the editor has no date; any will do that does not change."""
    return next(filter(None, moments), datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC))
