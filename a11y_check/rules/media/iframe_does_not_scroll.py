"""An embedded page scrolls when its content does not fit."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

#: Films fit themselves to the frame.
_PLAYER = re.compile(r"youtube|vimeo|video|player|spotify|/maps|openstreetmap", re.IGNORECASE)


@Rule(
    title=_("Embedded page that does not scroll"),
    why=_("When people enlarge the text, its end cannot be reached."),
    fix=_('Does all of it fit with 200 % zoom? Take out scrolling="no".'),
    messages={"fixed": _("The embedded page “{name}” does not scroll.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.4.4"),
        bitv("9.1.4.4a"),
    ),
    examples=(
        Example('<iframe src="/k/" title="Karte"></iframe>'),
        Example('<iframe src="https://www.youtube.com/embed/a" title="Film" scrolling="no"></iframe>'),
        Example('<iframe src="/k/" title="Formular" scrolling="no"></iframe>', fails="fixed"),
    ),
    since="0.1",
    applies_to="iframe[scrolling=no i], frame[scrolling=no i]",
    only_if=is_visible,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if not _PLAYER.search(element.attr("src") or ""):
        yield Problem(element, "fixed", {"name": excerpt(name(element, page))})
