"""`manage.py audit --fix`: what would change in the drafts of the site, as a diff for each finding."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator

from django.utils import translation
from wagtail.models import Page

from a11y_check.rule import _
from a11y_check.texts import fill
from a11y_check.wagtail.mending import Mended, mend_all
from a11y_check.wagtail.site import SitePages

_DONE = _("{count} things were mended in the drafts of {pages} pages. What visitors see stays as it is.")
_TRIED = _("{count} things could be mended in the drafts of {pages} pages. --fix --write does it.")


def fix_site(*, write: bool, language: str) -> str:
    """The diffs and a last line that counts; with `write` the drafts are changed. Locked pages are left alone."""
    lines: list[str] = []
    count = pages = 0
    with translation.override(language):
        for page in SitePages(drafts=True).editable():
            changes = mend_all(page, write=write)
            count, pages = count + len(changes), pages + bool(changes)
            for change in changes:
                lines += _diff(page, change, language)
    lines.append(fill(_DONE if write else _TRIED, language, {"count": count, "pages": pages}))
    return "\n".join(lines) + "\n"


def _diff(page: Page, change: Mended, language: str) -> Iterator[str]:
    yield f"{page.title}: {change.finding.element(language)}: {change.finding.message(language)}"
    before, after = (
        json.dumps(each, ensure_ascii=False, indent=2).splitlines() for each in (change.before, change.after)
    )
    compared = difflib.unified_diff(before, after, lineterm="", n=0)
    yield from (line for line in compared if not line.startswith(("---", "+++", "@@")))
    yield ""
