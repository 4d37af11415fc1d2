"""What forms ask for."""

from __future__ import annotations

from a11y_check.page import Element, Page
from a11y_check.semantics.names import name
from a11y_check.standards.words import words

_SHORT = 3  # characters

_ASKING = "input:not([type=hidden i], [type=submit i], [type=button i], [type=reset i], [type=image i]), select, textarea"


#: Answers that say nothing without the question.
_ANSWERS = words(
    "ja nein vielleicht immer manchmal selten oft nie gut mittel schlecht yes no maybe always sometimes never good bad"
)


def asks_only(form: Element | None, fields: list[Element], page: Page) -> bool:
    """The form has no other fields, and each of these says what it stands for: no group has to say it."""
    if form is None or len(form.select(_ASKING)) != len(fields):
        return False
    return all(
        len(label) > _SHORT and label not in _ANSWERS for label in (name(f, page).casefold() for f in fields)
    )


def share_a_name(choices: list[Element]) -> bool:
    """What they ask is in the name of each of them: one element labels them all."""
    return bool(set.intersection(*({*(one.attr("aria-labelledby") or "").split()} for one in choices)))
