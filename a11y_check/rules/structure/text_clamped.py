"""Text that is cut after some lines can be read on. How many lines it takes on a phone is estimated on the short side."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import declaring, own_value
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

#: Signs that a line of a phone holds at most.
_LINE = 50
_CARDS = (
    "article, li, section, a[href], [class*=card i], [class*=teaser i], [class*=kachel i], [class*=item i]"
)
_WAYS = "a[href], button, summary, details, input[type=checkbox i]"
_CLAMP = "display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden"
_LONG = "Schicken Sie den Nachweis bis zum 30. Juni, sonst gilt der Antrag als zurückgenommen, und die Gebühr ist verloren. "


@Rule(
    title=_("Text that ends after some lines"),
    why=_("On a phone, or where the page is enlarged, nobody can read the end."),
    fix=_("Can one read on somewhere? If not, take out line-clamp."),
    messages={"clamped": _("“{text}” ends after {lines} lines, and nothing leads to the rest.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.4"), wcag("1.4.10"), bitv("9.1.4.10")),
    examples=(
        Example(f'<p style="{_CLAMP}">Kurz.</p>'),
        Example(f'<article><p style="{_CLAMP}">{_LONG}</p><a href="/a/">Weiterlesen</a></article>'),
        Example(f'<p style="{_CLAMP}">{_LONG}</p>', fails="clamped"),
    ),
    since="0.2",
    applies_to=declaring("-webkit-line-clamp", among="body *"),
    only_if=is_visible,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    lines, text = own_value(element, page, "-webkit-line-clamp"), shown_text(element, page)
    if not lines.isdecimal() or len(text) <= int(lines[:3]) * _LINE or element.select_one(_WAYS) is not None:
        return
    around = element.closest(_CARDS) or parent(element)
    if around is None or around.tag == "a" or around.select_one(_WAYS) is None:
        yield Problem(element, "clamped", {"text": excerpt(text), "lines": lines})
