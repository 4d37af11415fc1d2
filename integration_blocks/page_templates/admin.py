"""Where site owners make templates: a list of them, and an entry in the menu of every page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets import Button
from wagtail.models import Page
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import CreateView, SnippetViewSet

from integration_blocks.page_templates.record import PageTemplate
from integration_blocks.page_templates.start import note_choice


class PageTemplateCreateView(CreateView):
    """Names the page that the button was pressed on."""

    def get_initial(self) -> dict[str, Any]:
        page = Page.objects.filter(pk=self.request.GET.get("page") or 0).first()
        return {"page": page, "name": page.title} if page else {}


class PageTemplateViewSet(SnippetViewSet):
    model = PageTemplate
    icon = "copy"
    menu_label = _("Page templates")
    menu_name = "page-templates"
    add_to_settings_menu = True
    add_view_class = PageTemplateCreateView
    list_display = ["name", "page", "starts"]
    panels = ["name", "page", "starts"]
    copy_view_enabled = False


def add_button(page: Any, user: Any, **_context: Any) -> Iterator[Button]:
    """For whoever may make templates, on pages that have blocks."""
    may_add = ModelPermissionPolicy(PageTemplate).user_has_permission(user, "add")
    if may_add and hasattr(page.specific_class, "body"):
        url = reverse(PageTemplate.snippet_viewset.get_url_name("add"))  # type: ignore[attr-defined]
        query = urlencode({"page": page.pk})
        yield Button(_("Use as a template"), f"{url}?{query}", icon_name="copy", priority=75)


def register() -> None:
    register_snippet(PageTemplateViewSet)
    hooks.register("before_create_page", note_choice)
    hooks.register("register_page_header_buttons", add_button)
