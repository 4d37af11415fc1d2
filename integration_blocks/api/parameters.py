"""Query parameters: what each means, how its text becomes a value, and what is allowed where it does not."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page, Site, get_page_models

from integration_blocks.api.schema.definitions import Schema
from integration_blocks.fields.language import LANGUAGES
from integration_blocks.places.distance import Point

DATE, MOMENT = "YYYY-MM-DD", "YYYY-MM-DDTHH:MM:SS+HH:MM"
#: What a database can count to, in any of its columns and limits.
LARGEST = 2**31 - 1

Parse = Callable[[str, Any], Any]
Allowed = Iterable[str] | Callable[[Any], Iterable[str]]


@dataclass(frozen=True)
class Parameter:
    """`parse(text, view)` gives the value, or raises ValueError; `allowed` may depend on the view."""

    name: str
    description: Any
    example: str
    parse: Callable[[str, Any], Any]
    allowed: Allowed = ()
    required: bool = False

    def allowed_for(self, view: Any) -> list[str]:
        return list(self.allowed(view) if callable(self.allowed) else self.allowed)

    @property
    def schema(self) -> Schema:
        """What the text may be, as a JSON Schema."""
        found = getattr(self.parse, "schema", {"type": "string"})
        return found() if callable(found) else found


def reads(schema: Schema | Callable[[], Schema]) -> Callable[[Parse], Parse]:
    """Say what a function for `parse` understands; without it that is any text."""

    def mark(parse: Parse) -> Parse:
        parse.schema = schema  # type: ignore[attr-defined] # functions can have attributes
        return parse

    return mark


def text(value: str, _view: Any) -> str:
    return value


def one_of(*values: str) -> Callable[[str, Any], str]:
    @reads({"type": "string", "enum": [*values]})
    def parse(value: str, _view: Any) -> str:
        if value not in values:
            raise ValueError(value)
        return value

    return parse


@reads({"type": "string", "enum": ["true", "false", "1", "0"]})
def true_or_false(value: str, view: Any) -> bool:
    return one_of("true", "false", "1", "0")(value, view) in ("true", "1")


def whole_number(smallest: int = 0, largest: int = LARGEST) -> Callable[[str, Any], int]:
    @reads({"type": "integer", "minimum": smallest, "maximum": largest})
    def parse(value: str, _view: Any) -> int:
        if not re.fullmatch("[0-9]{1,10}", value) or not smallest <= int(value) <= largest:
            raise ValueError(value)
        return int(value)

    return parse


@reads(
    lambda: {
        "type": "integer",
        "minimum": 0,
        "maximum": getattr(settings, "WAGTAILAPI_LIMIT_MAX", 20) or LARGEST,
    }
)
def limit(value: str, view: Any) -> int:
    return whole_number(0, getattr(settings, "WAGTAILAPI_LIMIT_MAX", 20) or LARGEST)(value, view)


def limits(_view: Any) -> list[str]:
    return [f"a whole number from 0 to {getattr(settings, 'WAGTAILAPI_LIMIT_MAX', 20) or LARGEST}"]


@reads(lambda: {"type": "string", "enum": [code for code, _name in languages()]})
def locale(value: str, _view: Any) -> Locale:
    found = Locale.objects.filter(language_code=value).first()
    if found is None:
        raise ValueError(value)
    return found


def languages() -> list[tuple[str, Any]]:
    """Code and name of the languages that pages can be in."""
    return getattr(settings, "WAGTAIL_CONTENT_LANGUAGES", settings.LANGUAGES)


def locales(_view: Any) -> list[str]:
    return list(Locale.objects.order_by("pk").values_list("language_code", flat=True))


@reads({"anyOf": [{"type": "integer", "minimum": 0, "maximum": LARGEST}, {"const": "root"}]})
def page(value: str, view: Any) -> Page:
    """A page that the reader may see; one that is hidden is as unknown as one that is not there."""
    if value == "root":
        return view.get_root_page()
    found = view.get_base_queryset().filter(pk=whole_number()(value, view)).first()
    if found is None:
        raise ValueError(value)
    return found


def site(value: str, view: Any) -> Site:
    """The one of this host, and of this port where two sites share the host."""
    host, colon, port = value.partition(":")
    found = Site.objects.filter(hostname=host)
    if colon:
        found = found.filter(port=whole_number(0, 65_535)(port, view))
    sites = list(found.select_related("root_page")[:2])
    if len(sites) != 1:
        raise ValueError(value)
    return sites[0]


def sites(_view: Any) -> list[str]:
    known = list(Site.objects.order_by("hostname", "port").values_list("hostname", "port"))
    hosts = [host for host, _port in known]
    return [host if hosts.count(host) == 1 else f"{host}:{port}" for host, port in known]


@reads({"type": "string", "pattern": r"^\w+\.\w+(,\w+\.\w+)*$"})
def page_types(value: str, _view: Any) -> list[type[Page]]:
    known = {model._meta.label_lower: model for model in [Page, *get_page_models()]}
    try:
        return [known[name.lower()] for name in value.split(",")]
    except KeyError as error:
        raise ValueError(value) from error


def page_type_names(_view: Any) -> list[str]:
    return sorted(model._meta.label for model in get_page_models() if model is not Page)


@reads({"type": "string", "pattern": r"^-?[0-9]{1,3}(\.[0-9]+)?, ?-?[0-9]{1,3}(\.[0-9]+)?$"})
def point(value: str, _view: Any) -> Point:
    if not (match := re.fullmatch(r"(-?[0-9]{1,3}(?:\.[0-9]+)?), ?(-?[0-9]{1,3}(?:\.[0-9]+)?)", value)):
        raise ValueError(value)
    place = Point(float(match[1]), float(match[2]))
    if abs(place.latitude) > 90 or abs(place.longitude) > 180:
        raise ValueError(value)
    return place


@reads({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 100_000})
def kilometres(value: str, _view: Any) -> float:
    if not re.fullmatch(r"[0-9]{1,5}(\.[0-9]+)?", value) or not float(value):
        raise ValueError(value)
    return float(value)


@reads({"type": "string", "enum": [code for code, _name in LANGUAGES]})
def spoken_language(value: str, _view: Any) -> str:
    return one_of(*(code for code, _name in LANGUAGES))(value, _view)


def moment(value: str, _view: Any) -> datetime.datetime:
    """A date is its first instant; a time without a zone is the site's."""
    if value == "now":
        return timezone.now()
    # A plus sign that was not escaped arrives as a space.
    found = parse_datetime(re.sub(r" (\d\d:?\d\d)$", r"+\1", value))
    if found is None and (day := parse_date(value)):
        found = datetime.datetime.combine(day, datetime.time())
    if found is None or not 1900 < found.year < 2200:
        raise ValueError(value)
    return found if timezone.is_aware(found) else timezone.make_aware(found)


def last_moment(value: str, view: Any) -> datetime.datetime:
    """A date is its last instant."""
    start = moment(value, view)
    return start + datetime.timedelta(days=1, microseconds=-1) if parse_date(value) else start


def of_field(field: Any, name: str) -> Parameter:
    """The filter by a column: what equals the value."""
    allowed: Allowed = ()
    if field.is_relation and not field.many_to_many:
        parse: Callable[[str, Any], Any] = whole_number()
        allowed = ["the id of one"]
    elif isinstance(field, models.BooleanField):
        parse, allowed = true_or_false, ["true", "false"]
    elif field.choices:
        keys = [str(key) for key, _name in field.flatchoices]
        parse, allowed = one_of(*keys), keys
    elif isinstance(field, models.IntegerField):
        parse, allowed = whole_number(), ["a whole number"]
    elif isinstance(field, models.DateField):
        kind = "date-time" if isinstance(field, models.DateTimeField) else "date"
        parse = reads({"type": "string", "format": kind})(lambda value, _view: field.to_python(value))
        allowed = [MOMENT if isinstance(field, models.DateTimeField) else DATE]
    else:
        parse = text
    description = format_lazy(_("Only those whose {name} is this."), name=name)
    return Parameter(name, description, "", parse, allowed)


PROBLEMS = (ValueError, ValidationError)
