"""Answers to what only a person can tell: each question is answered once, for the whole site."""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from a11y_check.finding import Finding


class Decision(models.Model):
    """Somebody looked at it, and it is right as it is.

    `question` is `Finding.question`: it names rule, question and element, not the page. So an answer holds wherever
    the same element stands, and a changed element is asked about again.
    """

    question = models.CharField(max_length=16, unique=True)
    rule = models.CharField(_("rule"), max_length=100)
    element = models.CharField(_("element"), max_length=500, blank=True)
    message = models.TextField(_("question"), blank=True)
    reason = models.CharField(_("reason"), max_length=500, blank=True)
    page = models.ForeignKey(Page, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    decided = models.DateTimeField(_("decided"), auto_now=True)

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        ordering = ["-decided", "-pk"]

    def __str__(self) -> str:
        return f"{self.element}: {self.message}"


def undecided(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without the questions that somebody has answered. One query."""
    findings = list(findings)
    asked = {finding.question for finding in findings if finding.outcome == "cantTell"}
    answered = set(
        Decision.objects.filter(question__in=asked).values_list("question", flat=True) if asked else ()
    )
    return [f for f in findings if f.outcome != "cantTell" or f.question not in answered]
