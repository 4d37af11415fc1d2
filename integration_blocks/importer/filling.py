"""Gives every place in the body what stands there: a contact, a funder, a calendar, a file."""

from __future__ import annotations

from html import escape
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Page

from integration_blocks.importer.files import Files
from integration_blocks.importer.funding import funder_for
from integration_blocks.importer.matching import Match, differences, match, question, unsaved
from integration_blocks.importer.people import FoundContact
from integration_blocks.importer.proposal import (
    CalendarPlace,
    ContactPlace,
    DocumentPlace,
    FunderPlace,
    PicturePlace,
    Proposal,
)
from integration_blocks.snippets import Contact


class Filling:
    """Writes what is missing; `created` and `reused` are the contacts."""

    def __init__(
        self,
        proposal: Proposal,
        page: Page,
        files: Files,
        calendar: Page | None,
        *,
        user: Any,
        choices: dict[int, str],
    ) -> None:
        self.proposal, self.page, self.files, self.user, self.choices = proposal, page, files, user, choices
        self.calendar = calendar
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
        if name == "upcoming_events" and filled["index"] is None:
            return []
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
        if isinstance(value, CalendarPlace):
            return self.calendar
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
        contact = unsaved(found, self.page.locale)
        contact.live = False
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
        {
            "link": {"url": item["document"].address},
            "text": item["document"].printed,
            "language": "",
            "description": "",
        }
        for item, got in zip(value["items"], filled["items"], strict=True)
        if got["document"] is None
    ]
    blocks: list[tuple[str, Any]] = [("downloads", {**filled, "items": there})] if there else []
    if links:
        heading = "" if there else filled["heading"]
        blocks.append(("link_list", {"heading": heading, "introduction": "", "items": links}))
    return blocks
