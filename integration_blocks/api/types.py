"""The shapes of the API's JSON as types: mypy holds the code to them, and the JSON Schemas are made of them."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypedDict

from msgspec import Meta

#: An address that this site makes.
Url = Annotated[str, Meta(extra_json_schema={"format": "uri"})]
#: An address that somebody typed; it may have umlauts. "" for none.
TypedUrl = Annotated[str, Meta(extra_json_schema={"format": "iri"})] | Literal[""]
#: The address of another format, "" on a site that does not offer it.
OfferedUrl = Url | Literal[""]
#: By media type: application/ld+json, and where the page has it text/vcard, text/calendar, application/atom+xml.
Formats = dict[str, Url]
Date = Annotated[str, Meta(extra_json_schema={"format": "date"}, examples=["2026-12-31"])]
DateTime = Annotated[
    str, Meta(extra_json_schema={"format": "date-time"}, examples=["2026-12-03T18:00:00+01:00"])
]
Kind = Annotated[str, Meta(extra_json_schema={"enum": ["person", "team", "organisation"]})]
Salutation = Annotated[str, Meta(extra_json_schema={"enum": ["ms", "mr", ""]})]
Access = Annotated[str, Meta(extra_json_schema={"enum": ["yes", "partly", "no"]})]
PhoneKind = Annotated[str, Meta(extra_json_schema={"enum": ["phone", "mobile", "fax"]})]
Weekday = Annotated[str, Meta(extra_json_schema={"enum": ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]})]
#: Only with the parameter `near`; null for what has no known place.
Distance = Annotated[float, Meta(description="In kilometres; only with near.", examples=[2.4])] | None
Language = Annotated[str, Meta(description="BCP 47 tag.", examples=["de", "ar"])]


class Failure(TypedDict):
    """Why there is no answer, and what would get one."""

    status: int
    message: str
    parameter: Annotated[str | None, Meta(description="The query parameter at fault.", examples=["near"])]
    value: str | None
    allowed: Annotated[list[str], Meta(description="Words or patterns that can stand there instead.")]


class ImageFacts(TypedDict):
    """An image of at most 800 by 800 pixels."""

    title: str
    alt: Annotated[str, Meta(description='Text alternative; "" for an image that only decorates.')]
    credit: Annotated[str, Meta(description="Who made the image.")]
    url: Url
    width: int
    height: int


class Rendition(TypedDict):
    """One size of an image."""

    url: Url
    width: int
    height: int


class PictureFacts(TypedDict):
    """An image in several sizes; `url` is the widest."""

    title: str
    alt: Annotated[str, Meta(description='Text alternative; "" for an image that only decorates.')]
    decorative: bool
    url: Url
    width: int
    height: int
    renditions: list[Rendition]


class DocumentFacts(TypedDict):
    """A document to download."""

    title: str
    url: Url
    type: Annotated[str, Meta(description="The ending of the file's name.", examples=["pdf"])]
    size: Annotated[int | None, Meta(description="In bytes.")]


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


class MenuItem(Step):
    """A page in the menu, and those below it."""

    children: list[MenuItem]


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


class Menu(TypedDict):
    """The menu of the site."""

    meta: ListMeta
    items: list[MenuItem]


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


class SiteFacts(TypedDict):
    """The site itself."""

    name: str
    url: Url
    language: Language
    start: PageLink | None
    settings: Annotated[dict[str, dict[str, Any]], Meta(description="Those that are public, by their model.")]


class Translation(Step):
    """The same page in another language."""

    locale: Language


class Phone(TypedDict):
    """A phone number."""

    kind: PhoneKind
    number: Annotated[str, Meta(description="E.164.", examples=["+4923025811011"])]
    extension: str
    display: Annotated[str, Meta(description="As German readers write it.", examples=["02302 581-1011"])]
    label: Annotated[str, Meta(description="What for, if there are several numbers.")]


class Email(TypedDict):
    """An e-mail address."""

    address: Annotated[str, Meta(examples=["integration@musterstadt.de"])]
    label: Annotated[str, Meta(description="What for, if there are several addresses.")]


class VisitorAddress(TypedDict):
    """Where visitors go; everything is "" when there is none."""

    street: str
    room: str
    postcode: str
    town: str


class Place(TypedDict):
    """Where to look on a map, in degrees (WGS 84)."""

    latitude: Annotated[float, Meta(examples=[51.44362])]
    longitude: Annotated[float, Meta(examples=[7.35258])]
    exact: Annotated[bool, Meta(description="False for the centre of the town.")]


class PostalAddress(TypedDict):
    """Where letters go, if that is another address; everything is "" when it is not."""

    po_box: str
    street: str
    postcode: str
    town: str


class Slot(TypedDict):
    """A time in which an office is open, as HH:MM."""

    opens: Annotated[str, Meta(examples=["08:30"])]
    closes: Annotated[str, Meta(examples=["12:00"])]


class Day(TypedDict):
    """A day of the week; closed when it has no slots."""

    day: Weekday
    slots: list[Slot]


class MonthlyHours(TypedDict):
    """Hours on some of a month's days of one name: 1 is the first, -1 the last."""

    day: Weekday
    nth: Annotated[list[int], Meta(examples=[[1, 3]])]
    slots: list[Slot]


class Season(TypedDict):
    """A time of each year with a week of its own; the dates are those of now or of the next time."""

    name: str
    first: Date
    last: Date
    week: list[Day]


class ExceptionalHours(TypedDict):
    """Hours of one date, or of each from the first through the last; closed when it has no slots."""

    first: Date
    last: Date
    slots: list[Slot]
    reason: Annotated[str, Meta(description="In the language that the contact was first written in.")]


class Holiday(TypedDict):
    """A public holiday on which the hours differ; closed when it has no slots."""

    date: Date
    name: str
    slots: list[Slot]


class OpenSpan(TypedDict):
    """From one moment to another."""

    opens: DateTime
    closes: DateTime


class OpeningHoursFacts(TypedDict):
    """When it is open, as of today: the text in OpenStreetMap syntax, and all of it for those without a parser.

    Of what holds on one day, `exceptions` go before `holidays`, these before `seasons`, these before
    `monthly`, and these before `week`. Nothing in it changes in the course of a day.
    """

    osm: Annotated[str, Meta(examples=["Mo-Fr 08:30-12:00; Th 14:00-17:00; PH off"])]
    timezone: Annotated[str, Meta(examples=["Europe/Berlin"])]
    week: list[Day]
    monthly: list[MonthlyHours]
    seasons: list[Season]
    exceptions: list[ExceptionalHours]
    holidays: Annotated[list[Holiday], Meta(description="Of the next twelve months.")]
    region: Annotated[str, Meta(description="Whose public holidays count.", examples=["NW"])]
    open_on_holidays: bool
    intervals: Annotated[list[OpenSpan], Meta(description="Of the next 14 days, from midnight in Berlin.")]
    note: str
    by_appointment: bool
    appointment_note: str
    booking_url: TypedUrl


class StepFree(TypedDict):
    """Whether people get in without steps; null when nobody has said."""

    access: Access | None
    note: str


class ContactFacts(TypedDict):
    """A person, team or organisation, and how to reach them; what is not known is "", [], false or null."""

    id: int
    language: Annotated[str, Meta(description="Of roles and notes, as BCP 47 tag.", examples=["de"])]
    kind: Kind
    salutation: Salutation
    name: str
    role: str
    organisation: str
    parent_organisation: str
    phones: list[Phone]
    emails: list[Email]
    website: TypedUrl
    visitor_address: VisitorAddress
    place: Annotated[Place | None, Meta(description="Null where the town is not known.")]
    postal_address: PostalAddress
    opening_hours: OpeningHoursFacts
    languages_spoken: list[Language]
    step_free: StepFree
    photo: ImageFacts | None
    valid_from: Date | None
    valid_until: Date | None
    last_confirmed: Date | None
    vcard_url: OfferedUrl


class FunderFacts(TypedDict):
    """Who pays for a project, and the sentence that has to say so."""

    id: int
    name: str
    short_name: str
    acknowledgement: Annotated[str, Meta(description="Word for word as the funder asks for it.")]
    url: TypedUrl
    logo: ImageFacts | None


class ListMeta(TypedDict):
    """About a list."""

    total_count: Annotated[int, Meta(description="How many there are, however many this answer shows.")]
