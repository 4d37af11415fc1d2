"""Keeps live pages with certain errors from being moved to a site that publishes none: to the stage Require."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.translation import gettext
from wagtail.models import Page

from a11y_check.wagtail.gate import PublishingRefusedError, Stage, errors_of
from a11y_check.wagtail.publishing import PublishingSettings, is_urgent

#: So many pages are named in a message.
NAMED = 5


class MoveRefusedError(PublishingRefusedError):
    """The page was not moved; the message says which pages to mend. `page` is the first of those."""

    def __init__(self, moved: Page, faulty: list[Page]) -> None:
        ValidationError.__init__(self, {NON_FIELD_ERRORS: refusal_to_move(moved, faulty)})
        self.page = faulty[0]


def refusal_to_move(moved: Page, faulty: list[Page]) -> str:
    """Why the page stays where it is, and what to do next."""
    named = [page.title for page in faulty[:NAMED]]
    return gettext(
        "“%(title)s” was not moved. Where it was to go, only pages without errors are published. "
        "Pages with errors (%(count)d): %(pages)s. "
        "Open “Checks” beside each page, mend it and publish it. Then move it again."
    ) % {
        "title": moved.title,
        "count": len(faulty),
        "pages": "; ".join([*named, "…"] if len(faulty) > NAMED else named),
    }


def faulty_pages(moved: Page, parent: Page) -> list[Page]:
    """The live pages with errors, from the moved one down, for which it may not go below this parent.

    [] where the stage does not become Require by the move. Urgent pages may be live with errors everywhere.
    """
    if PublishingSettings.stage_at(parent) != Stage.REQUIRE:
        return []
    if PublishingSettings.stage_at(moved) == Stage.REQUIRE:
        return []
    pages = moved.get_descendants(inclusive=True).live().specific()
    return [page for page in pages if not is_urgent(page) and errors_of(page)]


def refuse_move(instance: Page, parent_page_after: Page, **_: Any) -> None:
    """Receiver of pre_page_move, which every way of moving sends before anything changes. Raises MoveRefusedError."""
    if faulty := faulty_pages(instance, parent_page_after):
        raise MoveRefusedError(instance, faulty)
