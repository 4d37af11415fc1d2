"""The text of a link names its target without saying that it is a link, or that one should click on it."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import is_link, says_nothing
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import norm

_WORDY = re.compile(
    r"(link|hyperlink|verlinkung) (zu[mr]?|auf|nach|to)\b|(hier )?geht es (hier )?(zu[mr]?|nach)\b"
    r"|(bitte )?(hier klicken|klicken sie( bitte)?( hier| auf)?|klicke? hier|click here)\b",
    re.IGNORECASE,
)


@Rule(
    title=_("Link text that calls itself a link"),
    why=_("A screen reader says “link” by itself, and many people tap, type or speak instead of clicking."),
    fix=_("Could the text begin with the target itself?"),
    messages={"wordy": _("The link text “{text}” begins with words about the link, not with its target.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice"),),
    examples=(
        Example('<a href="/portal/">Thüringer Transparenzportal</a>'),
        Example('<a href="/portal/">Linkliste für Eltern</a>'),
        Example('<a href="/portal/">Link zum Thüringer Transparenzportal</a>', fails="wordy"),
        Example('<a href="/kurse/">Klicken Sie hier, um die Kurse zu sehen</a>', fails="wordy"),
    ),
    since="0.1",
    applies_to="a[href]",
    only_if=is_link,
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    text = name(link, page)
    if _WORDY.match(text) and not says_nothing(text):
        yield Problem(link, "wordy", {"text": excerpt(text)})
