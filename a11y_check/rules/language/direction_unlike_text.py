"""Text runs in the direction of its letters."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

_FEWEST = 20  # letters
_LATIN = re.compile("[A-Za-zÄÖÜäöüß]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U0001e900-\U0001e95f]")


@Rule(
    title=_("Latin text from right to left"),
    why=_("Full stops, brackets and numbers land at the wrong end."),
    fix=_('Take out dir="rtl", or set dir="ltr" for this text.'),
    messages={"turned": _("“{text}” is set from right to left, but has no letter of such a script.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        wcag("1.3.2"),
        bitv("9.1.3.2a"),
    ),
    examples=(
        Example('<p lang="ar" dir="rtl">مكتب Witten للاندماج</p>'),
        Example('<p dir="rtl">02302 5811011</p>'),
        Example("<p>Kurse</p>"),
        Example('<p dir="rtl">Wir beraten Sie in vielen Sprachen.</p>', fails="turned"),
    ),
    since="0.1",
    applies_to="body [dir=rtl i]",
    only_if=is_visible,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(element, page)
    if len(_LATIN.findall(text)) >= _FEWEST and not _RIGHT_TO_LEFT.search(text):
        yield Problem(element, "turned", {"text": excerpt(text)})
