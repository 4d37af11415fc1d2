"""Where links lead: pages and documents that the reader of a response may see, loaded all at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import get_language
from wagtail.documents import get_document_model
from wagtail.models import Page, PageViewRestriction

_KEPT_AS = "_integration_blocks_targets"


def not_expired() -> Q:
    """The hour of expiry counts even before Wagtail has carried it out."""
    return Q(expire_at__isnull=True) | Q(expire_at__gt=timezone.now())


class Targets:
    """The link targets of one response; what it was not told of before it loads when asked."""

    def __init__(self, request: HttpRequest | None) -> None:
        self._request = request
        self._reader: Any = request if hasattr(request, "session") else _visitor()
        self._versions: dict[int, dict[str, Page]] = {}
        self._documents: dict[int, Any] = {}
        self._by_path: dict[str, Page | None] = {}
        self._urls: dict[tuple[Any, str | None], str] = {}
        self._facts: dict[tuple[Any, ...], Any] = {}

    @classmethod
    def of(cls, request: Any) -> Targets:
        """The targets of this request's response; without a request, those of any visitor."""
        if request is None:
            return cls(None)
        if not hasattr(request, _KEPT_AS):
            setattr(request, _KEPT_AS, cls(request))
        targets: Targets = getattr(request, _KEPT_AS)
        return targets

    @classmethod
    def of_visitors(cls, request: HttpRequest) -> Targets:
        """What everybody may see, whoever asks; `of()` gives the same from now on."""
        targets = cls(None)
        targets._request = request
        setattr(request, _KEPT_AS, targets)
        return targets

    def load_pages(self, keys: Iterable[int], *, above: Iterable[Page] = ()) -> None:
        """Pages with their translations, and the pages above others; all in one query."""
        missing = set(keys) - self._versions.keys()
        paths = {path for page in above for path in _paths_above(page)} - self._by_path.keys()
        if not missing and not paths:
            return
        pages, queries = Page.objects.select_related("locale").order_by(), []
        if missing:
            wanted = Page.objects.filter(pk__in=missing).order_by().values("translation_key")
            queries.append(pages.filter(translation_key__in=wanted))
        if paths:
            queries.append(pages.filter(path__in=paths))
        found = list(queries[0].union(*queries[1:], all=True))
        groups: dict[Any, dict[str, Page]] = {
            page.translation_key: {} for page in found if page.pk in missing
        }
        for page in sorted(found, key=lambda page: page.path):
            if page.translation_key in groups:
                groups[page.translation_key][page.locale.language_code] = page
        self._versions |= {page.pk: group for group in groups.values() for page in group.values()}
        self._versions |= {key: {} for key in missing - self._versions.keys()}
        self._by_path |= dict.fromkeys(paths) | {page.path: page for page in found if page.path in paths}

    def load_documents(self, keys: Iterable[int]) -> None:
        missing = set(keys) - self._documents.keys()
        if missing:
            found = get_document_model().objects.in_bulk(missing)
            self._documents |= {key: found.get(key) for key in missing}

    def page(self, key: int) -> Page | None:
        """The page in the active language if it is there, else itself; None for one that is not shown."""
        own = self.stored(key)
        translated = self._versions[key].get(get_language() or "", own)
        return next((page for page in (translated, own) if page is not None and self.shows(page)), None)

    def stored(self, key: int) -> Page | None:
        """The page itself, whether the reader may see it or not; None for one that is deleted."""
        self.load_pages([key])
        return next((page for page in self._versions[key].values() if page.pk == key), None)

    def stored_document(self, key: int) -> Any:
        """The document, whether the reader may have it or not; None for one that is deleted."""
        self.load_documents([key])
        return self._documents[key]

    def document(self, key: int) -> Any:
        """The document, None for one that is deleted or not public."""
        document = self.stored_document(key)
        return document if document is not None and self.offers(document) else None

    def translations(self, key: int) -> list[Page]:
        """The other languages in which the reader finds the page."""
        self.load_pages([key])
        return [page for page in self._versions[key].values() if page.pk != key and self.shows(page)]

    def above(self, page: Page) -> list[Page]:
        """The pages above this one that the reader may see, from the start page on."""
        self.load_pages([], above=[page])
        above = [self._by_path[path] for path in _paths_above(page)]
        return [each for each in above if each is not None and self.shows(each)]

    def url(self, page: Page) -> str:
        """The full address of the page; "" for one that has none."""
        key = (page.pk, get_language())
        if page.pk is None or key not in self._urls:
            self._urls[key] = page.get_full_url(self._request) or ""
        return self._urls[key]

    def facts(self, snippet: Any) -> Any:
        """The `api()` of a stored contact or funder; the same object for every place that shows it."""
        key = (type(snippet), snippet.pk, get_language())
        if snippet.pk is None or key not in self._facts:
            self._facts[key] = snippet.api(self._request)
        return self._facts[key]

    def shows(self, page: Page) -> bool:
        """Whether the page is published, and neither it nor one above it is closed to the reader."""
        expired = page.expire_at is not None and page.expire_at <= timezone.now()
        return (
            bool(page.live)
            and not expired
            and not any(page.path.startswith(path) for path in self._closed_paths)
        )

    def pages(self) -> Any:
        """All pages of which `shows()` is true."""
        pages = Page.objects.live().filter(not_expired())
        for path in self._closed_paths:
            pages = pages.exclude(path__startswith=path)
        return pages

    def offers(self, document: Any) -> bool:
        """Whether the document's collection is open to the reader."""
        return document.collection_id not in self._closed_collections

    @cached_property
    def _closed_paths(self) -> list[str]:
        restrictions = PageViewRestriction.objects.select_related("page")
        return [each.page.path for each in restrictions if not each.accept_request(self._reader)]

    @cached_property
    def _closed_collections(self) -> set[int]:
        # Not at the top: models import this module, and Wagtail's utilities need all models loaded.
        from wagtail.api.v2.utils import get_restricted_collection_ids

        closed: set[int] = get_restricted_collection_ids(self._reader)
        return closed


def _paths_above(page: Page) -> list[str]:
    """Those of the pages above, without the root of the tree, which is no page of a site."""
    return [page.path[:length] for length in range(2 * Page.steplen, len(page.path), Page.steplen)]


def _visitor() -> HttpRequest:
    """A request of somebody who is not logged in."""
    request = HttpRequest()
    request.user = AnonymousUser()
    request.session = {}  # type: ignore[assignment] # a visitor without a session has passed no password
    return request
