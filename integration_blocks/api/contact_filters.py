"""Filters by what is true of contacts: near a point, open at a moment, speaking a language."""

from __future__ import annotations

import datetime
import json
from typing import Any

from django.db.models import F, FloatField, QuerySet, TextField, Value
from django.db.models.functions import ACos, Cast, Cos, Greatest, Least, Radians, Sin
from django.utils.translation import gettext_lazy as _
from rest_framework.filters import BaseFilterBackend

from integration_blocks.api import parameters
from integration_blocks.api.parameters import DATE, MOMENT, Parameter
from integration_blocks.fields.language import LANGUAGES
from integration_blocks.opening_hours import is_open
from integration_blocks.places.distance import EARTH_RADIUS_KM, Point
from integration_blocks.snippets import Contact

NEAR = Parameter(
    "near",
    _("The nearest first, each with its distance_km; those whose place is not known come last."),
    "51.44,7.35",
    parameters.point,
    ["latitude,longitude in degrees, for example 51.44,7.35"],
)
WITHIN = Parameter(
    "within",
    _("With near: only those at most so many kilometres away."),
    "25",
    parameters.kilometres,
    ["kilometres above 0, for example 25"],
)
LANGUAGE = Parameter(
    "language",
    _("Only those who speak this language."),
    "ar",
    parameters.spoken_language,
    [code for code, _name in LANGUAGES],
)
OPEN_AT = Parameter(
    "open_at",
    _("Only those open at this moment; those whose hours are not known are left out."),
    "now",
    parameters.moment,
    ["now", MOMENT, DATE],
)
#: They apply to one and the same contact.
CONTACT_PARAMETERS = (NEAR, WITHIN, LANGUAGE, OPEN_AT)


def narrowed(contacts: QuerySet[Any], asked: dict[str, Any]) -> QuerySet[Any]:
    """The contacts that all these parameters let through; with `near` each has its `distance_km`, or None."""
    if "language" in asked:
        # As text, because SQLite cannot look into JSON lists; tags have no quotation marks.
        contacts = contacts.annotate(spoken=Cast("languages_spoken", TextField()))
        contacts = contacts.filter(spoken__contains=json.dumps(asked["language"]))
    if "near" in asked:
        contacts = contacts.annotate(distance_km=distance_km(asked["near"]))
    if "within" in asked:
        contacts = contacts.filter(distance_km__lte=asked["within"])
    if "open_at" in asked:
        contacts = contacts.filter(pk__in=keys_of_open(contacts, asked["open_at"]))
    return contacts


def distance_km(point: Point) -> Any:
    """The great-circle distance between the point and a contact's place, by the law of cosines."""
    latitude, longitude = Radians(Value(point.latitude)), Radians(Value(point.longitude))
    north, east = Radians(F("place_latitude")), Radians(F("place_longitude"))
    cosine = Sin(latitude) * Sin(north) + Cos(latitude) * Cos(north) * Cos(east - longitude)
    # Rounding may lead a little beyond 1.
    angle = ACos(Least(Greatest(cosine, Value(-1.0)), Value(1.0)))
    return Cast(angle * Value(EARTH_RADIUS_KM), FloatField())


def keys_of_open(contacts: QuerySet[Contact], moment: datetime.datetime) -> list[int]:
    """Primary keys of those open at the moment."""
    return [contact.pk for contact in contacts.order_by() if is_open(contact, moment)]


class ContactFilter(BaseFilterBackend):
    """For lists of contacts."""

    def filter_queryset(self, request: Any, queryset: Any, view: Any) -> Any:
        contacts = narrowed(queryset, view.asked)
        return nearest_first(contacts) if "near" in view.asked and "order" not in view.asked else contacts


def nearest_first(queryset: Any) -> Any:
    return queryset.order_by(F("distance_km").asc(nulls_last=True), "pk")


def shown_distance(item: Any) -> float | None:
    """Kilometres with one decimal, as exact as an address in a town."""
    return None if item.distance_km is None else round(item.distance_km, 1)
