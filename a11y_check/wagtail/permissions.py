"""Who sees what the checker found, and which pages are whose."""

from typing import Any

from django.db.models import Q
from django.http import HttpRequest
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.query import PageQuerySet

pages_policy = PagePermissionPolicy()


def may_see(request: HttpRequest) -> bool:
    """Whoever may edit a page sees what is wrong with it."""
    return pages_policy.user_has_permission(request.user, "change")


def own_pages(user: Any) -> PageQuerySet:
    """The pages that this person owns or was the last to change, and may still edit."""
    editable = pages_policy.instances_user_has_permission_for(user, "change")
    return editable.filter(Q(owner=user) | Q(latest_revision__user=user))
