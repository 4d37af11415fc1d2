"""An abbreviation that is marked as one is explained: in its title, or where it stands first, in brackets or before them."""

import re
from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import wcag


@once_per_page
def _first(page: Page) -> dict[str, Element]:
    """Where each abbreviation that is marked as one stands first."""
    return {e.text.strip(): e for e in reversed(page.select("abbr, acronym"))}


@once_per_page
def _text(page: Page) -> str:
    return page.root.text


@Rule(
    title=_("Abbreviation without its long form"),
    why=_("Who is new in a town or in a language does not know what the letters stand for."),
    fix=_("Do all readers know it? If not, write the long form the first time, and the letters in brackets."),
    messages={"unexplained": _("Nothing says what “{text}” stands for.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("3.1.4"),),
    examples=(
        Example('<p>Die <abbr title="Volkshochschule">VHS</abbr> lädt ein.</p>'),
        Example("<p>Die Volkshochschule (<abbr>VHS</abbr>) lädt ein. Die <abbr>VHS</abbr> ist offen.</p>"),
        Example("<p>Die <abbr>VHS</abbr> (Volkshochschule) lädt ein.</p>"),
        Example("<p>Die <abbr>VHS</abbr> lädt ein.</p>", fails="unexplained"),
    ),
    since="0.2",
    applies_to="abbr:not([title]), acronym:not([title])",
    only_if=is_visible,
)
def check(abbreviation: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(abbreviation, page)
    if not text or _first(page).get(text) != abbreviation:
        return
    letters = re.escape(text)
    if not re.search(rf"\(\s*{letters}\s*[),;]|{letters}\s*\(|{letters}\s*[=–:]", _text(page)):
        yield Problem(abbreviation, "unexplained", {"text": excerpt(text)})
