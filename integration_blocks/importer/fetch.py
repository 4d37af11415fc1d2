"""Gets a page or file from the open internet: never from a private network, never without end."""

from __future__ import annotations

import ipaddress
import socket
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import requests
from django.conf import settings
from django.utils.translation import gettext as _
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util.connection import create_connection

from integration_blocks.importer.errors import ImportStoppedError

#: Bytes after decompression, and seconds, after which a download is given up.
MOST_BYTES = 10_000_000
SECONDS = 20
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


@dataclass(frozen=True)
class Fetched:
    """What an address answered; `url` is where the redirects ended."""

    url: str
    content: bytes
    media_type: str


def fetch(address: str) -> Fetched:
    """The answer of an http(s) address. Raises ImportStoppedError.

    Every connection is checked at the moment it is made, so that neither a redirect nor a second
    answer of the name server leads into a private network. A site can allow its own network with
    INTEGRATION_BLOCKS_IMPORT_PRIVATE = True.
    """
    if urlsplit(address).scheme not in ("http", "https"):
        raise ImportStoppedError(_("Give an address that starts with https:// or http://."))
    until = time.monotonic() + SECONDS
    with requests.Session() as session:
        session.trust_env = False
        session.max_redirects = 5
        session.mount("http://", _Adapter())
        session.mount("https://", _Adapter())
        session.headers["User-Agent"] = "integration-blocks importer"
        try:
            with session.get(address, stream=True, timeout=SECONDS / 2) as answer:
                answer.raise_for_status()
                content = _content(answer, until)
                media_type = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
                return Fetched(answer.url, content, media_type)
        except requests.HTTPError as error:
            raise ImportStoppedError(
                _("%(address)s answers with the error %(status)s. Check the address in your browser.")
                % {"address": address, "status": error.response.status_code}
            ) from error
        except (requests.RequestException, ValueError) as error:
            if private := _cause(error, _PrivateAddressError):
                raise ImportStoppedError(str(private)) from error
            raise ImportStoppedError(
                _(
                    "%(address)s cannot be reached. Check the address in your browser, or save the page there "
                    "as a file and import the file."
                )
                % {"address": address}
            ) from error


def _content(answer: requests.Response, until: float) -> bytes:
    content = bytearray()
    for chunk in answer.iter_content(65536):
        content += chunk
        if len(content) > MOST_BYTES:
            raise ImportStoppedError(
                _("%(address)s is larger than %(size)s MB. Import a smaller page or file.")
                % {"address": answer.url, "size": MOST_BYTES // 1_000_000}
            )
        if time.monotonic() > until:
            raise ImportStoppedError(
                _("%(address)s takes too long to answer. Try again later.") % {"address": answer.url}
            )
    return bytes(content)


class _PrivateAddressError(OSError):
    """The name leads into a private network."""


def _cause(error: BaseException | None, kind: type[BaseException]) -> BaseException | None:
    """The first error of this kind among an error and what led to it; urllib3 keeps it in `reason`."""
    seen: list[Any] = [error]
    while seen:
        current = seen.pop()
        if isinstance(current, kind):
            return current
        if isinstance(current, BaseException):
            seen += [current.__context__, getattr(current, "reason", None), *current.args]
    return None


def is_open(address: str) -> bool:
    """Whether an IP address belongs to the open internet, and so does an IPv4 address inside it."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if ip.version == 6:
        inner: Any = ip.ipv4_mapped or ip.sixtofour or (ip.teredo or (None, None))[1]
        if ip in _NAT64:
            inner = ipaddress.ip_address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_open(str(inner))
    return ip.is_global and not ip.is_multicast


class _Guarded:
    """Connects to addresses of the open internet only."""

    def _new_conn(self: Any) -> socket.socket:
        found = socket.getaddrinfo(self._dns_host, self.port, type=socket.SOCK_STREAM)
        addresses = [str(info[4][0]) for info in found]
        allowed = getattr(settings, "INTEGRATION_BLOCKS_IMPORT_PRIVATE", False)
        if not allowed and not all(map(is_open, addresses)):
            raise _PrivateAddressError(
                _("%(host)s is an address of a private network. Pages are imported from the internet only.")
                % {"host": self._dns_host}
            )
        return create_connection((addresses[0], self.port), self.timeout, socket_options=self.socket_options)


class _Connection(_Guarded, HTTPConnection):
    pass


class _SecureConnection(_Guarded, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


class _Adapter(HTTPAdapter):
    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _Pool, "https": _SecurePool}
