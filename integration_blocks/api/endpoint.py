"""What all endpoints share: parameters are read once and checked, and every error has one shape."""

from __future__ import annotations

import difflib
import re
from typing import Any, ClassVar

from django.http import Http404
from django.utils.translation import gettext_lazy as _
from rest_framework.exceptions import APIException, MethodNotAllowed
from rest_framework.renderers import BrowsableAPIRenderer
from rest_framework.response import Response
from taggit.managers import TaggableManager
from wagtail.api.v2.utils import BadRequestError, parse_fields_parameter
from wagtail.fields import StreamField

from integration_blocks.api import errors
from integration_blocks.api.errors import ParameterError
from integration_blocks.api.parameters import (
    LARGEST,
    PROBLEMS,
    Parameter,
    limit,
    limits,
    locale,
    locales,
    of_field,
    one_of,
    text,
    whole_number,
)
from integration_blocks.api.renderer import IndentedJSONRenderer


def fields(value: str, _view: Any) -> str:
    parse_fields_parameter(value)  # raises ValueError; names are checked where the type of each item is known
    return value


def order(value: str, view: Any) -> list[str]:
    names = value.split(",")
    if {name.removeprefix("-") for name in names} <= view.columns().keys() - view.relations():
        return names
    if value == "random" and "offset" not in view.request.GET:
        return ["?"]
    raise ValueError(value)


def orders(view: Any) -> list[str]:
    return [
        *sorted(view.columns().keys() - view.relations()),
        "the same with - for the reverse",
        "random, without offset",
    ]


def field_names(view: Any) -> list[str]:
    return sorted(set(view.get_available_fields(view.model_asked())))


FIELDS = Parameter(
    "fields",
    _("Which fields each item has: more names, -name for one less, * for all, _,name for this one alone."),
    "*",
    fields,
    field_names,
)
RICH_TEXT = Parameter(
    "rich_text", _("How rich text comes."), "markdown", one_of("html", "markdown"), ["html", "markdown"]
)
FORMAT = Parameter(
    "format", _("json, or api for a page to click through."), "json", one_of("json", "api"), ["json", "api"]
)
UNCACHED = Parameter("_", _("Anything: an address that no cache knows yet."), "1", text)
LIMIT = Parameter("limit", _("How many items at most."), "10", limit, limits)
OFFSET = Parameter(
    "offset", _("How many items to skip."), "20", whole_number(), [f"a whole number from 0 to {LARGEST}"]
)
ORDER = Parameter(
    "order", _("Which fields to order by, several with a comma; -name is the reverse."), "-id", order, orders
)
SEARCH = Parameter("search", _("Words to search for."), "Beratung", text)
OPERATOR = Parameter(
    "search_operator",
    _("Whether all words have to be there or one of them."),
    "or",
    one_of("and", "or"),
    ["and", "or"],
)
LOCALE = Parameter("locale", _("Only those in this language of the site."), "de", locale, locales)
ID = Parameter("id", _("The one with this id."), "1", whole_number(), ["a whole number"])


class Endpoint:
    """Mix it into an endpoint of Wagtail's; `parameters` are those of its lists beside the common ones."""

    renderer_classes: ClassVar[list[Any]] = [IndentedJSONRenderer, BrowsableAPIRenderer]
    parameters: ClassVar[tuple[Parameter, ...]] = ()
    find_parameters: ClassVar[tuple[Parameter, ...]] = (ID,)
    detail_parameters: ClassVar[tuple[Parameter, ...]] = (FIELDS, RICH_TEXT, FORMAT, UNCACHED)
    list_parameters: ClassVar[tuple[Parameter, ...]] = (
        *(FIELDS, LIMIT, OFFSET, ORDER, SEARCH, OPERATOR, RICH_TEXT, FORMAT, UNCACHED),
    )
    model: Any
    request: Any
    action: str | None
    #: The values of the request's parameters by name.
    asked: dict[str, Any]

    def known_parameters(self) -> dict[str, Parameter]:
        """What the request may ask for, by name."""
        if self.action == "detail_view":
            return {each.name: each for each in self.detail_parameters}
        if self.action == "find_view":
            return {each.name: each for each in (*self.find_parameters, *self.detail_parameters)}
        filters = {name: of_field(field, name) for name, field in self.columns().items()}
        return filters | {each.name: each for each in (*self.list_parameters, *self.parameters)}

    def model_asked(self) -> Any:
        """What the items of the list are."""
        types = self.asked.get("type", [])
        return types[0] if len(types) == 1 else self.model

    def columns(self) -> dict[str, Any]:
        """The fields that lists can be filtered by, by name."""
        model = self.model_asked()
        found = {}
        for name in self.get_available_fields(model, db_fields_only=True):  # type: ignore[attr-defined] # of Wagtail's
            field = model._meta.get_field(name)
            if not isinstance(field, StreamField):
                found[name] = field
        return {name: field for name, field in found.items() if name not in ("locale", "alias_of")}

    def relations(self) -> set[str]:
        return {name for name, field in self.columns().items() if field.is_relation}

    def initial(self, request: Any, *args: Any, **kwargs: Any) -> None:
        self.asked = {}
        if self.action in ("listing_view", "detail_view", "find_view"):
            given = request.GET.dict()
            # What the other parameters are depends on the type, and which pages there are on the site.
            for name in sorted(given, key=lambda name: name not in ("type", "site")):
                self.asked[name] = self._read(name, given[name])
            if "within" in given and "near" not in given:
                raise ParameterError(
                    "within needs near, too.", "within", given["within"], ["together with near"]
                )
        super().initial(request, *args, **kwargs)  # type: ignore[misc] # of the endpoint

    def _read(self, name: str, value: str) -> Any:
        known = self.known_parameters()
        if name not in known:
            nearest = difflib.get_close_matches(name, known, 1)
            hint = f" Did you mean {nearest[0]}?" if nearest else ""
            raise ParameterError(f"There is no parameter {name} here.{hint}", name, value, sorted(known))
        try:
            if "\x00" in value:
                raise ValueError(value)
            return known[name].parse(value, self)
        except PROBLEMS as error:
            message = f"{name} cannot be {value!r}." if value else f"{name} needs a value."
            raise ParameterError(message, name, value, known[name].allowed_for(self)) from error

    def get_object(self) -> Any:
        """The object of the address; no database is asked for a number beyond its own."""
        if self.kwargs["pk"] > LARGEST:  # type: ignore[attr-defined] # of Wagtail's
            raise Http404
        return super().get_object()  # type: ignore[misc] # of the endpoint

    def check_query_parameters(self, _queryset: Any) -> None:
        """Wagtail's own check, which ours has replaced."""

    def get_serializer_class(self) -> Any:
        try:
            return super().get_serializer_class()  # type: ignore[misc] # of the endpoint
        except BadRequestError as error:
            value = self.request.GET.get("fields")
            raise ParameterError(
                f"fields cannot be {value!r}: {error}.", "fields", value, field_names(self)
            ) from error

    def resolve_rich_text_format(self) -> str:
        """How Wagtail 8 gives rich text of page types that are not ours."""
        return str(self.asked.get("rich_text", "html"))

    def finalize_response(self, request: Any, response: Any, *args: Any, **kwargs: Any) -> Any:
        if "preview_token" in request.GET:
            response.headers["Cache-Control"] = "no-store, private"
        return super().finalize_response(request, response, *args, **kwargs)  # type: ignore[misc] # of the endpoint

    def handle_exception(self, error: Exception) -> Response:
        if isinstance(error, ParameterError):
            return Response(error.body, status=400)
        if isinstance(error, BadRequestError):
            named = [name for name in self.request.GET if re.search(rf"\b{re.escape(name)}\b", str(error))]
            name = named[0] if named else None
            value = self.request.GET.get(name) if name else None
            return Response(errors.body(400, str(error), parameter=name, value=value), status=400)
        if isinstance(error, Http404):
            return Response(errors.body(404, f"There is nothing at {self.request.path}."), status=404)
        response: Response = super().handle_exception(error)  # type: ignore[misc] # of the endpoint
        if isinstance(error, APIException):
            allowed = self.allowed_methods if isinstance(error, MethodNotAllowed) else ()  # type: ignore[attr-defined]
            response.data = errors.body(response.status_code, str(error.detail), allowed=allowed)
        return response


def is_tags(field: Any) -> bool:
    return isinstance(field, TaggableManager)
