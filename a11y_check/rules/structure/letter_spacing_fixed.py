"""Nobody is kept from reading with more space between letters: !important in a style attribute forbids it."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.spacing import fixed_share, has_fixed
from a11y_check.standards.references import act, bitv, wcag

_TEXT = "Das Team berät Sie in vielen Sprachen, und das immer kostenlos."
_NEEDED = 0.12


@Rule(
    title=_("Letter spacing that cannot be widened"),
    why=_(
        "Many people with dyslexia or low vision read with more space between the letters. Here they cannot."
    ),
    fix=_(
        "Leave letter-spacing to a style sheet, without !important. If it has to be here, make it at least 0.12em."
    ),
    messages={
        "fixed": _(
            "The space between letters is fixed at {share} of the font size; it may not be less than 0.12."
        )
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.12"), bitv("9.1.4.12a"), act("24afc2")),
    examples=(
        Example(f'<p style="letter-spacing: 0.05em">{_TEXT}</p>', note=_("readers can change it")),
        Example(f'<p style="letter-spacing: 0.15em !important">{_TEXT}</p>'),
        Example(f'<p style="letter-spacing: 0.05em !important" hidden>{_TEXT}</p>'),
        Example(f'<p style="letter-spacing: 0.05em !important">{_TEXT}</p>', fails="fixed"),
        Example(f'<div style="letter-spacing: 1px !important"><p>{_TEXT}</p></div>', fails="fixed"),
    ),
    since="0.1",
    applies_to='[style*="letter-spacing" i]',
    only_if=lambda element, page: has_fixed(element, page, "letter-spacing"),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    share = fixed_share(element, page, "letter-spacing")
    if share < _NEEDED - 0.0001:
        yield Problem(element, "fixed", {"share": round(share, 2)})
