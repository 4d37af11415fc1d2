"""The page types that a page can become, and the fields that its text fills."""

from __future__ import annotations

import re
from itertools import filterfalse
from typing import Any

from bs4 import BeautifulSoup
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from a11y_check.contacts.dates import looks_back, sentences
from integration_blocks.importer.event_places import place_in
from integration_blocks.importer.events import when_in
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


def fields_of(page: Page, proposal: Proposal) -> dict[str, Any]:
    """Values of the fields that only this page type has; what the text does not say becomes a question.

    What an editor chose for a page that was imported before stays; the date of an event follows the text.
    """
    if isinstance(page, OfficePage):
        return _office(page, proposal)
    if isinstance(page, EventPage):
        return _event(page, proposal)
    if isinstance(page, FundingNoticePage) and not page.programme:
        return {"programme": proposal.title[:200]}
    return {}


def place_for(kind: str) -> Page | None:
    """The page that new ones of this type go under, if there is no doubt."""
    allowed = KINDS[kind].allowed_parent_page_models()
    parents = [page for model in allowed if model is not Page for page in model.objects.order_by("path")[:2]]
    return parents[0] if len(parents) == 1 or (parents and kind == "office") else None


def _office(page: OfficePage, proposal: Proposal) -> dict[str, Any]:
    if not page.federal_state:
        proposal.questions.append(_("Choose the federal state of the office."))
    if page.municipality:
        return {}
    towns = [contact.fields.get("visitor_town", "") for contact in proposal.contacts]
    title = proposal.source.html.partition("<title>")[2].partition("</title>")[0]
    printed = next(
        (found.group() for text in (title, proposal.text) if (found := _MUNICIPALITY.search(text))), ""
    )
    municipality = printed or next(filter(None, towns), "")
    if not municipality:
        proposal.questions.append(_("Which city or district does the office belong to?"))
    return {"municipality": municipality[:120]}


def _event(page: EventPage, proposal: Proposal) -> dict[str, Any]:
    """Start, end and place as the text announces them; a draft without a date starts today, and asks for it."""
    certain = [event for event in proposal.events if not event.doubt]
    said = "\n".join(filterfalse(looks_back, [proposal.title, *sentences(proposal.text)]))
    found = certain[0] if certain else when_in(said)
    if found is None or found.start is None:
        proposal.questions.append(_("When does the event take place?"))
        today = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
        return {} if page.start else {"start": today, "all_day": True}
    same_day = [event for event in certain if event.start and event.start.date() == found.start.date()]
    for other in certain:
        if other not in same_day:
            proposal.ask(
                _("“%(text)s” announces another event. If it is still to come, add it to the calendar."),
                other.text,
            )
    timed = next((event for event in same_day if not event.all_day), found)
    labelled = place_in(BeautifulSoup(proposal.html, "html.parser").get_text("\n"))
    place = next((event.place for event in same_day if event.place), labelled or found.place)
    return {**timed.fields, **place}


def as_choices() -> list[tuple[str, models.Model]]:
    return [(kind, model._meta.verbose_name) for kind, model in KINDS.items()]
