"""The pages of this Wagtail installation as a source for the checker: rendered in this process, no network."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cached_property, partial
from http import HTTPStatus
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import Q
from django.http import HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.test import Client
from django.utils import translation
from wagtail import hooks
from wagtail.models import Page as WagtailPage
from wagtail.models import Site
from wagtail.query import PageQuerySet

from a11y_check.errors import Unreadable
from a11y_check.page import Page
from a11y_check.rule import _
from a11y_check.wagtail.style_sheets import linked
from a11y_check.web import HTML


class SitePages:
    """Every public page of every site in every language, as visitors get it; with `drafts`, as editors left it.

    Once it has been gone through, `page_ids` has the Wagtail pages by address, and `skipped` says how many
    pages were left out because not everybody may see them.
    """

    def __init__(self, *, drafts: bool = False, today: date | None = None) -> None:
        self.drafts = drafts
        self.today = today
        self.page_ids: dict[str, int] = {}
        self.skipped = 0

    @cached_property
    def contacts(self) -> dict[str, frozenset[str]]:
        """The names of the site's contacts by number and address, from the hooks `a11y_contacts`."""
        found: dict[str, set[str]] = {}
        for contacts in hooks.get_hooks("a11y_contacts"):
            for name, channels in contacts():
                for channel in channels:
                    found.setdefault(channel, set()).add(name)
        return {channel: frozenset(names) for channel, names in found.items()}

    def __iter__(self) -> Iterator[Page | Unreadable]:
        everything = self._of_all_sites() if self.drafts else self._of_all_sites().live()
        self.skipped = everything.private().count()
        pages = everything.public().select_related("locale").order_by("path").specific()
        for page in pages.iterator(chunk_size=100):
            if page.full_url is None:
                continue
            self.page_ids[page.full_url] = page.pk
            try:
                found = self._page(self._answer(page), page.full_url)
            except Unreadable as error:
                yield error
            else:
                if found:
                    yield found

    def editable(self) -> Iterator[WagtailPage]:
        """The pages of all sites that nobody has locked, live or not."""
        pages = self._of_all_sites().filter(locked=False, alias_of=None).order_by("path").specific()
        yield from pages.iterator(chunk_size=100)

    def _of_all_sites(self) -> PageQuerySet:
        below = Q(pk__in=[])
        for site in Site.objects.select_related("root_page"):
            for root in site.root_page.get_translations(inclusive=True):
                below |= Q(path__startswith=root.path)
        return WagtailPage.objects.filter(below)

    def draft(self, page: WagtailPage) -> Page | None:
        """The page as it would be published now; None for one without a template. Raises Unreadable."""
        # The middleware leaves the language of the page behind.
        with translation.override(translation.get_language()), _unlogged():
            return self._page(page.make_preview_request(), page.full_url or "")

    def _answer(self, page: WagtailPage) -> HttpResponseBase:
        # Both ways go through the middleware, which leaves the language of the page behind.
        with translation.override(translation.get_language()), _unlogged():
            if self.drafts:
                return page.get_latest_revision_as_object().make_preview_request()
            parts = urlsplit(page.full_url)
            # Where https is enforced, an address with http would only be sent on.
            secure = parts.scheme == "https" or settings.SECURE_SSL_REDIRECT
            client = Client(raise_request_exception=False)
            return client.get(parts.path, HTTP_HOST=parts.netloc, secure=secure)

    def _page(self, answer: HttpResponseBase, url: str) -> Page | None:
        """The page in an answer; None for a redirect or another kind of file. Raises Unreadable for an error."""
        if answer.status_code == HTTPStatus.BAD_REQUEST:
            host = urlsplit(url).netloc
            raise Unreadable(url, _("The site answered 400. Is {host} in ALLOWED_HOSTS?"), host=host)
        if answer.status_code > HTTPStatus.BAD_REQUEST:
            error = (getattr(answer, "exc_info", None) or [None, ""])[1]
            raise Unreadable(
                url,
                _("The site answered {status}{error}. Open the page in a browser to see why."),
                status=answer.status_code,
                error=f" ({type(error).__name__}: {error})" if error else "",
            )
        media_type = answer.headers.get("Content-Type", "").partition(";")[0]
        if answer.status_code != HTTPStatus.OK or media_type not in HTML:
            return None
        assert isinstance(answer, HttpResponse | StreamingHttpResponse)
        html = b"".join(answer)
        return Page(
            html.decode(answer.charset),
            url,
            today=self.today,
            load=partial(linked, url),  # a function with a name: it goes to other processes, too
            contacts=self.contacts,
        )


@contextmanager
def _unlogged() -> Iterator[None]:
    """The report says which page broke, and why, in one line: no traceback for each in the log."""
    thread = threading.get_ident()

    def of_others(record: logging.LogRecord) -> bool:
        return record.thread != thread

    loggers = [logging.getLogger(name) for name in ("django.request", "django.security.DisallowedHost")]
    for logger in loggers:
        logger.addFilter(of_others)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeFilter(of_others)
