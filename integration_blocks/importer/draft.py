"""Writes a proposal: contacts and funders as drafts, files, and the page as a draft that is never lost."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Page

from integration_blocks.importer.errors import ImportStoppedError
from integration_blocks.importer.event_drafts import EventDrafts, write_events
from integration_blocks.importer.files import Files
from integration_blocks.importer.filling import Filling
from integration_blocks.importer.kinds import KINDS, fields_of
from integration_blocks.importer.proposal import Proposal
from integration_blocks.importer.record import ImportedPage
from integration_blocks.pages import EventPage
from integration_blocks.snippets import Contact


@dataclass
class Written:
    """What an import wrote: the page, whether it is new, its new and its reused contacts, its events."""

    page: Page
    is_new: bool
    created: list[Contact] = field(default_factory=list)
    reused: list[Contact] = field(default_factory=list)
    events: list[EventPage] = field(default_factory=list)


def earlier(proposal: Proposal) -> Page | None:
    """The page that an earlier import of the same source made, as it was left last."""
    record = (
        ImportedPage.objects.filter(identity=proposal.source.identity[:500]).select_related("page").first()
    )
    return record.newest() if record else None


def write(
    proposal: Proposal,
    kind: str,
    parent: Page | None,
    *,
    user: Any = None,
    choices: dict[int, str] | None = None,
    no_events: frozenset[int] = frozenset(),
    fetch_files: bool = True,
) -> Written:
    """Write the page as a draft below `parent`, or as a new draft of the page that the source already became.

    `choices` say for the number of a contact "same" (use the site's contact), "new" or "none"; without
    one, a contact with the same address or number and the same name is used again. Questions that come
    up are added to the proposal. `no_events` are the
    numbers of announced events that are not to become drafts. Without `fetch_files` pictures and documents
    stay where they are. Raises ImportStoppedError.
    """
    page = earlier(proposal)
    is_new = page is None
    if page is None:
        if parent is None:
            raise ImportStoppedError(_("Say which page the new one goes under."))
        page = KINDS[kind](locale=parent.locale, live=False, owner=user)
        if not KINDS[kind].can_create_at(parent):
            raise ImportStoppedError(
                _("A page of the type “%(kind)s” cannot be created under “%(parent)s”. Choose another place.")
                % {"kind": KINDS[kind]._meta.verbose_name, "parent": parent.title}
            )
    files = Files(proposal, user, fetch=fetch_files)  # before the transaction: other sites may be slow
    with transaction.atomic():
        near = page if parent is None or not is_new else parent
        # An event page has its own dates; what else it announces is for the editor to add.
        events = (
            EventDrafts() if isinstance(page, EventPage) else write_events(proposal, near, user, no_events)
        )
        filling = Filling(proposal, page, files, events.calendar, user=user, choices=choices or {})
        written = _write(proposal, page, parent if is_new else None, filling)
    written.events = events.written
    return written


def _write(proposal: Proposal, page: Any, parent: Page | None, writer: Filling) -> Written:
    """`parent` is None for a page that is there already."""
    page.title = proposal.title[:255]
    page.draft_title = page.title
    page.introduction = proposal.introduction
    for name, value in fields_of(page, proposal).items():
        setattr(page, name, value)
    page.body = writer.blocks()
    if parent:
        parent.add_child(instance=page)
    elif page.latest_revision_id not in ImportedPage.objects.filter(page=page).values_list(
        "revision_id", flat=True
    ):
        proposal.questions.append(
            _("The draft had been changed since the last import. Its earlier versions are in its history.")
        )
    revision = page.save_revision(user=writer.user, log_action=True, clean=False)
    ImportedPage.objects.update_or_create(
        identity=proposal.source.identity[:500], defaults={"page": page, "revision": revision}
    )
    return Written(page, parent is not None, writer.created, writer.reused)


def publish(written: Written) -> None:
    """Publish the page and its new contacts. Raises ImportStoppedError if something is still missing."""
    page = written.page.get_latest_revision_as_object()
    try:
        page.full_clean()
        for name, stream in (("body", page.body),):
            page._meta.get_field(name).stream_block.clean(stream)
    except ValidationError as error:
        raise ImportStoppedError(
            _(
                "The draft was written, but cannot be published yet: %(reasons)s Open it in the admin and complete it."
            )
            % {"reasons": " ".join(_reasons(error))}
        ) from error
    for contact in written.created:
        contact.save_revision().publish()
    page.save_revision().publish()


def _reasons(error: ValidationError) -> list[str]:
    if hasattr(error, "error_dict"):
        return [f"{name}: {' '.join(messages)}" for name, messages in error.message_dict.items()]
    return [str(message) for message in error.messages] or [_("a block is incomplete.")]
