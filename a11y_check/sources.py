"""Where pages come from: files, folders, globs, standard input, and the web."""

from __future__ import annotations

import glob
import os
import re
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from a11y_check.contacts.plain_text import as_html
from a11y_check.errors import Unreadable
from a11y_check.page import Page
from a11y_check.texts import _
from a11y_check.web import LIMIT, Web, is_address, too_large

SUFFIXES = {".html", ".htm", ".xhtml"}
#: How files start that are no text although they need not hold a zero byte.
SIGNATURES = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b")
#: The first element of an XML file, behind declaration, comments and a simple document type.
ROOT = re.compile(
    rb"(?:\s|\xef\xbb\xbf|<\?[^>]*>|<!--(?:(?!-->).)*-->|<![^-\[>][^\[>]*>)*<([\w.:-]+)", re.DOTALL
)
UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def pages(
    names: Iterable[str], web: Web, *, root: Path | None = None, today: date | None = None
) -> Iterator[Page | Unreadable]:
    """A page per name, and one per HTML file of a folder or glob; each place once, in order.

    What a page links to is read from `root`, else from the folder that was named, else from its own.
    """
    seen: set[str] = set()
    for name in names:
        try:
            places = expand(name)
        except Unreadable as error:
            yield error
            continue
        base = root or (Path(name) if Path(name).is_dir() else None)
        for place in places:
            if place in seen:
                continue
            seen.add(place)
            try:
                yield web.page(place) if is_address(place) else read(place, base, today)
            except Unreadable as error:
                yield error


def expand(name: str) -> list[str]:
    """The addresses and paths that a name stands for; raises Unreadable where it stands for none."""
    if name == "-" or is_address(name):
        return [name]
    if Path(name).is_dir():
        found = sorted(_html_files(Path(name)))
        if not found:
            raise Unreadable(name, _("No .html, .htm or .xhtml file is in this folder."))
        return found
    if glob.has_magic(name) and not Path(name).exists():
        matches = glob.glob(name, recursive=True)  # noqa: PTH207 - Path.glob takes no absolute pattern
        found = sorted(match for match in matches if not Path(match).is_dir())
        if not found:
            raise Unreadable(name, _("No file matches this pattern. Check it, and quote it for the shell."))
        return found
    return [name]


def _html_files(folder: Path) -> Iterator[str]:
    """Below the folder, hidden folders left out; a folder that is closed stands for itself."""
    closed: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(parent, name).as_posix() for name in files if Path(name).suffix.lower() in SUFFIXES)
    yield from (str(error.filename) for error in closed)


def read(name: str, root: Path | None = None, today: date | None = None) -> Page:
    """The page in a file, or on standard input for "-"; raises Unreadable."""
    try:
        if name == "-":
            data = _limited(sys.stdin.buffer, name) if sys.stdin else b""
        else:
            with Path(name).open("rb") as file:
                data = _limited(file, name)
    except FileNotFoundError:
        raise Unreadable(name, _("There is no such file. Check the spelling and the folder.")) from None
    except IsADirectoryError:
        raise Unreadable(name, _("This folder cannot be opened. Check its permissions.")) from None
    except OSError as error:
        raise Unreadable(name, _("Cannot be read: {why}."), why=error.strerror) from None
    if not data.strip():
        raise Unreadable(name, _("There is nothing in it to check."))
    if data.startswith(SIGNATURES) or (b"\0" in data[:8192] and not data.startswith(UTF_16)):
        raise Unreadable(name, _("This is a binary file, not HTML."))
    if kind := _other_xml(name, data):
        raise Unreadable(name, _("This is {kind}, not HTML."), kind=kind)
    load = partial(linked, Path(name).parent, root)
    if b"<" not in data and not data.startswith(UTF_16):
        # Text that somebody copied from a page: its contacts can be read all the same.
        return Page(as_html(data.decode("utf-8-sig", errors="replace")), name, today=today, load=load)
    return Page(data, name, today=today, load=load)


def _other_xml(name: str, data: bytes) -> str:
    """Which kind of XML a file holds; "" for HTML, also for HTML that is written as XML."""
    if Path(name).suffix.lower() not in (".svg", ".xml") and not data.startswith(b"<?xml"):
        return ""
    root = ROOT.match(data, 0, 8192)
    kind = root[1].decode(errors="replace").rpartition(":")[2] if root else "html"
    return "" if kind.lower() == "html" else f"XML ({kind})"


def _limited(file: BinaryIO, name: str) -> bytes:
    if os.fstat(file.fileno()).st_size > LIMIT:
        raise too_large(name)
    data = file.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise too_large(name)
    return data


def linked(folder: Path, root: Path | None, address: str) -> str | None:
    """The text of a file that a page in `folder` links to; None for another host or where it cannot be read."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme or parts.netloc or not parts.path:
        return None
    path = unquote(parts.path)
    file = (root or folder) / path.lstrip("/") if path.startswith("/") else folder / path
    try:
        if file.stat().st_size > LIMIT or not file.is_file():
            return None
        return file.read_text("utf-8-sig", errors="replace")
    except (OSError, ValueError):
        return None
