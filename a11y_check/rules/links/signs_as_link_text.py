"""The text of a link has letters or numbers in it, not just signs or emojis. Links to a place in the page may be signs."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import is_link, written_address
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import bitv, wcag

_EMOJIS = "\U0001f000"  # from here on are signs that have spoken names
_WORD = re.compile(r"[^\W_]")


@Rule(
    title=_("Link text made of signs"),
    why=_("A screen reader says “right arrow” or nothing at all, not where the link leads."),
    fix=_("Write in words where the link leads. The sign may stay beside them."),
    messages={"signs": _("The link text is only “{text}”.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(wcag("2.4.4"), bitv("9.2.4.4a")),
    examples=(
        Example('<a href="/kurse/">Kurse →</a>'),
        Example('<a href="/kurse/" aria-label="Weiter zu den Kursen">→</a>'),
        Example('<h2>Kurse <a href="#kurse">§</a></h2>', note=_("marks a place to link to")),
        Example('<a href="/kurse/">👉</a>', fails="signs"),
        Example('<a href="/kurse/">&gt;&gt;</a>', fails="signs"),
    ),
    since="0.1",
    applies_to="a, area, [role]",
    only_if=(is_link, lambda link, page: bool(name(link, page))),
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    text = name(link, page)
    to_place = written_address(link).startswith("#")
    if not _WORD.search(text) and not to_place and link.select_one("code, kbd, samp") is None:
        yield Problem(link, "signs", {"text": excerpt(text)}, certain=max(text) < _EMOJIS)
