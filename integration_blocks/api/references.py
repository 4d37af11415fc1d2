"""Which pages name which contacts, asked of the index that Wagtail keeps of references."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import BigIntegerField, CharField, OuterRef, Q, QuerySet
from django.db.models.functions import Cast
from wagtail.models import Page, ReferenceIndex

from integration_blocks.snippets import Contact
from integration_blocks.snippets.translated import TranslatedSnippet

#: Where a page says whom to ask about it. Partners are others than the office.
OWN_CONTACTS = ("contact_card.contact", "opening_hours.contact", "address.contact", "organiser")


def _references(to: type[TranslatedSnippet]) -> QuerySet[Any]:
    types = ContentType.objects.get_for_model
    references = ReferenceIndex.objects.filter(base_content_type=types(Page), to_content_type=types(to))
    return references.annotate(
        page=Cast("object_id", BigIntegerField()), snippet=Cast("to_object_id", BigIntegerField())
    )


def _own(references: QuerySet[Any]) -> QuerySet[Any]:
    places = Q()
    for path in OWN_CONTACTS:
        places |= Q(model_path=path) | Q(model_path__endswith=f".{path}")
    return references.filter(places)


def named_on_the_page(snippets: QuerySet[Any], *, own: bool = False) -> QuerySet[Any]:
    """Those of the snippets that the page of the outer query names; `own`: as whom to ask about it."""
    references = _references(snippets.model).filter(object_id=Cast(OuterRef(OuterRef("pk")), CharField()))
    return snippets.filter(pk__in=(_own(references) if own else references).values("snippet"))


def named_on(pages: QuerySet[Page], contacts: QuerySet[Any]) -> QuerySet[Any]:
    """Those of the contacts that the pages name as whom to ask."""
    keys = pages.order_by().annotate(key=Cast("pk", CharField())).values("key")
    return contacts.filter(
        pk__in=_own(_references(contacts.model)).filter(object_id__in=keys).values("snippet")
    )


def pages_naming(contacts: Iterable[int]) -> dict[int, list[int]]:
    """The keys of the pages that name each of the contacts as whom to ask; one query."""
    found: dict[int, list[int]] = {}
    rows = _own(_references(Contact)).filter(to_object_id__in=[str(key) for key in contacts])
    for contact, page in rows.order_by().values_list("snippet", "page").distinct():
        found.setdefault(contact, []).append(page)
    return found
