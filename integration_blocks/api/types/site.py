"""The site as a whole: its settings, its languages, what a search finds."""

from __future__ import annotations

from typing import Annotated, Any, TypedDict

from msgspec import Meta

from integration_blocks.api.types.answers import ListMeta
from integration_blocks.api.types.pages import PageLink
from integration_blocks.api.types.words import Language, Url


class SiteFacts(TypedDict):
    """The site itself."""

    name: str
    url: Url
    language: Language
    start: PageLink | None
    settings: Annotated[dict[str, dict[str, Any]], Meta(description="Those that are public, by their model.")]


class LocaleFacts(TypedDict):
    """A language of the site."""

    code: Language
    name: Annotated[str, Meta(description="As its speakers call it.", examples=["العربية"])]
    english_name: str
    direction: Annotated[str, Meta(extra_json_schema={"enum": ["ltr", "rtl"]})]
    is_default: bool
    start: Annotated[PageLink | None, Meta(description="The start page, null while there is none.")]


class LocaleList(TypedDict):
    """The languages of the site."""

    meta: ListMeta
    items: list[LocaleFacts]


class SearchHit(TypedDict):
    """What a search found; everything about it is at its `detail_url`."""

    type: Annotated[str, Meta(extra_json_schema={"enum": ["notice", "contact", "event", "page"]})]
    title: str
    url: Annotated[
        Url | None, Meta(description="Of a contact: a page that names it, null while there is none.")
    ]
    detail_url: Annotated[Url, Meta(description="Of a notice: that of its page.")]
    excerpt: str
    locale: Language


class SearchResults(TypedDict):
    """What a search found: notices, contacts, events to come, then other pages."""

    meta: ListMeta
    items: list[SearchHit]
