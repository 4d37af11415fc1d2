"""Whether people can stop what moves or changes on a page."""

from __future__ import annotations

import re

from a11y_check.once import once_per_page
from a11y_check.page import Page
from a11y_check.semantics.names import name

_STOPS = re.compile(r"\b(?:anhalten|pause|pausieren|stopp?|stoppen|bewegung|animation)", re.IGNORECASE)
_BUTTONS = "button, [role=button i], input[type=button i]"


@once_per_page
def can_be_stopped(page: Page) -> bool:
    """The page has a button for it."""
    return any(_STOPS.search(name(button, page)) for button in page.select(_BUTTONS))
