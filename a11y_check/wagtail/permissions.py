"""Who sees what the checker found."""

from django.http import HttpRequest
from wagtail.permission_policies.pages import PagePermissionPolicy

pages_policy = PagePermissionPolicy()


def may_see(request: HttpRequest) -> bool:
    """Whoever may edit a page sees what is wrong with it."""
    return pages_policy.user_has_permission(request.user, "change")
