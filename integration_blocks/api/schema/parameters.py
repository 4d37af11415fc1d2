"""Query parameters of the endpoints, each with its type, what it does, and an example.

An endpoint says which it has beyond Wagtail's in an attribute `parameters`, a filter backend likewise:
a list of Parameter. Columns that an endpoint filters by need no saying.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.db import models
from django.utils.http import urlencode
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager
from wagtail.fields import StreamField
from wagtail.models import Page, get_page_models

from integration_blocks.api.schema.definitions import Schema

TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "integer", "minimum": 0}
PAGE: Schema = {"anyOf": [NUMBER, {"const": "root"}]}


@dataclass(frozen=True)
class Parameter:
    """`description` is translated late; `example` is what stands behind the equals sign."""

    name: str
    description: Any
    schema: Schema = field(default_factory=lambda: TEXT)
    example: Any = None
    where: str = "query"

    def as_query(self) -> str:
        """`name=example`, or nothing without an example."""
        return "" if self.example is None else urlencode({self.name: self.example})

    def as_json(self) -> Schema:
        shown = {"name": self.name, "in": self.where, "description": self.description, "schema": self.schema}
        if self.where == "path":
            shown["required"] = True
        return shown if self.example is None else {**shown, "example": self.example}


def of_list(endpoint: Any) -> list[Parameter]:
    """Everything that the list of an endpoint understands."""
    own = [
        each for source in (endpoint, *endpoint.filter_backends) for each in getattr(source, "parameters", ())
    ]
    names = {each.name for each in own}
    general = [each for each in _general() if each.name in endpoint.known_query_parameters - names]
    names |= {each.name for each in general}
    return [*own, *general, *(each for each in columns(endpoint) if each.name not in names)]


def of_object(endpoint: Any) -> list[Parameter]:
    """What a single object understands."""
    return [each for each in (FIELDS, RICH_TEXT_FORMAT) if each.name in endpoint.known_query_parameters]


def of_search(endpoint: Any) -> list[Parameter]:
    """What finds one object."""
    return [each for each in (ID, PATH) if each.name in endpoint.find_query_parameters]


def of_path(name: str, kind: str) -> Parameter:
    """A part of the path, with the name of Django's converter."""
    if kind == "int":
        return Parameter(name, _("The number of the object, as lists and links give it."), NUMBER, 12, "path")
    return Parameter(name, "", TEXT, where="path")


ID = Parameter("id", _("The object with this number."), NUMBER, 12)
PATH = Parameter("html_path", _("The page at this path of the website."), example="/de/witten/")
FIELDS = Parameter(
    "fields",
    _(
        "Which fields to show: more than the usual ones (body), all (*), fewer (-title), or only these (_,title)."
    ),
    example="*",
)
RICH_TEXT_FORMAT = Parameter(
    "rich_text_format",
    _("How rich text fields of other page types are written; blocks are always finished HTML."),
    {**TEXT, "enum": ["db_html", "html", "db_markdown", "markdown"]},
    "html",
)


def _general() -> list[Parameter]:
    """Those that Wagtail's endpoints can have, in the order of use."""
    largest = getattr(settings, "WAGTAILAPI_LIMIT_MAX", 20)
    limit = {**NUMBER, "default": min(20, largest or 20), **({"maximum": largest} if largest else {})}
    languages = [code for code, _name in getattr(settings, "WAGTAIL_CONTENT_LANGUAGES", settings.LANGUAGES)]
    operators = {**TEXT, "enum": ["and", "or"], "default": "and"}
    return [
        Parameter(
            "type",
            _("Pages of these types, with commas between them; one alone brings its own fields and filters."),
            example="integration_blocks.OfficePage",
        ),
        Parameter("locale", _("In this language."), {**TEXT, "enum": languages}, languages[0]),
        FIELDS,
        Parameter("search", _("With these words."), example="Beratung"),
        Parameter(
            "search_operator", _("Whether all words have to be there, or one of them."), operators, "or"
        ),
        Parameter(
            "order",
            _("The field to order by, with - before it for the reverse order; random for none."),
            example="-id",
        ),
        Parameter("limit", _("How many at most."), limit, 20),
        Parameter("offset", _("How many to leave out at the beginning."), {**NUMBER, "default": 0}, 20),
        Parameter(
            "child_of",
            _("Pages right below the one with this number, or below the start page (root)."),
            PAGE,
            "root",
        ),
        Parameter(
            "descendant_of",
            _("Pages anywhere below the one with this number, or below the start page (root)."),
            PAGE,
            "root",
        ),
        Parameter("ancestor_of", _("Pages above the one with this number."), NUMBER, 12),
        Parameter(
            "translation_of",
            _("Translations of the page with this number, or of the start page (root)."),
            PAGE,
            "root",
        ),
        Parameter("site", _("Pages of the website with this host name."), example="www.musterstadt.de"),
        RICH_TEXT_FORMAT,
    ]


def columns(endpoint: Any) -> list[Parameter]:
    """The columns to filter by; for one that only some page types have, its description names them."""
    kinds = [endpoint.model]
    if issubclass(endpoint.model, Page):
        kinds += [kind for kind in get_page_models() if kind is not endpoint.model]
    found: dict[str, tuple[Schema, list[Any]]] = {}
    for model in kinds:
        for name in endpoint.get_available_fields(model, db_fields_only=True):
            schema = _comparison(model._meta.get_field(name))
            if schema is not None:
                found.setdefault(name, (schema, []))[1].append(model)
    return [_column(name, schema, owners, endpoint.model) for name, (schema, owners) in found.items()]


def _column(name: str, schema: Schema, owners: list[Any], all_models: Any) -> Parameter:
    title = owners[0]._meta.get_field(name).verbose_name
    example = next(iter(schema.get("examples") or schema.get("enum") or [None]))
    if all_models in owners:
        return Parameter(
            name,
            format_lazy(_("Where the field “{field}” has exactly this value."), field=title),
            schema,
            example,
        )
    types = ", ".join(model._meta.label for model in owners)
    return Parameter(
        name,
        format_lazy(
            _("Where the field “{field}” has exactly this value; only with type={types}."),
            field=title,
            types=types,
        ),
        schema,
        example,
    )


def _comparison(column: Any) -> Schema | None:
    """What the column is compared with; None for one that it makes no sense to compare."""
    if isinstance(column, StreamField):
        return None
    if isinstance(column, TaggableManager):
        return {
            **TEXT,
            "description": "Names with commas between them; all have to be there.",
            "examples": ["wir"],
        }
    if column.choices:
        return {**TEXT, "enum": [value for value, _name in column.flatchoices if value]}
    if isinstance(column, models.BooleanField):
        return {**TEXT, "enum": ["true", "false"]}
    if isinstance(column, models.IntegerField | models.ForeignKey):
        return NUMBER
    if isinstance(column, models.DateTimeField):
        return {**TEXT, "format": "date-time", "examples": ["2026-12-03T18:00:00+01:00"]}
    if isinstance(column, models.DateField):
        return {**TEXT, "format": "date", "examples": ["2026-12-31"]}
    return TEXT
