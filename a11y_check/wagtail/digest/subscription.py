"""Who gets the weekly mail, and what the last one told them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

#: Days from one mail to the next.
EVERY = timedelta(days=7)


class DigestSubscription(models.Model):
    """One person's weekly mail. `told` are the keys of what the last mail listed: only something new causes the next."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", editable=False
    )
    wanted = models.BooleanField(
        _("weekly mail"),
        default=True,
        help_text=_(
            "What is to fix or to decide on pages that you own or changed last, and contacts to confirm. "
            "At most one mail a week, and none when there is nothing new."
        ),
    )
    sent = models.DateTimeField(null=True, editable=False)
    told = models.JSONField(default=list, editable=False)

    class Meta:
        verbose_name = _("weekly mail")
        verbose_name_plural = _("weekly mails")

    def __str__(self) -> str:
        return str(self.user)

    @classmethod
    def of(cls, user: Any) -> DigestSubscription:
        """The one of this person; unsaved if there is none yet."""
        return cls.objects.filter(user=user).first() or cls(user=user)

    @property
    def is_due(self) -> bool:
        """By the day, not by the hour: a mail takes a moment, and next week's run is not to miss by that."""
        if self.sent is None:
            return True
        return timezone.localdate() - timezone.localdate(self.sent) >= EVERY

    def claim(self) -> bool:
        """Note that a mail goes out now; False if another process has just done so."""
        before, self.sent = self.sent, timezone.now()
        if self.pk is None:
            _row, created = DigestSubscription.objects.get_or_create(
                user=self.user, defaults={"sent": self.sent}
            )
            self.pk = _row.pk
            return created
        return bool(DigestSubscription.objects.filter(pk=self.pk, sent=before).update(sent=self.sent))

    def give_back(self, before: Any) -> None:
        """Undo `claim`: the mail did not go out."""
        self.sent = before
        self.save(update_fields=["sent"])
