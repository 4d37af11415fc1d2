"""Text in the colour of what is behind it is there for screen readers and search engines alone: is that meant?"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.legibility import faint_texts, text_of, texts
from a11y_check.semantics.painting import look
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Text in the colour of its background"),
    why=_("Those who see miss what others have read out to them, or the other way round."),
    fix=_("Should all people read the text? Then give it another colour. If nobody should, delete it."),
    messages={"unseen": _("“{text}” has the colour of its background ({colour}).")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.3"), bitv("9.1.4.3")),
    examples=(
        Example("<p>Kurse</p>"),
        Example(
            '<p style="color: #fff; background: #fff" aria-hidden="true">Kurse</p>', note=_("nobody gets it")
        ),
        Example('<p style="color: #fff; background: #fff">Kurse</p>', fails="unseen"),
    ),
    since="0.1",
    applies_to=texts,
    only_if=is_exposed,
    suspects=faint_texts,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    seen = look(element, page)
    if seen and seen.is_sure and not seen.has_image and seen.most == 1:
        values = {"text": excerpt(text_of(element, page)), "colour": seen.below.css}
        yield Problem(element, "unseen", values)
