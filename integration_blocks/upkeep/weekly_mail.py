"""The contacts to confirm in the weekly mail that the checker sends: those that stand on a person's own pages."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.utils import quote
from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Q
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from wagtail.models import Page, ReferenceIndex
from wagtail.query import PageQuerySet

from integration_blocks.snippets import Contact
from integration_blocks.upkeep.confirming import may_confirm
from integration_blocks.upkeep.problems import to_confirm


def own_contacts(user: Any, pages: PageQuerySet) -> list[Contact]:
    """The contacts to confirm that these pages show, or that this person was the last to change. Four queries."""
    references = ReferenceIndex.objects.filter(
        base_content_type=ContentType.objects.get_for_model(Page),
        object_id__in=pages.annotate(key=Cast("pk", CharField())).values("key"),
        to_content_type=ContentType.objects.get_for_model(Contact),
    )
    used = set(references.values_list("to_object_id", flat=True))
    own = Contact.objects.filter(Q(pk__in=used) | Q(latest_revision__user=user))
    keys = set(own.values_list("translation_key", flat=True))
    return [contact for contact in to_confirm() if contact.translation_key in keys]


def add_contacts_to_confirm(user: Any, pages: PageQuerySet, parts: list[dict[str, Any]]) -> None:
    """The hook `construct_weekly_mail` of a11y_check.wagtail.digest.letter; without the checker nobody calls it."""
    contacts = own_contacts(user, pages) if may_confirm(user) else []
    if not contacts:
        return
    views: Any = Contact.snippet_viewset
    edit, listing = views.get_url_name("edit"), views.get_url_name("list")
    parts.append(
        {
            "summary": ngettext(
                "%(count)d contact to confirm", "%(count)d contacts to confirm", len(contacts)
            )
            % {"count": len(contacts)},
            "note": gettext("Nobody has confirmed these details for six months. Are they still right?"),
            "items": [
                {
                    "text": str(contact),
                    "url": reverse(edit, args=[quote(contact.pk)]),
                    "keys": [f"contact:{contact.pk}:{contact.last_confirmed}"],
                }
                for contact in contacts
            ],
            "url": reverse(listing) + "?problem=unconfirmed",
        }
    )
