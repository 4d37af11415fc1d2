"""What belongs to a topic, which is a topic page: its pages, its offices, and whom to ask about it."""

from __future__ import annotations

from typing import Any

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from integration_blocks.api.parameters import Parameter
from integration_blocks.api.references import named_on, named_on_the_page
from integration_blocks.api.targets import Targets
from integration_blocks.pages.office import OfficePageMixin
from integration_blocks.pages.topic import TopicPageMixin


def _topic(value: str, view: Any) -> QuerySet[Page]:
    topics = Targets.of(view.request).pages().type(TopicPageMixin)
    topics = (
        topics.filter(pk=int(value)) if value.isdecimal() and len(value) < 10 else topics.filter(slug=value)
    )
    if not topics.exists():
        raise ValueError(value)
    return topics


TOPIC = Parameter(
    "topic",
    _("Only what belongs to a topic page, given by its id, or by its slug, which means that of all offices."),
    "sprachkurse",
    _topic,
    ["the id or the slug of a topic page"],
)


def within(topics: QuerySet[Page]) -> QuerySet[Page]:
    """The topic pages and the pages below them; those of them that are not public are not left out."""
    above = (
        topics.order_by()
        .annotate(below=ExpressionWrapper(OuterRef("path"), CharField()))
        .filter(below__startswith=F("path"))
    )
    return Page.objects.filter(Exists(above))


def offices_above(topics: QuerySet[Page]) -> QuerySet[Page]:
    """The offices that the topic pages stand under."""
    below = topics.order_by().filter(path__startswith=OuterRef("path"))
    return Page.objects.type(OfficePageMixin).filter(Exists(below))


def contacts_of(topics: QuerySet[Page], contacts: QuerySet[Any], pages: QuerySet[Page]) -> QuerySet[Any]:
    """Those of the contacts whom the pages of the topics name; for a topic without any, those of its office."""
    with_contact = within(topics).filter(
        Exists(named_on_the_page(contacts, own=True)), pk__in=pages.values("pk")
    )
    found = dict(with_contact.values_list("pk", "path"))
    served = {
        path[:end] for path in found.values() for end in range(Page.steplen, len(path) + 1, Page.steplen)
    }
    without = [key for key, path in topics.values_list("pk", "path") if path not in served]
    offices = offices_above(Page.objects.filter(pk__in=without)).filter(pk__in=pages.values("pk"))
    return named_on(Page.objects.filter(pk__in=[*found, *offices.values_list("pk", flat=True)]), contacts)
