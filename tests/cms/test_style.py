"""With the style sheets that they come with, the pages of the demo have no finding on how they look."""

import pytest
from wagtail.models import Page

import a11y_check.rules  # noqa: F401 - fills RULES
from a11y_check.audit import audit
from a11y_check.page import Page as CheckedPage
from a11y_check.rule import RULES
from a11y_check.semantics.style_sheets import sheets
from a11y_check.wagtail.style_sheets import style_sheet

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]

#: Rules that ask for computed styles.
LOOKS = [
    rule
    for rule in RULES.values()
    if rule.group == "colour"
    or rule.id
    in ("structure/text-clipped", "structure/scroll-area-not-reachable", "document/orientation-locked")
    or rule.id.startswith(("content/text-", "content/underlined-"))
]


def test_pages_look_as_they_should(client):
    pages = [
        CheckedPage(client.get(page.url).content, page.url, load=style_sheet)
        for page in Page.objects.live().filter(depth__gt=1)
    ]

    assert all(sheets(page).are_complete and sheets(page).entries for page in pages)
    results = audit(pages, [rule for rule in LOOKS if rule.level == "AA"])
    found = [f"{result.url} {f.rule}: {f.message('en')}" for result in results for f in result.findings]
    assert len(pages) > 5
    assert found == []
