"""The page types that a page can become, and the fields that its text fills."""

from __future__ import annotations

import datetime
import re
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from a11y_check.contacts.dates import announces_event, find_dates, only_year, sentences
from integration_blocks.importer.proposal import Proposal
from integration_blocks.pages import EventPage, FundingNoticePage, OfficePage, TopicPage

KINDS: dict[str, type[Any]] = {
    "office": OfficePage,
    "topic": TopicPage,
    "event": EventPage,
    "funding": FundingNoticePage,
}
_MUNICIPALITY = re.compile(
    r"\b(?:(?:Stadt|Landkreis|Kreis|Gemeinde|Landeshauptstadt|Hansestadt|Markt)\s[A-ZÄÖÜ][\wäöüß-]+(?:\s(?:am|an|im|in|ob)\s(?:der\s)?[A-ZÄÖÜ][\wäöüß-]+)?|[A-ZÄÖÜ][\wäöüß]+kreis)\b"
)
_TIME = re.compile(
    r"\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?:\s?Uhr)?(?:\s?(?:-|–|bis)\s?(?P<until>\d{1,2})(?:[:.](?P<until_minute>\d\d))?)?\s?Uhr\b"
)


def fields_of(kind: str, proposal: Proposal) -> dict[str, Any]:
    """Values of the fields that only this page type has; what the text does not say becomes a question."""
    if kind == "office":
        return _office(proposal)
    if kind == "event":
        return _event(proposal)
    if kind == "funding":
        return {"programme": proposal.title[:200]}
    return {}


def place_for(kind: str) -> Page | None:
    """The page that new ones of this type go under, if there is no doubt."""
    allowed = KINDS[kind].allowed_parent_page_models()
    parents = [page for model in allowed if model is not Page for page in model.objects.order_by("path")[:2]]
    return parents[0] if len(parents) == 1 or (parents and kind == "office") else None


def _office(proposal: Proposal) -> dict[str, Any]:
    towns = [contact.fields.get("visitor_town", "") for contact in proposal.contacts]
    title = proposal.source.html.partition("<title>")[2].partition("</title>")[0]
    printed = next(
        (found.group() for text in (title, proposal.text) if (found := _MUNICIPALITY.search(text))), ""
    )
    municipality = printed or next(filter(None, towns), "")
    proposal.questions.append(_("Choose the federal state of the office."))
    if not municipality:
        proposal.questions.append(_("Which city or district does the office belong to?"))
    return {"municipality": municipality[:120]}


def _event(proposal: Proposal) -> dict[str, Any]:
    """Start and end as the text announces them; a draft without a date starts today, and asks for it."""
    for sentence in [*filter(announces_event, sentences(proposal.text)), proposal.text]:
        for printed in find_dates(sentence):
            day = printed.in_year(only_year(sentence) or only_year(proposal.title)).date
            if day:
                return _moments(day, _TIME.search(sentence, printed.start))
    proposal.questions.append(_("When does the event take place?"))
    return {"start": timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0), "all_day": True}


def _moments(day: datetime.date, time: re.Match[str] | None) -> dict[str, Any]:
    if time is None or int(time["hour"]) > 23:
        start = datetime.datetime.combine(day, datetime.time())
        return {"start": timezone.make_aware(start), "all_day": True}
    start = datetime.datetime.combine(day, datetime.time(int(time["hour"]), int(time["minute"] or 0)))
    moments = {"start": timezone.make_aware(start)}
    if time["until"] and int(time["hour"]) < int(time["until"]) <= 23:
        end = datetime.datetime.combine(
            day, datetime.time(int(time["until"]), int(time["until_minute"] or 0))
        )
        moments["end"] = timezone.make_aware(end)
    return moments


def as_choices() -> list[tuple[str, models.Model]]:
    return [(kind, model._meta.verbose_name) for kind, model in KINDS.items()]
