"""Contacts and funders."""

from __future__ import annotations

from typing import Annotated, TypedDict

from msgspec import Meta

from integration_blocks.api.types.files import ImageFacts
from integration_blocks.api.types.hours import OpeningHoursFacts
from integration_blocks.api.types.words import (
    Access,
    Date,
    Kind,
    Language,
    OfferedUrl,
    PhoneKind,
    Salutation,
    TypedUrl,
)


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
