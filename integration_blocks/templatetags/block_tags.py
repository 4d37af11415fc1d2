"""What templates of blocks need beyond values: languages of parts, and images in several sizes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, get_language_info

from integration_blocks.api.types import Rendition
from integration_blocks.fields import language, picture

register = template.Library()


def _public(code: str | None) -> str:
    """The tag as screen readers know it, without its private part: "de" for "de-x-ls"."""
    return (code or "").partition("-x-")[0]


def _is_foreign(code: str | None) -> bool:
    return bool(code) and _public(code) != _public(get_language())


@register.filter
def lang(code: str | None) -> SafeString | str:
    """The attributes `lang` and `dir` of a part in that language; nothing for the page's own."""
    if not _is_foreign(code):
        return ""
    tag = _public(code)
    return format_html('lang="{}" dir="{}"', tag, language.direction(tag))


@register.filter
def in_language(text: str, code: str | None) -> SafeString | str:
    """The text, marked as being in that language where it is not the page's own."""
    attributes = lang(code)
    return format_html("<span {}>{}</span>", attributes, text) if text and attributes else text


@register.filter
def hreflang(code: str | None) -> SafeString | str:
    """The attribute `hreflang` of a link to that language; nothing for the page's own."""
    return format_html('hreflang="{}"', _public(code)) if _is_foreign(code) else ""


@register.filter
def language_name(code: str) -> str:
    """The language's name as the reader of this page calls it."""
    return language.language_name(code)


@register.filter
def own_name(code: str) -> str:
    """The language's name as its speakers call it; "" for the page's own, and where it is not known."""
    try:
        return str(get_language_info(code)["name_local"]) if _is_foreign(code) else ""
    except KeyError:
        return ""


@register.filter
def current(snippets: Iterable[Any]) -> list[Any]:
    """Those that visitors may see today, each in the reader's language."""
    return [snippet.shown for snippet in snippets if snippet is not None and snippet.is_current()]


@register.filter
def renditions(image: Any) -> list[Rendition]:
    """The image's sizes, the widest first; [] if there is nothing to show."""
    return picture.renditions(image)
