"""The part of the weekly mail about pages: what the latest check found that editors can mend or decide."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext, ngettext
from wagtail.query import PageQuerySet

from a11y_check.rule import Owner
from a11y_check.wagtail.decisions import Decision
from a11y_check.wagtail.models import AuditRun, PageFinding

#: Around a title that may run the other way than the sentence.
FSI, PDI = "\u2068", "\u2069"


def add_findings(_user: Any, pages: PageQuerySet, parts: list[dict[str, Any]]) -> None:
    """Three queries, whatever the number of pages."""
    run = AuditRun.latest()
    found = PageFinding.objects.filter(page_audit__run=run, page_audit__page__in=pages, owner=Owner.EDITOR)
    left = found.exclude(outcome="cantTell", question__in=Decision.objects.values("question"))
    counts: dict[tuple[int, str], Counter[str]] = defaultdict(Counter)
    keys = defaultdict(list)
    for page, title, outcome, key in left.values_list(
        "page_audit__page", "page_audit__page__title", "outcome", "fingerprint"
    ):
        counts[page, title][outcome] += 1
        keys[page].append(key)
    if not run or not counts:
        return
    worst = sorted(counts.items(), key=lambda each: (-each[1]["failed"], -each[1]["cantTell"], each[0][1]))
    parts.append(
        {
            "summary": ngettext(
                "%(count)d page with something to do", "%(count)d pages with something to do", len(counts)
            )
            % {"count": len(counts)},
            "note": gettext("Checked on %(day)s; these pages are yours, or you were the last to change them.")
            % {"day": date_format(timezone.localtime(run.finished), "SHORT_DATE_FORMAT")},
            "items": [
                {
                    "text": gettext("%(page)s: %(to_fix)d to fix, %(to_decide)d to decide")
                    % {
                        "page": f"{FSI}{title}{PDI}",
                        "to_fix": count["failed"],
                        "to_decide": count["cantTell"],
                    },
                    "url": reverse("wagtailadmin_pages:edit", args=[page]) + "#checks",
                    "keys": keys[page],
                }
                for (page, title), count in worst
            ],
            "url": reverse("a11y_check:by_page"),
        }
    )
