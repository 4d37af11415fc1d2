"""What the blocks add to Wagtail's admin."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button
from wagtail.snippets.models import register_snippet

from integration_blocks.api import preview
from integration_blocks.fields.opening_hours import OpeningHoursField, OpeningHoursWidget
from integration_blocks.importer import views
from integration_blocks.snippets.hours_notices import tell
from integration_blocks.snippets.viewsets import FactsViewSetGroup
from integration_blocks.upkeep.views import confirm_contact

# Otherwise Wagtail gives it the widget of every other text field.
register_form_field_override(OpeningHoursField, override={"widget": OpeningHoursWidget})
register_snippet(FactsViewSetGroup)
hooks.register("after_create_snippet", tell)
hooks.register("after_edit_snippet", tell)


class ImportMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return views.may_import(request)


@hooks.register("register_admin_urls")
def register_urls() -> list[URLPattern | URLResolver]:
    urls = [path("", views.start, name="start"), path("draft/", views.create, name="create")]
    upkeep = [path("<int:pk>/confirm/", confirm_contact, name="confirm")]
    return [
        path("import-page/", include((urls, "integration_blocks_importer"))),
        path("app-preview/<int:pk>/", preview.open_in_app, name="integration_blocks_app_preview"),
        path("contacts/", include((upkeep, "integration_blocks_upkeep"))),
    ]


@hooks.register("register_page_header_buttons")
def register_app_preview(page: Any, user: Any, **_context: Any) -> Iterator[Button]:
    if preview.app_address() and page.permissions_for_user(user).can_edit():
        url = reverse("integration_blocks_app_preview", args=[page.pk])
        attrs = {"target": "_blank", "rel": "noreferrer"}
        yield Button(_("Preview in the app"), url, icon_name="mobile-alt", attrs=attrs, priority=70)


@hooks.register("register_admin_menu_item")
def register_menu_item() -> MenuItem:
    return ImportMenuItem(
        _("Import a page"),
        reverse("integration_blocks_importer:start"),
        name="import-page",
        icon_name="download",
        order=650,
    )
