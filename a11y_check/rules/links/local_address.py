"""No link or picture leads to the computer or the test site of the person who wrote the page."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import norm

_LOCAL = re.compile(
    r"localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|.*\.(local|localhost|test)", re.IGNORECASE
)
_ON_DISK = re.compile(r"(file:|[a-z]:\\|\\\\)", re.IGNORECASE)


@Rule(
    title=_("Address that only the author can reach"),
    why=_("Everybody else gets an error."),
    fix=_("Link to the public page, or upload the file."),
    messages={"local": _("The address {address} can be reached only from the computer of its author.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(norm("Good practice"),),
    examples=(
        Example('<a href="https://www.witten.example/">Witten</a>'),
        Example('<a href="/C:/">Laufwerk</a>', note=_("a path of the site")),
        Example('<a href="http://localhost:8000/kurse/">Kurse</a>', fails="local"),
        Example('<img src="file:///C:/Bilder/rathaus.jpg" alt="Rathaus">', fails="local"),
    ),
    since="0.1",
    applies_to="a[href], area[href], img[src], iframe[src]",
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    address = (element.attr("href") or element.attr("src") or "").strip()
    if _ON_DISK.match(address) or _is_on_another_local_host(address, page):
        is_told = element.text.strip() in address if element.text.strip() else False
        yield Problem(element, "local", {"address": excerpt(address)}, certain=not is_told)


def _is_on_another_local_host(address: str, page: Page) -> bool:
    """A site that is being tried out may link to itself."""
    if address[:4].lower() != "http":
        return False
    try:
        parts, own = urlsplit(address), urlsplit(page.url)
    except ValueError:
        return False
    host = parts.hostname or ""
    return parts.scheme in ("http", "https") and host != own.hostname and _LOCAL.fullmatch(host) is not None
