"""The demo's two accounts. Their passwords are public: the command makes them only with DEBUG."""

from __future__ import annotations

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.db.models import Q
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page
from wagtail.users.models import UserProfile

ADMINISTRATOR = ("admin", "demo-admin")
EDITOR = ("redaktion", "demo-redaktion")
GROUP = "Redaktion"

#: What editors may do with facts, and with files in every collection.
FACTS = ("contact", "funder")
FILES = ("add_image", "change_image", "choose_image", "add_document", "change_document", "choose_document")


def create_accounts() -> list[str]:
    """The names of the accounts that were missing and now exist."""
    users = get_user_model().objects
    names = [name for name, _password in (ADMINISTRATOR, EDITOR)]
    missing = set(names) - set(users.filter(username__in=names).values_list("username", flat=True))
    if ADMINISTRATOR[0] in missing:
        users.create_superuser(ADMINISTRATOR[0], password=ADMINISTRATOR[1])
    if EDITOR[0] in missing:
        users.create_user(EDITOR[0], password=EDITOR[1]).groups.add(_editors())
    for user in users.filter(username__in=missing):
        UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": "de"})
    return [name for name in names if name in missing]


def _editors() -> Group:
    """The group whose members edit and publish pages, contacts, funders, images and documents."""
    group, _created = Group.objects.get_or_create(name=GROUP)
    facts = Q(content_type__app_label="integration_blocks", content_type__model__in=FACTS)
    group.permissions.add(
        *Permission.objects.filter(facts | Q(codename__in=("access_admin", "submit_translation")))
    )
    for page_permission in Permission.objects.filter(
        content_type__app_label="wagtailcore", codename__in=("add_page", "change_page", "publish_page")
    ):
        GroupPagePermission.objects.get_or_create(
            group=group, page=Page.get_first_root_node(), permission=page_permission
        )
    for file_permission in Permission.objects.filter(
        content_type__app_label__in=("wagtailimages", "wagtaildocs"), codename__in=FILES
    ):
        GroupCollectionPermission.objects.get_or_create(
            group=group, collection=Collection.get_first_root_node(), permission=file_permission
        )
    return group
