"""Where the admin shows what the last check says about a statement: in its form, and on the start page."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.panels import Panel
from wagtail.admin.ui.components import Component
from wagtail.permission_policies.pages import PagePermissionPolicy


class ProposalPanel(Panel):
    """A short account of what changed since the statement was made, with the way to take it over."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "integration_blocks/statement/proposal_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            from integration_blocks.statement.proposal import propose

            proposal = propose(self.instance) if self.instance.pk else None
            return {**super().get_context_data(parent_context), "proposal": proposal}


class StatementsToReview(Component):
    """Statements that nobody has reviewed for a year, among the pages that this person may edit."""

    name = "statements_to_review"
    template_name = "integration_blocks/statement/statements_to_review.html"
    order = 228

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        from integration_blocks.pages import AccessibilityStatementPage

        user = parent_context["request"].user
        own = PagePermissionPolicy().instances_user_has_permission_for(user, "change")
        statements = AccessibilityStatementPage.objects.live().filter(pk__in=own).select_related("locale")
        return {"statements": [each for each in statements.order_by("path") if each.is_due]}


@hooks.register("construct_homepage_panels")
def add_statements_to_review(_request: HttpRequest, panels: list[Component]) -> None:
    panels.append(StatementsToReview())
