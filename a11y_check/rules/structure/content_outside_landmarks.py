"""Where a menu comes first, a region holds what comes after it. Pages without a menu of their own are another rule."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.repetition import has_unread_parts, is_outside_landmarks, own_content
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.standards.references import act, norm

_MENU = "<nav><a href=/kurse/>Kurse</a></nav>"
_TEXT = "<p>Die Kurse beginnen im Herbst und dauern sechs Monate.</p>"


@Rule(
    title=_("Content in no region of the page"),
    why=_("Screen readers can jump past the menu, if a region holds what comes after it."),
    fix=_("Put the main content of the page into a main element."),
    messages={
        "outside": _("No region that screen readers know holds the content that begins with “{text}”.")
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        norm("W3C tutorial: regions", url="https://www.w3.org/WAI/tutorials/page-structure/regions/"),
        act("b40fd1"),
    ),
    examples=(
        Example(f"{_MENU}<main>{_TEXT}</main>"),
        Example(f'{_MENU}<section aria-label="Kurse">{_TEXT}</section>'),
        Example(_TEXT, note=_("no menu to jump past")),
        Example(f"<div>{_TEXT}</div>{_MENU}", note=_("the content comes first")),
        Example(f"{_MENU}<div>{_TEXT}</div>", fails="outside"),
        Example(f'{_MENU}<main aria-hidden="true">{_TEXT}</main>', fails="outside"),
    ),
    since="0.2",
    applies_to="html",
    only_if=lambda _root, page: bool(own_content(page)),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    if is_outside_landmarks(page):
        values = {"text": excerpt(shown_text(own_content(page)[0], page))}
        yield Problem(root, "outside", values, certain=not has_unread_parts(page))
