"""The list of typed contact data in the admin, and the question before a contact takes the place of a text."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import translation
from django.utils.translation import gettext, gettext_lazy
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.widgets import AdminPageChooser
from wagtail.blocks import StreamValue
from wagtail.fields import StreamField
from wagtail.log_actions import log
from wagtail.models import Locale, Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from integration_blocks.snippets import Contact
from integration_blocks.typed.finding import Place, typed_at, typed_in_pages
from integration_blocks.typed.prefilling import ORIGINS
from integration_blocks.typed.replacing import Replacement, replacement

ACTION = "integration_blocks.place_contact"
PER_PAGE = 25


class Filters(forms.Form):
    section = forms.ModelChoiceField(
        Page.objects.all(),
        label=gettext_lazy("Page or section"),
        help_text=gettext_lazy("With all pages below it."),
        required=False,
        widget=AdminPageChooser,
    )
    language = forms.ModelChoiceField(
        Locale.objects.all(),
        label=gettext_lazy("Language of the page"),
        required=False,
        empty_label=gettext_lazy("All"),
    )
    known = forms.ChoiceField(
        label=gettext_lazy("Contact"),
        required=False,
        choices=[
            ("", gettext_lazy("All")),
            ("yes", gettext_lazy("Is already a contact")),
            ("no", gettext_lazy("Is no contact yet")),
        ],
    )


def may_see(request: HttpRequest) -> bool:
    """Whoever may edit a page."""
    return PagePermissionPolicy().user_has_permission(request.user, "change")


def typed_list(request: HttpRequest) -> HttpResponse:
    """What is typed on the pages that this person may edit."""
    if not may_see(request):
        raise PermissionDenied
    filters = Filters(request.GET or None)
    chosen = filters.cleaned_data if filters.is_valid() else {}
    language = chosen.get("language")
    found = list(
        typed_in_pages(
            request.user, section=chosen.get("section"), locale_id=language.pk if language else None
        )
    )
    if known := chosen.get("known"):
        found = [one for one in found if bool(one.contacts) == (known == "yes")]
    shown = Paginator(found, PER_PAGE).get_page(request.GET.get("p"))
    query = request.GET.copy()
    query.pop("p", None)
    context = {
        "filters": filters,
        "found": shown,
        "count": len(found),
        "query": query.urlencode(),
        "may_add": _contact_policy().user_has_permission(request.user, "add"),
        "is_filtered": any(chosen.values()),
    }
    return render(request, "integration_blocks/typed/list.html", context)


def place_contact(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Put the contact into the draft of the page, in place of what is typed; first ask, and say what goes and what stays."""
    contact = get_object_or_404(Contact, pk=pk)
    place = Place.of(request.GET)
    page = Page.objects.filter(pk=place.page).first() if place else None
    if place is None or page is None:
        messages.warning(request, _("This is no longer there. Choose from the list."))
        return redirect("integration_blocks_typed:list")
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    typed = typed_at(place, request.user)
    draft = page.get_latest_revision_as_object()
    done = _replaced(draft, place.block, contact) if typed else None
    lock = page.get_lock()
    refused = ""
    if done is None:
        refused = _("The details are no longer in the text.")
    elif lock and lock.for_user(request.user):
        refused = _("The page is locked. Unlock it first.")
    elif not contact.is_current():
        refused = _("Visitors do not see this contact. Publish it first.")
    if request.method == "POST" and done and not refused:
        revision = draft.save_revision(user=request.user, log_action=True, clean=False)
        log(draft, ACTION, user=request.user, data={"contact": str(contact)}, revision=revision)
        origins = request.session.get(ORIGINS, {})
        request.session[ORIGINS] = {key: value for key, value in origins.items() if key != str(pk)}
        messages.success(
            request,
            _("The draft of “%(page)s” has the contact “%(contact)s” now. Look at it before you publish it.")
            % {"page": draft.title, "contact": contact},
        )
        return redirect("wagtailadmin_pages:edit", page.pk)
    context = {"contact": contact, "page_to_change": draft, "done": done, "refused": refused}
    return render(request, "integration_blocks/typed/place.html", context)


def _replaced(draft: Page, block: str, contact: Contact) -> Replacement | None:
    """Change the draft, which is not saved; None if it has no such block."""
    with translation.override(draft.locale.language_code):
        instead = gettext("You find the contact below.")
    for field in draft._meta.get_fields():
        if isinstance(field, StreamField) and "contact_card" in field.stream_block.child_blocks:
            done = replacement(list(getattr(draft, field.name).raw_data), block, contact, instead)
            if done is not None:
                setattr(draft, field.name, StreamValue(field.stream_block, done.stream, is_lazy=True))
                return done
    return None


def _contact_policy() -> Any:
    return Contact.snippet_viewset.permission_policy
