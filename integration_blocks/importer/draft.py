"""Writes a proposal: contacts and funders as drafts, files, and the page as a draft that is never lost."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Page

from integration_blocks.importer.errors import ImportStoppedError
from integration_blocks.importer.files import Files
from integration_blocks.importer.funding import funder_for
from integration_blocks.importer.kinds import KINDS, fields_of
from integration_blocks.importer.matching import Match, differences, match, question
from integration_blocks.importer.people import FoundContact
from integration_blocks.importer.proposal import (
    ContactPlace,
    DocumentPlace,
    FunderPlace,
    PicturePlace,
    Proposal,
)
from integration_blocks.importer.record import ImportedPage
from integration_blocks.snippets import Contact


@dataclass
class Written:
    """What an import wrote: the page, whether it is new, its new and its reused contacts."""

    page: Page
    is_new: bool
    created: list[Contact] = field(default_factory=list)
    reused: list[Contact] = field(default_factory=list)


def earlier(proposal: Proposal) -> Page | None:
    """The page that an earlier import of the same source made."""
    record = (
        ImportedPage.objects.filter(identity=proposal.source.identity[:500]).select_related("page").first()
    )
    return record.page.specific if record else None


def write(
    proposal: Proposal,
    kind: str,
    parent: Page | None,
    *,
    user: Any = None,
    choices: dict[int, str] | None = None,
) -> Written:
    """Write the page as a draft below `parent`, or as a new draft of the page that the source already became.

    `choices` say for the number of a contact "same" (use the site's contact), "new" or "none"; without
    one, a contact with the same address or number and the same name is used again. Questions that come
    up are added to the proposal. Raises ImportStoppedError.
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
    files = Files(proposal, user)  # before the transaction: other sites may be slow
    with transaction.atomic():
        return _write(
            proposal,
            kind,
            page,
            parent if is_new else None,
            _Writer(proposal, page, files, user, choices or {}),
        )


def _write(proposal: Proposal, kind: str, page: Any, parent: Page | None, writer: _Writer) -> Written:
    """`parent` is None for a page that is there already."""
    page.title = proposal.title[:255]
    page.draft_title = page.title
    page.introduction = proposal.introduction
    known = {f.name for f in page._meta.get_fields()}
    for name, value in fields_of(kind, proposal).items():
        if name in known and (parent or not getattr(page, name)):
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


class _Writer:
    """Gives every place in the body what stands there: a contact, a funder, a file."""

    def __init__(
        self, proposal: Proposal, page: Page, files: Files, user: Any, choices: dict[int, str]
    ) -> None:
        self.proposal, self.page, self.files, self.user, self.choices = proposal, page, files, user, choices
        self.created: list[Contact] = []
        self.reused: list[Contact] = []
        self.contacts = [self._contact(number, found) for number, found in enumerate(proposal.contacts)]

    def blocks(self) -> list[tuple[str, Any]]:
        return [block for name, value in self.proposal.body for block in self._written(name, value)]

    def _written(self, name: str, value: dict[str, Any]) -> list[tuple[str, Any]]:
        """The block, or what takes its place where its contact, picture or document is not there."""
        filled = self._fill(value)
        if name == "contact_card" and filled["contact"] is None:
            lines = self.proposal.contacts[value["contact"].number].lines
            return [_to_check(*(text for _place, text in lines))]
        if name == "image" and filled["image"] is None:
            picture = value["image"]
            return [_to_check(picture.address, picture.alt, value["caption"], value["credit"])]
        if name == "downloads":
            return _downloads(filled, value)
        return [(name, filled)]

    def _fill(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self._fill(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self._fill(inner) for inner in value]
        if isinstance(value, ContactPlace):
            return self.contacts[value.number]
        if isinstance(value, FunderPlace):
            funder = funder_for(value.programme, self.page.locale)
            if funder.pk is None:
                funder.save()
                funder.save_revision(user=self.user, clean=False)
            return funder
        if isinstance(value, PicturePlace):
            return self.files.picture(value)
        if isinstance(value, DocumentPlace):
            return self.files.document(value)
        return value

    def _contact(self, number: int, found: FoundContact) -> Contact | None:
        matched: Match | None = match(found, self.page.locale)
        choice = self.choices.get(number) or ("same" if matched and matched.is_same else "new")
        if choice == "none":
            return None
        if matched and choice == "same":
            self.reused.append(matched.contact)
            if told := differences(found, matched.contact):
                self.proposal.questions.append(
                    _(
                        "The page gives other details for “%(contact)s”: %(details)s. The contact was not changed."
                    )
                    % {"contact": str(matched.contact), "details": ", ".join(told)}
                )
            return matched.contact
        if matched and number not in self.choices:
            self.proposal.questions.append(question(found, matched) + " " + _("A new contact was made."))
        contact = Contact(
            locale=self.page.locale,
            live=False,
            phones=[
                ("phone", {"kind": kind, "number": e164, "extension": extension, "label": ""})
                for kind, e164, extension in found.phones
            ],
            emails=[("email", {"address": address, "label": ""}) for address in found.emails],
            **found.fields,
        )
        contact.save()
        contact.save_revision(user=self.user, clean=False)
        self.created.append(contact)
        return contact


def _to_check(*texts: str) -> tuple[str, dict[str, str]]:
    """A text that an editor has to look at, marked as such."""
    check = escape(_("Please check:"))
    shown = "<br/>".join(escape(text) for text in texts if text)
    return "text", {"text": f"<p><b>{check}</b> {shown}</p>", "language": ""}


def _downloads(filled: dict[str, Any], value: dict[str, Any]) -> list[tuple[str, Any]]:
    """The documents that could be fetched, and links to where the others are."""
    there = [item for item in filled["items"] if item["document"] is not None]
    links = [
        {"link": {"url": item["document"].address}, "text": item["title"], "language": "", "description": ""}
        for item, got in zip(value["items"], filled["items"], strict=True)
        if got["document"] is None
    ]
    blocks: list[tuple[str, Any]] = [("downloads", {**filled, "items": there})] if there else []
    if links:
        heading = "" if there else filled["heading"]
        blocks.append(("link_list", {"heading": heading, "introduction": "", "items": links}))
    return blocks
