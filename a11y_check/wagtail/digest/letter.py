"""The weekly mail of one person: its parts, which apps add, and its words.

An app adds a part in the hook `construct_weekly_mail(user, pages, parts)`; `pages` are the person's own. A part is a
dictionary: `summary` ("2 contacts to confirm"), `note` (a sentence, or ""), `items` with the worst first, and `url`, where all
of them are. An item has `text`, `url` and `keys`, which name what it is about: a mail goes out only for keys that the
last one did not have. Addresses are paths; the mail has them with their host.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from wagtail import hooks
from wagtail.admin.utils import get_user_display_name

from a11y_check.wagtail.permissions import own_pages
from a11y_check.wagtail.places import absolute

#: So many items of a part are listed.
LISTED = 10


@dataclass
class Letter:
    subject: str
    text: str
    html: str
    #: What the letter is about; see above.
    keys: set[str]


def write(user: Any, language: str) -> Letter | None:
    """The letter in the language that is active, which `language` names; None if there is nothing to say."""
    parts: list[dict[str, Any]] = []
    pages = own_pages(user)
    for add in hooks.get_hooks("construct_weekly_mail"):
        add(user, pages, parts)
    if not parts:
        return None
    context = {
        "language": language,
        "name": get_user_display_name(user),
        "site": settings.WAGTAIL_SITE_NAME,
        "parts": [_shown(part) for part in parts],
        "account": absolute(reverse("wagtailadmin_account")) + "#tab-notifications",
    }
    return Letter(
        subject=f"{settings.WAGTAIL_SITE_NAME}: {'; '.join(part['summary'] for part in parts)}",
        text=render_to_string("a11y_check/digest/mail.txt", context),
        html=render_to_string("a11y_check/digest/mail.html", context),
        keys={key for part in parts for item in part["items"] for key in item["keys"]},
    )


def _shown(part: dict[str, Any]) -> dict[str, Any]:
    listed = [{**item, "url": absolute(item["url"])} for item in part["items"][:LISTED]]
    more = len(part["items"]) - len(listed)
    return {**part, "items": listed, "more": more, "url": absolute(part["url"])}
