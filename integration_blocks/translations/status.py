"""How far the translations of pages, contacts and funders are: there, out of date, a draft, or missing."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.coreutils import get_content_languages
from wagtail.models import Locale, Page

#: In the order in which they need work.
STATES = {
    "missing": pgettext_lazy("translation", "Missing"),
    "outdated": pgettext_lazy("translation", "Out of date"),
    "draft": pgettext_lazy("translation", "Draft"),
    "current": pgettext_lazy("translation", "Up to date"),
}
EXPLANATION = _(
    "A translation is out of date when the page that it was made from was published later than the translation."
)


@dataclass(frozen=True)
class Version:
    """One language of something: `pk` is None where it is missing."""

    language: str
    state: str
    pk: int | None


@dataclass(frozen=True)
class Family:
    """Something in all its languages: its source, and every other language of the site in the site's order."""

    source: int
    language: str
    versions: Sequence[Version]

    def in_state(self, state: str) -> list[Version]:
        return [version for version in self.versions if version.state == state]


def families(items: Iterable[Any]) -> dict[Any, Family]:
    """By translation key, for objects of one model; two queries, however many there are."""
    keys = {item.translation_key for item in items}
    model = next((type(item) for item in items), Page)
    model = Page if issubclass(model, Page) else model
    languages = _languages()
    found: dict[Any, dict[str, dict[str, Any]]] = {key: {} for key in keys}
    aliases = ("alias_of_id",) if model is Page else ()
    fields = ("pk", "translation_key", "locale_id", "live", "last_published_at", *aliases)
    for row in model._default_manager.filter(translation_key__in=keys).order_by("pk").values(*fields):
        if row["locale_id"] in languages:
            found[row["translation_key"]][languages[row["locale_id"]]] = row
    return {
        key: _family(rows, list(languages.values()), model is Page) for key, rows in found.items() if rows
    }


def _languages() -> dict[int, str]:
    """The languages of the site that have been set up, by key, in the order of the settings."""
    order = list(get_content_languages())
    known = Locale.objects.filter(language_code__in=order).values_list("pk", "language_code")
    return dict(sorted(known, key=lambda pair: order.index(pair[1])))


def _family(rows: dict[str, dict[str, Any]], languages: list[str], is_page: bool) -> Family:
    main = settings.LANGUAGE_CODE
    # Where nobody wrote it in the site's own language, the oldest version is what the others were made from.
    source = main if main in rows else min(rows, key=lambda code: rows[code]["pk"])
    versions = [
        Version(code, _state(rows.get(code), rows[source], is_page), rows.get(code, {}).get("pk"))
        for code in languages
        if code != source
    ]
    return Family(rows[source]["pk"], source, versions)


def _state(row: dict[str, Any] | None, source: dict[str, Any], is_page: bool) -> str:
    if row is None or row.get("alias_of_id"):
        return "missing"  # an alias shows the source's words
    if not row["live"]:
        return "draft"
    # Of a contact the facts are shared: that it was published again says nothing about its words.
    if is_page and _published(source) > _published(row):
        return "outdated"
    return "current"


def _published(row: dict[str, Any]) -> datetime.datetime:
    at: datetime.datetime | None = row["last_published_at"] if row["live"] else None
    return at or datetime.datetime.min.replace(tzinfo=datetime.UTC)


def sources(pages: QuerySet[Page]) -> QuerySet[Page]:
    """Those of the pages that translations are made from; the same choice as `families()` makes."""
    family = Page.objects.filter(translation_key=OuterRef("translation_key"))
    main = settings.LANGUAGE_CODE
    is_source = Q(locale__language_code=main) | (
        ~Exists(family.filter(locale__language_code=main)) & ~Exists(family.filter(pk__lt=OuterRef("pk")))
    )
    return pages.filter(is_source, depth__gt=1)


def needing_work(pages: QuerySet[Page], state: str, language: str = "") -> QuerySet[Page]:
    """Those sources that have a translation in this state, into this language or into any."""
    others = Page.objects.filter(translation_key=OuterRef("translation_key")).exclude(pk=OuterRef("pk"))
    if language:
        others = others.filter(locale__language_code=language)
    if state == "missing":
        return _missing(pages, language)
    others = others.filter(alias_of=None)
    if state == "draft":
        return pages.filter(Exists(others.filter(live=False)))
    outdated = Q(live=True, last_published_at__lt=OuterRef("last_published_at"))
    if state == "outdated":
        return pages.filter(Exists(others.filter(outdated)), live=True)
    return pages.filter(
        Exists(others.filter(live=True).exclude(last_published_at__lt=OuterRef("last_published_at")))
    )


def _missing(pages: QuerySet[Page], language: str) -> QuerySet[Page]:
    there = Page.objects.filter(
        translation_key=OuterRef(OuterRef("translation_key")), alias_of=None, locale=OuterRef("pk")
    )
    wanted = [language] if language else list(get_content_languages())
    locales = Locale.objects.filter(~Exists(there), language_code__in=wanted)
    return pages.filter(Exists(locales.exclude(pk=OuterRef("locale_id"))))
