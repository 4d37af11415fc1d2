"""Words and numbers that mean something: addresses, dates, one of a few choices."""

from __future__ import annotations

from typing import Annotated, Literal

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
