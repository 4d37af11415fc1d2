"""An abbreviation that is marked as one is explained: in its title, or where it stands first, in brackets or before them."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import wcag


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
    marked = [e for e in page.select("abbr, acronym") if e.text.strip() == text]
    if not text or not marked or abbreviation != marked[0]:
        return
    letters = re.escape(text)
    if not re.search(rf"\(\s*{letters}\s*[),;]|{letters}\s*\(|{letters}\s*[=–:]", page.root.text):
        yield Problem(abbreviation, "unexplained", {"text": excerpt(text)})
