"""The import in the admin: name a page, look at what was understood, make the draft."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.html import format_html, format_html_join, strip_tags
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from integration_blocks.blocks import ALL
from integration_blocks.importer.draft import earlier, write
from integration_blocks.importer.errors import ImportStoppedError
from integration_blocks.importer.forms import ReviewForm, SourceForm, packed, unpacked
from integration_blocks.importer.kinds import place_for
from integration_blocks.importer.proposal import ContactPlace, Proposal
from integration_blocks.importer.reading import propose


def may_import(request: HttpRequest) -> bool:
    """Whoever may add a page somewhere."""
    return PagePermissionPolicy().user_has_permission(request.user, "add")


def start(request: HttpRequest) -> HttpResponse:
    """Step 1: which page. Its answer is step 2: what was understood."""
    if not may_import(request):
        raise PermissionDenied
    form = SourceForm(request.POST or None, request.FILES or None, initial={"parent": place_for("office")})
    if request.method == "POST" and form.is_valid():
        try:
            source = form.source()
            proposal = propose(source)
            parent = _place(request, proposal, form.cleaned_data["parent"])
        except ImportStoppedError as error:
            form.add_error("address" if form.cleaned_data["address"] else "file", str(error))
        else:
            given = {
                "title": proposal.title,
                "source": packed(source),
                "kind": form.cleaned_data["kind"],
                "parent": parent,
            }
            asked = _asked(request, proposal, parent, form.cleaned_data["kind"])
            return _review(request, ReviewForm(initial=given, **asked), proposal)
    return render(request, "integration_blocks/importer/start.html", {"form": form})


def create(request: HttpRequest) -> HttpResponse:
    """Step 3: make the draft, and open it."""
    if not may_import(request):
        raise PermissionDenied
    try:
        proposal = propose(unpacked(request.POST.get("source", "")))
        place = Page.objects.filter(pk=request.POST.get("parent") or None).first()
        parent = _place(request, proposal, place)
        kind = request.POST.get("kind", "")
        form = ReviewForm(request.POST, **_asked(request, proposal, parent, kind))
        if not form.is_valid():
            return _review(request, form, proposal)
        proposal.title = form.cleaned_data["title"]
        written = write(
            proposal,
            kind,
            parent,
            user=request.user,
            choices=form.choices(),
            no_events=form.no_events(),
            fetch_files=form.cleaned_data.get("fetch_files", True),
        )
    except (ImportStoppedError, ValueError) as error:
        messages.error(request, str(error))
        return redirect("integration_blocks_importer:start")
    messages.success(request, _("The draft has been made. Nobody sees it before you publish it."))
    if proposal.questions:
        items = format_html_join("", "<li>{}</li>", ((text,) for text in proposal.questions))
        messages.warning(request, format_html("{}<ul>{}</ul>", _("Please check:"), items))
    return redirect("wagtailadmin_pages:edit", written.page.pk)


def _place(request: HttpRequest, proposal: Proposal, parent: Page | None) -> Page:
    """The page to write under, if this person may. Raises ImportStoppedError."""
    page = earlier(proposal)
    if page is not None:
        if not page.permissions_for_user(request.user).can_edit():
            raise ImportStoppedError(_("This page was imported before, and you may not edit it."))
        return page.get_parent().specific
    if parent is None or not parent.permissions_for_user(request.user).can_add_subpage():
        raise ImportStoppedError(_("You may not add a page there. Choose another place."))
    return parent.specific


def _asked(request: HttpRequest, proposal: Proposal, parent: Page, kind: str) -> dict[str, Any]:
    may_add = request.user.has_perm("integration_blocks.add_contact")
    return {"proposal": proposal, "parent": parent, "kind": kind, "may_add": may_add}


def _review(request: HttpRequest, form: ReviewForm, proposal: Proposal) -> HttpResponse:
    blocks = [(ALL[name]().label, _gist(value, proposal)) for name, value in proposal.body]
    context = {"form": form, "proposal": proposal, "blocks": blocks, "earlier": earlier(proposal)}
    return render(request, "integration_blocks/importer/review.html", context)


def _gist(value: dict[str, Any], proposal: Proposal) -> str:
    """The first words of a block."""
    if isinstance(place := value.get("contact"), ContactPlace):
        return proposal.contacts[place.number].name
    text = next(
        (
            strip_tags(str(value[name]).replace("</p>", " ").replace("<br/>", " ").replace("</li>", " "))
            for name in ("heading", "title", "text", "introduction", "programme", "caption")
            if value.get(name)
        ),
        "",
    )
    if not text and value.get("items"):
        item = value["items"][0]
        text = str(item.get("title") or item.get("text") or "")
    return text if len(text) <= 120 else f"{text[:119]}…"
