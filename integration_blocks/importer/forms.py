"""The two forms of an import: where the page is, and what to do with what was understood."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core import signing
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page

from integration_blocks.importer.errors import ImportStoppedError
from integration_blocks.importer.event_drafts import when
from integration_blocks.importer.files import places_in
from integration_blocks.importer.kinds import as_choices
from integration_blocks.importer.matching import match, question
from integration_blocks.importer.proposal import Proposal
from integration_blocks.importer.source import Source, read, uploaded

_SALT = "integration_blocks.importer"


class SourceForm(forms.Form):
    address = forms.URLField(
        label=_("Address of the page"),
        required=False,
        assume_scheme="https",
        help_text=_("For example: https://www.musterstadt.de/integration"),
    )
    file = forms.FileField(
        label=_("Or a file"), required=False, help_text=_("The page, saved as HTML or as text.")
    )
    kind = forms.ChoiceField(label=_("What it becomes"), choices=as_choices)
    parent = forms.ModelChoiceField(
        label=_("Under which page"),
        queryset=Page.objects.filter(depth__gt=1),
        widget=AdminPageChooser,
        help_text=_("A page that was imported before keeps its place."),
    )

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or {}
        if bool(data.get("address")) == bool(data.get("file")) and "address" not in self.errors:
            self.add_error("address", _("Give an address, or choose a file."))
        return data

    def source(self) -> Source:
        """Raises ImportStoppedError."""
        if file := self.cleaned_data["file"]:
            return uploaded(file.name, file.read())
        address: str = self.cleaned_data["address"]
        return read(address)


class ReviewForm(forms.Form):
    """What was understood, for the editor to correct. `source` carries the page from one step to the next."""

    title = forms.CharField(label=_("Title"), max_length=255)
    source = forms.CharField(widget=forms.HiddenInput)
    kind = forms.ChoiceField(choices=as_choices, widget=forms.HiddenInput)
    parent = forms.ModelChoiceField(queryset=Page.objects.all(), widget=forms.HiddenInput)

    def __init__(
        self, *args: Any, proposal: Proposal, parent: Page, kind: str, may_add: bool, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        for number, found in enumerate(proposal.contacts):
            matched = match(found, parent.locale)
            choices = [("same", _("Use “%(contact)s”") % {"contact": matched.contact})] if matched else []
            choices += [("new", str(_("Make a new contact")))] if may_add else []
            choices += [("none", str(_("Keep the details as text")))]
            preferred = choices[0][0] if not matched or matched.is_same or not may_add else "new"
            self.fields[f"contact_{number}"] = forms.ChoiceField(
                label=found.name or ", ".join(found.emails),
                choices=choices,
                initial=preferred,
                widget=forms.RadioSelect,
                help_text=question(found, matched) if matched else "",
            )

        # An event page has its own date; events that it announces are its own, too.
        for number, event in enumerate(proposal.events_to_come if kind != "event" else ()):
            self.fields[f"event_{number}"] = forms.BooleanField(
                label=_("Event: “%(event)s”, %(when)s") % {"event": event.title, "when": when(event)},
                help_text=_("Make a draft in the calendar. The text of the page stays as it is."),
                initial=True,
                required=False,
            )

        if files := len({place.address for place in places_in(proposal.body)}):
            self.fields["fetch_files"] = forms.BooleanField(
                label=ngettext(
                    "Copy %(count)s picture or document", "Copy %(count)s pictures and documents", files
                )
                % {"count": files},
                help_text=_(
                    "Only if you may use them: the rights to a picture often hold for one website only."
                ),
                initial=True,
                required=False,
            )

    def no_events(self) -> frozenset[int]:
        """The numbers of the events that the editor does not want as drafts."""
        given = self.cleaned_data.items()
        return frozenset(
            int(name.removeprefix("event_"))
            for name, wanted in given
            if name.startswith("event_") and not wanted
        )

    def choices(self) -> dict[int, str]:
        """The editor's decision by the number of the contact."""
        given = self.cleaned_data.items()
        return {
            int(name.removeprefix("contact_")): value for name, value in given if name.startswith("contact_")
        }


def packed(source: Source) -> str:
    """The source as a signed text, so that the second step imports what the first one showed."""
    return signing.dumps([source.identity, source.html, source.address], salt=_SALT, compress=True)


def unpacked(text: str) -> Source:
    """Raises ImportStoppedError for a text that `packed` did not write."""
    try:
        identity, html, address = signing.loads(text, salt=_SALT, max_age=24 * 3600)
    except signing.BadSignature as error:
        raise ImportStoppedError(_("This import is too old. Start it again.")) from error
    return Source(identity, html, address)
