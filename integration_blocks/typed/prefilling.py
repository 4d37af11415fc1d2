"""“Make this a contact”: the form of a new contact, filled in with what is typed. Nothing is saved before the editor saves."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from django.contrib import messages as plain_messages
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page
from wagtail.snippets.views.snippets import CreateView

from integration_blocks.importer.matching import unsaved
from integration_blocks.snippets.contact import Contact
from integration_blocks.typed.finding import Place, place_url, typed_at

#: Where a session keeps the places that contacts were made from.
ORIGINS = "integration_blocks_typed"


class ContactCreateView(CreateView):
    """Filled in where the query names a place in a text."""

    @cached_property
    def origin(self) -> Place | None:
        return Place.of(self.request.GET)

    def get_initial_form_instance(self) -> Any:
        instance = super().get_initial_form_instance()
        if self.origin is None or self.request.method != "GET":
            return instance
        typed = typed_at(self.origin, self.request.user)
        if typed is None:
            plain_messages.warning(
                self.request,
                _("The details are no longer in the text. Fill in the form, or go back to the list."),
            )
            return instance
        return unsaved(typed.found, instance.locale if instance else typed.page.locale)

    def get_add_url(self) -> str:
        url: str = super().get_add_url()
        if self.origin is None:
            return url
        return f"{url}{'&' if '?' in url else '?'}{self.origin.as_query()}"


def remember(request: HttpRequest, contact: Any) -> None:
    """Keep where a new contact was made from; for the hook after a snippet was created."""
    origin = Place.of(request.GET)
    if isinstance(contact, Contact) and origin:
        request.session[ORIGINS] = {**request.session.get(ORIGINS, {}), str(contact.pk): asdict(origin)}


def offer(request: HttpRequest, contact: Any) -> None:
    """Offer to put the contact in place of the text that it was made from; for the hooks after a snippet was saved."""
    origin = request.session.get(ORIGINS, {}).get(str(contact.pk)) if isinstance(contact, Contact) else None
    if not origin or not request.accepts("text/html"):
        return  # saved by itself while somebody writes: nobody reads messages then
    place = Place(**origin)
    page = Page.objects.filter(pk=place.page).first()
    if page is None:
        return
    if place.block and Contact.objects.get(pk=contact.pk).is_current():
        button = messages.button(place_url(place, contact), _("Put the contact there"))
        messages.info(
            request,
            _("“%(page)s” still has these details in its text.") % {"page": page.title},
            buttons=[button],
        )
    else:
        messages.info(
            request,
            _("Publish the contact. Then it can take the place of the text on “%(page)s”.")
            % {"page": page.title},
        )
