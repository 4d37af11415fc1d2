"""What the blocks add to Wagtail's admin."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import hooks
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button
from wagtail.snippets.models import register_snippet

from integration_blocks.api import preview
from integration_blocks.fields.opening_hours import OpeningHoursField, OpeningHoursWidget
from integration_blocks.guide.views import guide
from integration_blocks.importer import views
from integration_blocks.page_templates import admin as page_templates
from integration_blocks.snippets.hours_notices import tell
from integration_blocks.snippets.viewsets import FactsViewSetGroup
from integration_blocks.statement.views import compare
from integration_blocks.translations import report as translations
from integration_blocks.translations.fallback import lead_to_own_language
from integration_blocks.translations.listing import TranslatedPagesViewSet
from integration_blocks.typed import admin as typed_contacts
from integration_blocks.understood.elements import NAME
from integration_blocks.understood.views import understand
from integration_blocks.upkeep.views import confirm_contact
from integration_blocks.upkeep.weekly_mail import add_contacts_to_confirm

# Otherwise Wagtail gives it the widget of every other text field.
register_form_field_override(OpeningHoursField, override={"widget": OpeningHoursWidget})
register_snippet(FactsViewSetGroup)
page_templates.register()
typed_contacts.register()
hooks.register("after_create_snippet", tell)
hooks.register("after_edit_snippet", tell)
hooks.register("construct_weekly_mail", add_contacts_to_confirm)
hooks.register("before_serve_page", lead_to_own_language)
hooks.register("register_admin_viewset", TranslatedPagesViewSet)
hooks.register("register_reports_menu_item", translations.menu_item)


class ImportMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return views.may_import(request)


@hooks.register("register_admin_urls")
def register_urls() -> list[URLPattern | URLResolver]:
    urls = [path("", views.start, name="start"), path("draft/", views.create, name="create")]
    upkeep = [path("<int:pk>/confirm/", confirm_contact, name="confirm")]
    statement = [path("<int:pk>/compare/", compare, name="compare")]
    return [
        path("guide/", guide, name="integration_blocks_guide"),
        path("import-page/", include((urls, "integration_blocks_importer"))),
        path("app-preview/<int:pk>/", preview.open_in_app, name="integration_blocks_app_preview"),
        path("contacts/", include((upkeep, "integration_blocks_upkeep"))),
        path("translations/", include((translations.urls(), "integration_blocks_translations"))),
        path("understood/<slug:kind>/", understand, name=NAME),
        path("accessibility-statement/", include((statement, "integration_blocks_statement"))),
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


@hooks.register("register_admin_menu_item")
def register_guide() -> MenuItem:
    return MenuItem(
        pgettext_lazy("menu", "Guide"),
        reverse("integration_blocks_guide"),
        name="guide",
        icon_name="help",
        order=9000,
    )


@hooks.register("insert_global_admin_css")
def narrow_windows() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("integration_blocks/admin.css"))
