"""Sending the weekly mails: to whom, whether now, and what if the mail server does not take one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from smtplib import SMTPException
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.utils import translation
from wagtail.admin.mail import send_mail

from a11y_check.wagtail.digest.letter import Letter, write
from a11y_check.wagtail.digest.subscription import DigestSubscription


@dataclass
class Outcome:
    """What became of one letter. With an `error` it did not go out, and the next run tries again."""

    user: Any
    letter: Letter
    error: Exception | None = None


def send_all(*, dry_run: bool = False) -> Iterator[Outcome]:
    """Write to everybody who is due, wants it and has something new to read; with `dry_run`, send and store nothing.

    Where the mail server cannot be reached at all, nobody else is tried.
    """
    subscriptions = {each.user_id: each for each in DigestSubscription.objects.all()}
    for user in _editors():
        subscription = subscriptions.get(user.pk) or DigestSubscription(user=user)
        if not subscription.wanted or not subscription.is_due:
            continue
        language = _language(user)
        with translation.override(language):
            letter = write(user, language)
        if letter is None or letter.keys <= set(subscription.told):
            continue
        outcome = Outcome(user, letter) if dry_run else _send(subscription, letter)
        if outcome:
            yield outcome
        if outcome and outcome.error and not isinstance(outcome.error, SMTPException):
            return


def _editors() -> Iterator[Any]:
    people = get_user_model()._default_manager.filter(is_active=True).exclude(email="")
    for user in people.select_related("wagtail_userprofile").order_by("pk"):
        if user.has_perm("wagtailadmin.access_admin"):
            yield user


def _language(user: Any) -> str:
    profile = getattr(user, "wagtail_userprofile", None)
    return profile.get_preferred_language() if profile else settings.LANGUAGE_CODE


def _send(subscription: DigestSubscription, letter: Letter) -> Outcome | None:
    """None if another process has just written to this person."""
    user, before = subscription.user, subscription.sent
    if not subscription.claim():
        return None
    try:
        send_mail(letter.subject, letter.text, [user.email], html_message=letter.html)
    except OSError as error:  # what smtplib and sockets raise
        subscription.give_back(before)
        return Outcome(user, letter, error)
    subscription.told = sorted(letter.keys)
    subscription.save(update_fields=["told"])
    return Outcome(user, letter)
