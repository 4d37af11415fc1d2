"""What the admin shows about contacts to confirm: in the form of one, and on the start page."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.panels import Panel
from wagtail.admin.ui.components import Component

from integration_blocks.upkeep.confirming import may_confirm
from integration_blocks.upkeep.notices import endings
from integration_blocks.upkeep.problems import to_confirm

#: So many contacts are named on the start page.
SHOWN = 5


class ConfirmPanel(Panel):
    """When the contact was last confirmed, with a button to do so now; for whoever may, once it is stored."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "integration_blocks/upkeep/confirm_panel.html"

        def is_shown(self) -> bool:
            stored = super().is_shown() and self.instance.pk and self.request
            return bool(stored) and may_confirm(self.request.user) and not self.instance.locked


class ContactsToConfirm(Component):
    name = "contacts_to_confirm"
    template_name = "integration_blocks/upkeep/contacts_to_confirm.html"
    order = 230

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        user = parent_context["request"].user
        waiting = to_confirm() if may_confirm(user) else []
        return {"contacts": waiting[:SHOWN], "count": len(waiting)}


@hooks.register("construct_homepage_panels")
def add_contacts_to_confirm(_request: HttpRequest, panels: list[Component]) -> None:
    panels.append(ContactsToConfirm())


class NoticesEnding(Component):
    name = "notices_ending"
    template_name = "integration_blocks/upkeep/notices_ending.html"
    order = 235

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        found = endings(parent_context["request"].user)
        return {"notices": found[:SHOWN], "more": len(found[SHOWN:])}


@hooks.register("construct_homepage_panels")
def add_notices_ending(_request: HttpRequest, panels: list[Component]) -> None:
    panels.append(NoticesEnding())
