"""Findings while somebody writes: the editor's preview is checked, and the Checks panel shows what was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_POST
from wagtail.admin.userbar import ContentCheckerItem
from wagtail.models import Page as WagtailPage

from a11y_check.audit import audit
from a11y_check.finding import Finding
from a11y_check.page import Page, joined
from a11y_check.rule import RULES
from a11y_check.selection import selected
from a11y_check.texts import translate
from a11y_check.wagtail.decisions import undecided
from a11y_check.wagtail.mending import can_mend
from a11y_check.wagtail.permissions import may_see
from a11y_check.wagtail.places import field_of, may_change, record_url
from a11y_check.wagtail.settings import editor_settings
from a11y_check.wagtail.site import SitePages
from a11y_check.wagtail.style_sheets import style_sheet
from a11y_check.wagtail.wording import advice

#: So many findings are shown at first, and more at a time: a page with hundreds needs a start, not a wall, and with
#: every element beside it Wagtail's own check of the preview takes longer and holds up typing.
STEP = 30


@dataclass(frozen=True)
class Shown:
    """A finding in the words of the person who reads it."""

    finding: Finding
    language: str
    #: Where the record that the element shows can be changed; "" for what stands on the page itself.
    record_url: str
    #: Where the finding can be removed from the draft with one click; "" where nobody but a person can.
    mend_url: str
    #: The field of the form that is open; "" for what the form has as a block, or not at all.
    field: str = ""

    @property
    def to_decide(self) -> bool:
        return self.finding.outcome == "cantTell"

    @property
    def element(self) -> str:
        return self.finding.element(self.language)

    @property
    def message(self) -> str:
        return self.finding.message(self.language)

    @property
    def fix(self) -> str:
        return advice(self.finding, self.language)

    @property
    def title(self) -> str:
        return translate(RULES[self.finding.rule].title, self.language)

    @property
    def why(self) -> str:
        return translate(RULES[self.finding.rule].why, self.language)

    @property
    def wrong(self) -> str:
        """An example of this very problem."""
        examples = RULES[self.finding.rule].examples
        return next((each.html for each in examples if each.fails == self.finding.key), "")

    @property
    def right(self) -> str:
        return next((each.html for each in RULES[self.finding.rule].examples if each.fails is None), "")


class CheckerItem(ContentCheckerItem):
    """Takes Wagtail's own rules out of the editor: a problem is shown once, in our words."""

    def get_axe_run_only(self, request: HttpRequest) -> list[str]:
        return ["empty-heading"]

    def get_axe_rules(self, request: HttpRequest) -> dict[str, Any]:
        return {"empty-heading": {"enabled": False}}


@require_POST
def check_preview(request: HttpRequest) -> HttpResponse:
    """The findings for editors in the file `html`, a preview that was loaded from `url`, as a piece of HTML.

    `page` is the number of the page, once it has one; `record` is the snippet `app.model:key` whose form is open, and
    then only what is about it counts. The first `show` findings come, 30 unless it is a number. Raises PermissionDenied
    for somebody who edits no page, and may not change the snippet.
    """
    record = request.POST.get("record", "")
    if not may_see(request) and not may_change(record, request.user):
        raise PermissionDenied
    upload, url = request.FILES.get("html"), request.POST.get("url", "")
    if upload is None:
        return HttpResponse(gettext("The preview is missing. Reload the page."), status=400)
    number = request.POST.get("page", "")
    stored = WagtailPage.objects.filter(pk=number).first() if number.isdecimal() else None
    url = (stored and stored.full_url) or url
    settings = editor_settings()
    page = Page(
        upload.read().decode(errors="replace"),
        url,
        load=lambda link: style_sheet(joined(url, link)),
        thresholds=settings.thresholds,
        contacts=SitePages().contacts,
    )
    (result,) = audit([page], selected(settings))
    findings = undecided(result.findings)
    if record:
        findings = [each for each in findings if (each.source or "").partition("#")[0] == record]
    language = get_language() or "en"
    wanted = request.POST.get("show", "")
    shown = findings[: int(wanted) if len(wanted) < 6 and wanted.isdecimal() else STEP]
    mend_url = reverse("a11y_check:mend", args=[stored.pk]) if stored else ""
    context = {
        "findings": [
            Shown(
                each,
                language,
                "" if record else record_url(each, request.user),
                mend_url if can_mend(each) else "",
                field_of(each) if record else "",
            )
            for each in shown
        ],
        "more": min(len(findings) - len(shown), STEP),
        "next": len(shown) + STEP,
        "to_fix": sum(finding.outcome == "failed" for finding in findings),
        "to_decide": sum(finding.outcome == "cantTell" for finding in findings),
        "broken": [error.rule for error in result.errors],
    }
    return render(request, "a11y_check/preview_findings.html", context)
