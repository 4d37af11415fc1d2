"""Where typed contact data appear in the admin."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.log_actions import LogActionRegistry, LogFormatter

from integration_blocks.typed import remedy, views
from integration_blocks.typed.prefilling import offer, remember


class TypedContactsMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return views.may_see(request)


def register() -> None:
    """Register everything with Wagtail, and with the checker if it is there."""
    hooks.register("register_admin_urls", urls)
    hooks.register("register_reports_menu_item", menu_item)
    hooks.register("register_log_actions", log_action)
    hooks.register("after_create_snippet", remember)
    hooks.register("after_create_snippet", offer)
    hooks.register("after_edit_snippet", offer)
    hooks.register("a11y_contacts", remedy.names_and_channels)
    hooks.register("a11y_remedies", remedy.remedies)


def urls() -> list[URLPattern | URLResolver]:
    typed = [
        path("", views.typed_list, name="list"),
        path("<int:pk>/place/", views.place_contact, name="place"),
    ]
    return [path("contacts/typed/", include((typed, "integration_blocks_typed")))]


def menu_item() -> MenuItem:
    return TypedContactsMenuItem(
        _("Contact data in texts"),
        reverse("integration_blocks_typed:list"),
        name="typed-contacts",
        icon_name="user",
        order=110,
    )


def log_action(actions: LogActionRegistry) -> None:
    @actions.register_action(views.ACTION)
    class PlaceContact(LogFormatter):
        label = _("Contact put in place of a text")

        def format_message(self, entry: Any) -> str:
            return gettext("The contact “%(contact)s” took the place of a text") % {
                "contact": entry.data["contact"]
            }
