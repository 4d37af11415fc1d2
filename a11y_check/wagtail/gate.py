"""Keeps pages with certain errors from going live, on every way that Wagtail publishes a page.

The editor and the bulk action ask first (wagtail_hooks.py), the schedule passes over what may not go live (the
command publish_scheduled), a workflow has a task for it. Whatever else publishes comes to `refuse`, which raises.
"""

from __future__ import annotations

from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.translation import get_language, gettext
from wagtail.log_actions import log
from wagtail.models import Page, PageLogEntry

from a11y_check.finding import Finding
from a11y_check.rule import Severity
from a11y_check.wagtail.draft_check import findings_of
from a11y_check.wagtail.publishing import PublishingSettings, is_urgent

Stage = PublishingSettings.Stage


class PublishingRefusedError(ValidationError):
    """The page was not published; the message says what to mend. `page` is the page."""

    def __init__(self, page: Page, errors: list[Finding]) -> None:
        # By field, as all errors of a form: who catches it looks for the field to show it at.
        super().__init__({NON_FIELD_ERRORS: refusal(page, errors)})
        self.page = page


def refusal(page: Page, errors: list[Finding]) -> str:
    """Why the page stays as it is, and what to do next."""
    language = get_language() or "en"
    first = "; ".join(f"{each.element(language)}: {each.message(language)}" for each in errors[:3])
    return gettext(
        "“%(title)s” was not published, because it has errors (%(count)d). %(first)s "
        "The draft is saved. Open “Checks” beside the page to mend it."
    ) % {"title": page.title, "count": len(errors), "first": first}


def errors_of(page: Page) -> list[Finding]:
    """What is certainly wrong on the page as it would be published now, and is for editors to mend."""
    found = findings_of(page)
    return [each for each in found if each.outcome == "failed" and each.severity is Severity.ERROR]


def obstacles(page: Page, revision: int | None) -> list[Finding]:
    """The errors for which this revision of the page may not go live without more ado; [] where it may."""
    stage = PublishingSettings.stage_of(page)
    if stage == Stage.INFORM or (stage == Stage.CONFIRM and _confirmed(revision)):
        return []
    errors = errors_of(page)
    if errors and is_urgent(page):
        log(page, "a11y_check.urgent", data={"errors": len(errors)})
        return []
    return errors


def _confirmed(revision: int | None) -> bool:
    entries = PageLogEntry.objects.filter(action="a11y_check.confirmed", revision_id=revision)
    return revision is not None and entries.exists()


def confirm(page: Page, reason: str, user: Any) -> None:
    """Let the latest revision of the page go live with its errors; the reason is in the page's history."""
    data = {"reason": reason, "errors": len(errors_of(page.get_latest_revision_as_object()))}
    log(page, "a11y_check.confirmed", user=user, data=data, revision=page.latest_revision)


def refuse(
    sender: type[Page], instance: Page, update_fields: Any = None, raw: bool = False, **_: Any
) -> None:
    """Receiver of pre_save. Raises PublishingRefusedError where a revision with errors is about to go live.

    Wagtail makes a revision live by saving its page with another `live_revision`; no other save is looked at, but for
    the first one: a page that is made live at once, such as a copy, an alias or one from the form for new pages, waits
    for `release`.
    """
    if raw or update_fields is not None or not instance.live:
        return
    if instance._state.adding:
        if PublishingSettings.stage_of(instance) != Stage.INFORM:
            instance.live, instance.waits_for_check = False, True
        return
    if not instance.live_revision_id:
        return
    before = sender._base_manager.filter(pk=instance.pk).values_list("live_revision_id", flat=True).first()
    if before == instance.live_revision_id:
        return
    if errors := obstacles(instance, instance.live_revision_id):
        raise PublishingRefusedError(instance, errors)


def release(sender: type[Page], instance: Page, created: bool, **_: Any) -> None:
    """Receiver of post_save. A new page that was to be live is so now, unless it has errors: then it stays a draft."""
    if not created or not instance.__dict__.pop("waits_for_check", False):
        return
    if errors := obstacles(instance, instance.live_revision_id):
        instance.has_unpublished_changes = True
        log(instance, "a11y_check.refused", data={"errors": len(errors)})
    else:
        instance.live = True
    state = {"live": instance.live, "has_unpublished_changes": instance.has_unpublished_changes}
    sender._base_manager.filter(pk=instance.pk).update(**state)
