"""Many addresses of one host: what its sitemap lists, or what its links lead to."""

from __future__ import annotations

import gzip
import io
import time
import zlib
from collections import deque
from collections.abc import Callable, Iterator
from urllib.parse import urldefrag, urljoin, urlsplit

from protego import Protego

from a11y_check.errors import Unreadable
from a11y_check.page import Page
from a11y_check.texts import _
from a11y_check.web import LIMIT, NotHtml, Web, is_address, too_large

#: Seconds; no robots.txt makes us wait longer between two pages.
LONGEST_DELAY = 10


def sitemap(url: str, web: Web) -> Iterator[str]:
    """The addresses in a sitemap, and in the sitemaps it names; raises Unreadable."""
    waiting, seen = deque([url]), {url}
    while waiting:
        address = waiting.popleft()
        document = Page(_unpacked(web.get(address).body, address))
        if not document.select("urlset, sitemapindex"):
            raise Unreadable(address, _("This is no sitemap: it has neither urlset nor sitemapindex."))
        for element in document.select("sitemapindex loc"):
            place = urljoin(address, element.text.strip())
            if place not in seen:
                seen.add(place)
                waiting.append(place)
        for element in document.select("urlset loc"):
            yield urljoin(address, element.text.strip())


def listed(url: str, web: Web) -> Iterator[Page | Unreadable]:
    """The pages that a sitemap lists."""
    try:
        for address in sitemap(url, web):
            try:
                yield web.page(address)
            except Unreadable as error:
                yield error
    except Unreadable as error:
        yield error


def crawl(start: str, web: Web, wait: Callable[[float], None] = time.sleep) -> Iterator[Page | Unreadable]:
    """The pages of one host, from one along its links, as far as robots.txt lets us."""
    start = urldefrag(start).url
    robots = _robots(start, web)
    pause = min(float(robots.crawl_delay(web.agent) or 0), LONGEST_DELAY)
    host = urlsplit(start).netloc
    waiting, seen = deque([start]), {start}
    while waiting:
        url = waiting.popleft()
        if not robots.can_fetch(url, web.agent):
            if url == start:
                yield Unreadable(url, _("The robots.txt of this host asks us to stay out."))
            continue
        try:
            page = web.page(url)
        except Unreadable as error:
            if url == start or not isinstance(error, NotHtml):
                yield error
            continue
        if url == start:
            host = urlsplit(page.url).netloc
        elif urlsplit(page.url).netloc != host or (page.url != url and page.url in seen):
            continue
        seen.add(page.url)
        yield page
        for link in links(page):
            if urlsplit(link).netloc == host and link not in seen:
                seen.add(link)
                waiting.append(link)
        wait(pause)


def links(page: Page) -> Iterator[str]:
    """The addresses that the page links to, without fragments; those that no browser could follow left out."""
    base = page.url
    for element in page.select("base[href]")[:1]:
        base = urljoin(base, element.attr("href") or "")
    for element in page.select("a[href], area[href]"):
        try:
            address = urldefrag(urljoin(base, (element.attr("href") or "").strip())).url
        except ValueError:
            continue
        if is_address(address):
            yield address


def _robots(url: str, web: Web) -> Protego:
    """The host's rules for robots; none where it has no robots.txt."""
    try:
        return Protego.parse(web.get(urljoin(url, "/robots.txt")).body.decode("utf-8", "replace"))
    except Unreadable:
        return Protego.parse("")


def _unpacked(body: bytes, url: str) -> bytes:
    """Sitemaps may come as gzip files; raises Unreadable for a broken one or one over the limit."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    try:
        with gzip.open(io.BytesIO(body)) as file:
            text = file.read(LIMIT + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise Unreadable(url, _("Cannot be unpacked: {why}."), why=error) from None
    if len(text) > LIMIT:
        raise too_large(url)
    return text
