"""The words of a page as simple HTML for apps: what its blocks show, without the classes and scripts of a website."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from typing import Any

from django.template.loader import render_to_string
from django.utils.html import linebreaks
from lxml import etree
from lxml.html import fragment_fromstring, tostring

from integration_blocks.api.shapes import absolute
from integration_blocks.formats.text import clean as without_control_characters

#: What is kept of an element; the rest serves style, scripts and the editor.
KEPT = frozenset(
    {"href", "hreflang", "src", "alt", "width", "height", "lang", "dir", "cite", "datetime", "scope"}
)
_DROPPED = etree.XPath("//script|//style|//*[@hidden]")
_SPACE = re.compile(r"\s+")
_TAG = re.compile(r"<[^>]*>")


def rendered(introduction: str, blocks: Iterable[Any], request: Any) -> str:
    """The introduction and what each block shows, with full addresses."""
    parts = [linebreaks(introduction, autoescape=True) if introduction.strip() else ""]
    parts += [block.render({"request": request}) for block in blocks]
    return simple("".join(parts), request)


def contact(value: Any, request: Any) -> str:
    """How to reach a contact, as on its card; "" for one that visitors may not see today."""
    markup = (
        render_to_string("integration_blocks/contact.html", {"contact": value}) if value.is_current() else ""
    )
    return simple(markup, request)


def simple(markup: str, request: Any) -> str:
    """The same elements without classes, scripts and hidden parts; every address is a full one."""
    if not markup.strip():
        return ""
    root = fragment_fromstring(without_control_characters(markup), create_parent="div")
    for element in _DROPPED(root):
        element.drop_tree()
    for element in root.iter(etree.Element):
        for name in set(element.attrib) - KEPT:
            del element.attrib[name]
        for name in ("href", "src"):
            if element.get(name, "").startswith("/"):
                element.set(name, absolute(element.get(name), request))
    # Line breaks and indents are the templates'.
    text = tostring(root, encoding="unicode").strip()
    return _SPACE.sub(" ", text.removeprefix("<div>").removesuffix("</div>")).replace("> <", "><").strip()


def excerpt(markup: str) -> str:
    """Its words, with a space where an element begins or ends."""
    return _SPACE.sub(" ", html.unescape(_TAG.sub(" ", markup))).strip()
