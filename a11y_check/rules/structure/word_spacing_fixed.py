"""Nobody is kept from reading with more space between words: !important in a style attribute forbids it."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.spacing import fixed_share, has_fixed
from a11y_check.standards.references import act, bitv, wcag

_TEXT = "Das Team berät Sie in vielen Sprachen, und das immer kostenlos."
_NEEDED = 0.16


@Rule(
    title=_("Word spacing that cannot be widened"),
    why=_(
        "Many people with dyslexia or low vision read with more space between the words. Here they cannot."
    ),
    fix=_(
        "Leave word-spacing to a style sheet, without !important. If it has to be here, make it at least 0.16em."
    ),
    messages={
        "fixed": _(
            "The space between words is fixed at {share} of the font size; it may not be less than 0.16."
        )
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.12"), bitv("9.1.4.12a"), act("9e45ec")),
    examples=(
        Example(f'<p style="word-spacing: 0.1em">{_TEXT}</p>', note=_("readers can change it")),
        Example(f'<p style="word-spacing: 0.2em !important">{_TEXT}</p>'),
        Example(f'<p style="word-spacing: 0.1em !important" hidden>{_TEXT}</p>'),
        Example(f'<p style="word-spacing: 0.1em !important">{_TEXT}</p>', fails="fixed"),
        Example(f'<div style="word-spacing: 2px !important"><p>{_TEXT}</p></div>', fails="fixed"),
    ),
    since="0.1",
    applies_to='[style*="word-spacing" i]',
    only_if=lambda element, page: has_fixed(element, page, "word-spacing"),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    share = fixed_share(element, page, "word-spacing")
    if share < _NEEDED - 0.0001:
        yield Problem(element, "fixed", {"share": round(share, 2)})
