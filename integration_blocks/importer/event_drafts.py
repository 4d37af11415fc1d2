"""Announced events become drafts in a calendar: once each, and again the same ones when the page comes again."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import Any

from django.utils import translation
from django.utils.formats import date_format
from django.utils.text import slugify
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.models import Page

from integration_blocks.importer.events import Announcement
from integration_blocks.importer.proposal import Proposal
from integration_blocks.importer.record import LONGEST_IDENTITY, ImportedPage
from integration_blocks.pages import EventIndexPage, EventPage


@dataclass
class EventDrafts:
    """The drafts of a proposal's events. `calendar` is None where there are none, or none may be made."""

    calendar: EventIndexPage | None = None
    written: list[EventPage] = field(default_factory=list)


def write_events(proposal: Proposal, near: Page, user: Any, left_out: frozenset[int]) -> EventDrafts:
    """Write the events to come into the calendar that is nearest to the page `near`; without one, into a new one there.

    `left_out` are the numbers of those that the editor does not want. What could not be written, and what an earlier
    import wrote that is announced no longer, becomes a question of the proposal.
    """
    drafts = EventDrafts()
    keys = _keys(proposal)
    wanted = [
        (keys[number], event)
        for number, event in enumerate(proposal.events_to_come)
        if number not in left_out
    ]
    if wanted:
        drafts.calendar = _calendar_near(near, user)
    if drafts.calendar is None:
        for _key, event in wanted:
            proposal.ask(
                _("“%(text)s” announces an event, and there is no calendar that you may add it to."),
                event.text,
            )
    else:
        drafts.written = [_write(key, event, drafts.calendar, proposal, user) for key, event in wanted]
    for record in ImportedPage.objects.filter(identity__startswith=_identity(proposal, "")).select_related(
        "page"
    ):
        if record.identity not in keys:
            proposal.ask(
                _(
                    "The page no longer announces “%(text)s”, which an earlier import made. Is it cancelled, or over?"
                ),
                record.page.title,
            )
    return drafts


def when(event: Announcement | EventPage) -> str:
    """The start in the words of the active language."""
    assert event.start is not None
    return date_format(localtime(event.start), "DATE_FORMAT" if event.all_day else "DATETIME_FORMAT")


def _identity(proposal: Proposal, event: str) -> str:
    """`event` is what tells it from the others of its page: its title, so that it can be put off."""
    end = f"#event:{event}"
    return proposal.source.identity[: LONGEST_IDENTITY - 120] + end[:120]


def _keys(proposal: Proposal) -> list[str]:
    keys: list[str] = []
    for event in proposal.events_to_come:
        name = key = slugify(event.title, allow_unicode=True)[:80] or "-"
        number = 1
        while _identity(proposal, key) in keys:
            number += 1
            key = f"{name}-{number}"
        keys.append(_identity(proposal, key))
    return keys


def _calendar_near(page: Page, user: Any) -> EventIndexPage | None:
    """The calendar of the page, else of the nearest page above it; a new one beside the page where there is none."""
    around = [page, *reversed(page.get_ancestors())]
    calendars = EventIndexPage.objects.filter(locale_id=page.locale_id).order_by("path")
    for place in around:
        if isinstance(place.specific, EventIndexPage):
            return place.specific if _may_add(place, user) else None
        if found := calendars.child_of(place).first():
            return found if _may_add(found, user) else None
    for place in around:
        if EventIndexPage.can_create_at(place.specific) and not place.is_root() and _may_add(place, user):
            with translation.override(page.locale.language_code):
                calendar = EventIndexPage(title=_("Events"), locale_id=page.locale_id, live=False, owner=user)
            place.add_child(instance=calendar)
            calendar.save_revision(user=user, log_action=True, clean=False)
            return calendar
    return None


def _may_add(page: Page, user: Any) -> bool:
    return user is None or page.permissions_for_user(user).can_add_subpage()


def _write(
    identity: str, event: Announcement, calendar: EventIndexPage, proposal: Proposal, user: Any
) -> EventPage:
    record = ImportedPage.objects.filter(identity=identity).select_related("page").first()
    page = record.newest() if record else EventPage(locale_id=calendar.locale_id, live=False, owner=user)
    page.title = page.draft_title = event.title[:255]
    for name, value in event.fields.items():
        setattr(page, name, value)
    page.body = [("text", {"text": f"<p>{escape(event.text)}</p>".replace("\n", "<br/>"), "language": ""})]
    if record is None:
        calendar.add_child(instance=page)
        proposal.ask(
            _("“%(text)s”, %(when)s, is now a draft in the calendar “%(calendar)s”. Check it and publish it; then the page can do without it in its text."),
            event.title,
            when=when(event),
            calendar=calendar.title,
        )  # fmt: skip
    elif page.latest_revision_id != record.revision_id:
        proposal.ask(
            _("The draft of the event “%(text)s” had been changed since the last import. Its earlier versions are in its history."),
            event.title,
        )  # fmt: skip
    revision = page.save_revision(user=user, log_action=True, clean=False)
    ImportedPage.objects.update_or_create(identity=identity, defaults={"page": page, "revision": revision})
    return page
