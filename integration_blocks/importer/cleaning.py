"""What of a foreign page is its content: without scripts, menus, and the rest of the site around it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bs4 import BeautifulSoup, Comment, Tag

from a11y_check.contacts.furniture import is_furniture

_NEVER = "script style noscript template link meta base svg canvas dialog"
_WITH_WORDS = ("svg", "dialog", "noscript")
_AROUND = "nav form search button select input textarea"
_MARKS = re.compile(
    r"(?:^|[\s_-])(?:breadcrumbs?|brotkrumen|skip-?links?|sprungmarken|cookie\w*|consent|share|social|teilen|pagination|"
    r"sidebar-?nav|menu|navigation|navbar|topbar|footer|fusszeile|print|drucken|back-?to-?top|sr-only-focusable)(?:$|[\s_-])",
    re.IGNORECASE,
)
_DEEPEST = 100
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CONTENT = (
    "main",
    "[role=main]",
    "#content, #main, #inhalt, #hauptinhalt, .main-content, #main-content",
    "article",
)


@dataclass
class Content:
    """The part of a page to import. `left_out` are the texts of what was taken for the site around it."""

    main: Tag
    title: str
    language: str
    left_out: list[str] = field(default_factory=list)


def parse(html: str) -> BeautifulSoup:
    """The tree of a page; what is nested deeper than any page needs is lifted to that depth, with its words."""
    soup = BeautifulSoup(html, "lxml")
    depths = {id(soup): 0}
    too_deep = []
    for element in soup.find_all(True):
        depths[id(element)] = depth = depths[id(element.parent)] + 1
        if depth > _DEEPEST:
            too_deep.append(element)
    for element in too_deep:
        element.unwrap()
    return soup


def content_of(soup: BeautifulSoup) -> Content:
    """The content of a parsed page, which is cleaned in place; nothing that could run is left in it."""
    html = soup.find("html")
    language = str(html.get("lang") or "") if isinstance(html, Tag) else ""
    title = " ".join(soup.title.get_text().split()) if soup.title else ""
    main = next((found for selector in _CONTENT if (found := soup.select_one(selector))), soup.body or soup)
    left_out: list[str] = []
    for comment in main.find_all(string=lambda text: isinstance(text, Comment)):
        comment.extract()
    for element in main.find_all(_NEVER.split()):
        if not element.decomposed:
            _leave_out(element, left_out if element.name in _WITH_WORDS else [])
    for element in main.find_all(True):
        if not element.decomposed and _is_around(element):
            _leave_out(element, left_out)
    for text in main.find_all(string=True):
        block = text.parent
        if block is not None and is_furniture(text) and not _is_beside_picture(block):
            left_out.append(" ".join(text.split()))
            text.extract()
    heading = main.find("h1")
    shown = " ".join(heading.get_text(" ").split()) if isinstance(heading, Tag) else ""
    if isinstance(heading, Tag) and shown:
        heading.decompose()
    return Content(main, shown or title, language, left_out)


def _is_around(element: Tag) -> bool:
    if element.name in _AROUND.split():
        return True
    if element.name in ("header", "footer") and element.find_parent(["article", "section", "main"]) is None:
        # The header of a page can hold its heading; the one of a site holds menus.
        return (
            element.name == "footer"
            or element.find(["h1", "h2", "p"]) is None
            or element.find(["nav", "form"]) is not None
        )
    style, marks = str(element.get("style") or ""), element.get_attribute_list("class")
    classes = " ".join(filter(None, marks))
    if element.get("hidden") is not None or _HIDDEN.search(style):
        return True
    named = f"{element.get('id') or ''} {classes}"
    return element.name in ("div", "ul", "ol", "p", "aside", "section") and bool(_MARKS.search(named))


def _is_beside_picture(block: Tag) -> bool:
    """Where "© Name" is about a picture, not about the site."""
    around = block.parent if block.name in ("span", "small", "em", "i", "figcaption") else block
    return around is not None and around.name in ("figure", "div", "p") and len(around.find_all("img")) == 1


def _leave_out(element: Tag, left_out: list[str]) -> None:
    text = " ".join(element.get_text(" ").split())
    if text:
        left_out.append(text)
    element.decompose()
