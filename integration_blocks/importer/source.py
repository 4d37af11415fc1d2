"""Where a page is imported from: an address, a file, or an upload."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from bs4.dammit import EncodingDetector, UnicodeDammit
from django.utils.translation import gettext as _

from a11y_check.contacts import plain_text
from integration_blocks.importer.errors import ImportStoppedError
from integration_blocks.importer.fetch import MOST_BYTES, Fetched, fetch

_KNOWN_BINARY = {b"%PDF": "PDF", b"PK\x03\x04": "ZIP, DOCX", b"\xd0\xcf\x11\xe0": "DOC", b"\x89PNG": "PNG", b"\xff\xd8\xff": "JPEG"}  # fmt: skip


@dataclass(frozen=True)
class Source:
    """A page as text. `identity` tells whether two imports are of the same page.

    `address` is what its relative links start from: a URL, or "" where there is none. `folder` is
    where a file's pictures and documents may lie beside it.
    """

    identity: str
    html: str
    address: str = ""
    folder: Path | None = None

    def load(self, link: str) -> Fetched:
        """A file that the page refers to. Raises ImportStoppedError."""
        address = urljoin(self.address, link) if self.address else link
        if urlsplit(address).scheme in ("http", "https"):
            return fetch(address)
        path = (self.folder / link).resolve() if self.folder else None
        if path is None or self.folder is None or not path.is_relative_to(self.folder.resolve()):
            raise ImportStoppedError(_("%(file)s is not there.") % {"file": link})
        return Fetched(link, _file(path), "")


def read(place: str) -> Source:
    """The page at an http(s) address or in an HTML or text file. Raises ImportStoppedError."""
    if urlsplit(place).scheme in ("http", "https"):
        fetched = fetch(place)
        return Source(fetched.url, _page(place, fetched.content), fetched.url)
    path = Path(place)
    return Source(str(path.resolve()), _page(place, _file(path)), folder=path.parent)


def uploaded(name: str, content: bytes) -> Source:
    """The page in an uploaded HTML or text file. Raises ImportStoppedError."""
    return Source(name, _page(name, content))


def _file(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ImportStoppedError(
                _("%(file)s is larger than %(size)s MB. Import a smaller page or file.")
                % {"file": path.name, "size": MOST_BYTES // 1_000_000}
            )
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise ImportStoppedError(
            _("%(file)s cannot be read. Give the path of an HTML or text file, or an address.")
            % {"file": str(path)}
        ) from error


def _page(name: str, content: bytes) -> str:
    kind = next((kind for start, kind in _KNOWN_BINARY.items() if content.startswith(start)), "")
    if kind or (b"\0" in content[:1024] and not _is_utf16(content)):
        raise ImportStoppedError(
            _("%(file)s is no web page (%(kind)s). Save the page as HTML, or copy its text into a text file.")
            % {"file": name, "kind": kind or _("unknown kind")}
        )
    text = _text(content)
    if not text.strip():
        raise ImportStoppedError(_("%(file)s is empty. Choose another file or address.") % {"file": name})
    return plain_text.as_html(text) if plain_text.is_plain(text) else text


def _is_utf16(content: bytes) -> bool:
    return content.startswith((b"\xff\xfe", b"\xfe\xff"))


def _text(content: bytes) -> str:
    """The text, in the encoding that the page names, else UTF-8, else the one of old German pages."""
    named = EncodingDetector.find_declared_encoding(content, is_html=True)
    decoded = UnicodeDammit(content, [*filter(None, [named]), "utf-8", "windows-1252"]).unicode_markup
    return decoded or content.decode("utf-8", "replace")
