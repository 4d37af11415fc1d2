"""Nobody is kept from reading with more space between lines: !important in a style attribute forbids it.

Texts that have one line on every screen are left out; their width is estimated.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.spacing import fixed_share, has_fixed
from a11y_check.standards.references import act, bitv, wcag

_TEXT = "Das Team berät Sie in vielen Sprachen, und das immer kostenlos."
_NEEDED = 1.5


@Rule(
    title=_("Line height that cannot be raised"),
    why=_(
        "Many people with dyslexia or low vision lose the line where lines are close. Here they cannot change that."
    ),
    fix=_(
        "Leave line-height to a style sheet, without !important. If it has to be here, make it at least 1.5."
    ),
    messages={
        "fixed": _("The height of a line is fixed at {share} of the font size; it may not be less than 1.5.")
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.12"), bitv("9.1.4.12a"), act("78fd32")),
    examples=(
        Example(f'<p style="line-height: 1.2">{_TEXT}</p>', note=_("readers can change it")),
        Example(f'<p style="line-height: 1.5 !important">{_TEXT}</p>'),
        Example(f'<p style="line-height: 1.2 !important" hidden>{_TEXT}</p>'),
        Example(f'<p style="line-height: 1.2 !important">{_TEXT}</p>', fails="fixed"),
        Example(f'<div style="line-height: 20px !important"><p>{_TEXT}</p></div>', fails="fixed"),
    ),
    since="0.1",
    applies_to='[style*="line-height" i]',
    only_if=lambda element, page: has_fixed(element, page, "line-height"),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    share = fixed_share(element, page, "line-height")
    if share < _NEEDED - 0.0001:
        yield Problem(element, "fixed", {"share": round(share, 2)})
