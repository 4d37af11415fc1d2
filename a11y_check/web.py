"""One address over HTTP: a page, or something that a page links to."""

from __future__ import annotations

import codecs
import time
from contextlib import closing
from datetime import date
from functools import cache, lru_cache, partial
from http import HTTPStatus
from typing import Any, NamedTuple

import platformdirs
import requests
from cachecontrol import CacheControl
from cachecontrol.caches import FileCache

from a11y_check.errors import Unreadable
from a11y_check.page import Page, joined
from a11y_check.texts import _
from a11y_check.version import tool_version

#: No page and no style sheet may be larger: bytes, after decoding.
LIMIT = 10 * 1024 * 1024
#: Seconds until a connection stands, between two parts of an answer, and for the whole of it.
CONNECT, PAUSE, TOTAL = 10, 20, 60
#: So many of the files that pages link to are kept for the next page.
KEPT = 128
HTML = ("text/html", "application/xhtml+xml")


class NotHtml(Unreadable):
    """An address that answers with something else: no fault where a crawl comes across it."""


class Answer(NamedTuple):
    """What came back: the address after redirects, decoded bytes, media type and charset ("" if not named)."""

    url: str
    body: bytes
    media_type: str
    charset: str

    @property
    def html(self) -> str | bytes:
        """Text in the encoding that the server names; else bytes, whose encoding the page itself may name."""
        if self.charset and not self.body.startswith(codecs.BOM_UTF8):
            try:
                return self.body.decode(self.charset, errors="replace")
            except LookupError:
                return self.body  # there is no such encoding
        return self.body


def is_address(name: str) -> bool:
    return name.lower().startswith(("http://", "https://"))


def too_large(name: str) -> Unreadable:
    return Unreadable(name, _("Larger than the limit of {limit} MB."), limit=LIMIT // 1024**2)


class Web:
    """One session for a run. An answer with an ETag is kept on disk, and asked for again by it."""

    def __init__(self, *, today: date | None = None) -> None:
        self.today = today
        self.agent = f"a11y-check/{tool_version()}"
        self.session = requests.Session()
        folder = platformdirs.user_cache_path("a11y-check", appauthor=False) / "http"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            pass  # nowhere to keep answers: every page is fetched whole
        else:
            self.session = CacheControl(self.session, cache=FileCache(folder))
        self.session.headers["User-Agent"] = self.agent
        # A kept answer is never taken on trust: who mends a page wants to see it mended.
        self.session.headers["Cache-Control"] = "max-age=0"
        self.load = lru_cache(maxsize=KEPT)(self._load)

    def __reduce__(self) -> tuple[Any, ...]:
        """Another process has one session of its own for all pages."""
        return session, (self.today,)

    def page(self, url: str) -> Page:
        """The page at an address; raises Unreadable, and NotHtml for another media type."""
        answer = self.get(url)
        if answer.media_type not in HTML:
            raise NotHtml(url, _("This is {kind}, not HTML."), kind=answer.media_type or "untyped")
        if not answer.body.strip():
            raise Unreadable(url, _("There is nothing in it to check."))
        return Page(answer.html, answer.url, today=self.today, load=partial(self.linked, answer.url))

    def linked(self, url: str, address: str) -> str | None:
        """The text of what the page at `url` links to; None where it cannot be had."""
        return self.load(joined(url, address))

    def get(self, url: str) -> Answer:
        """The answer of a server that has what was asked for; raises Unreadable for every other."""
        try:
            with closing(self.session.get(url, stream=True, timeout=(CONNECT, PAUSE))) as response:
                if response.status_code != HTTPStatus.OK:
                    raise Unreadable(
                        url,
                        _("The server answered {status} {phrase}."),
                        status=response.status_code,
                        phrase=response.reason or "",
                    )
                media_type, _sep, parameters = response.headers.get("Content-Type", "").partition(";")
                charset = response.encoding if "charset" in parameters.lower() else ""
                body = _body(response, url)
                return Answer(response.url, body, media_type.strip().lower(), charset or "")
        except requests.Timeout:
            raise Unreadable(url, _("No answer within {seconds} seconds."), seconds=PAUSE) from None
        except requests.exceptions.SSLError:
            raise Unreadable(url, _("The certificate of this server is not trusted.")) from None
        except requests.exceptions.InvalidURL:
            raise Unreadable(url, _("This is no valid address.")) from None
        except requests.ConnectionError:
            raise Unreadable(url, _("Could not be reached. Check the address and the network.")) from None
        except (requests.RequestException, ValueError) as error:
            raise Unreadable(url, _("Could not be fetched: {why}."), why=error) from None

    def _load(self, address: str) -> str | None:
        if not is_address(address):
            return None
        try:
            answer = self.get(address)
        except Unreadable:
            return None
        return answer.body.decode("utf-8-sig", errors="replace")


@cache
def session(today: date | None) -> Web:
    """The session of this process."""
    return Web(today=today)


def _body(response: requests.Response, url: str) -> bytes:
    """The body, read no further than the limit; raises Unreadable beyond it, or when it takes too long."""
    length = response.headers.get("Content-Length", "")
    if length.isdigit() and int(length) > LIMIT:
        raise too_large(url)
    end = time.monotonic() + TOTAL
    body = bytearray()
    for part in response.iter_content(64 * 1024):
        body += part
        if len(body) > LIMIT:
            raise too_large(url)
        if time.monotonic() > end:
            raise Unreadable(url, _("Not complete within {seconds} seconds."), seconds=TOTAL)
    return bytes(body)
