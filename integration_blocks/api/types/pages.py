"""Pages as others name them: in links, menus, lists of events."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from msgspec import Meta

from integration_blocks.api.types.answers import ListMeta
from integration_blocks.api.types.words import DateTime, Language, OfferedUrl, TypedUrl, Url


class PageLink(TypedDict):
    """A page of this site."""

    id: int
    type: Annotated[str, Meta(examples=["integration_blocks.OfficePage"])]
    title: str
    url: Url | Literal[""]


class Link(TypedDict):
    """Where a link leads: to a page, a document or an address elsewhere."""

    url: TypedUrl
    title: str


class ReferenceMeta(TypedDict):
    type: str
    detail_url: Url
    html_url: Url | None


class PageReference(TypedDict):
    """Another page, to be asked for by its `detail_url`."""

    id: int
    meta: ReferenceMeta
    title: str


class ListedEvent(TypedDict):
    """An event in a list of the next ones; see the event's page for everything."""

    id: int
    type: str
    title: str
    url: Url | Literal[""]
    start: DateTime
    end: DateTime | None
    all_day: bool
    cancelled: bool
    venue: str
    town: str
    ical_url: OfferedUrl


class UpcomingEvents(TypedDict):
    """The next events of a calendar, as far as the reader may see it."""

    heading: str | None
    index: PageLink | None
    count: int | None
    events: list[ListedEvent]


class Step(TypedDict):
    """A page on the way to another."""

    id: int
    title: str
    detail_url: Url
    html_url: Url | None


class Translation(Step):
    """The same page in another language."""

    locale: Language


class MenuItem(Step):
    """A page in the menu, and those below it."""

    children: list[MenuItem]


class Menu(TypedDict):
    """The menu of the site."""

    meta: ListMeta
    items: list[MenuItem]
