"""What comes after a menu has a heading that all people get, be it in the header of the page."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.repetition import has_heading, has_unread_parts, own_content
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.standards.references import act, norm

_MENU = "<nav><h2>Menü</h2><a href=/kurse/>Kurse</a></nav>"
_TEXT = "<p>Die Kurse beginnen im Herbst und dauern sechs Monate.</p>"


@Rule(
    title=_("Content without a heading"),
    why=_("Headings tell everyone what the page is about, and screen readers jump to them past the menu."),
    fix=_("Put the title of the page above its content as a heading, to be seen and heard."),
    messages={
        "none": _("No heading that everyone gets stands above the content that begins with “{text}”."),
    },
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        norm("W3C tutorial: headings", url="https://www.w3.org/WAI/tutorials/page-structure/headings/"),
        act("047fe0"),
    ),
    examples=(
        Example(f"{_MENU}<main><h1>Sprachkurse</h1>{_TEXT}</main>"),
        Example(f"<header><h1>Sprachkurse</h1>{_MENU}</header><main>{_TEXT}</main>"),
        Example(_TEXT, note=_("no menu to jump past")),
        Example(f"{_MENU}<main><b>Sprachkurse</b>{_TEXT}</main>", fails="none"),
        Example(f'{_MENU}<main><h1 aria-hidden="true">Sprachkurse</h1>{_TEXT}</main>', fails="none"),
    ),
    since="0.2",
    applies_to="html",
    only_if=lambda _root, page: bool(own_content(page)),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    if not has_heading(page):
        values = {"text": excerpt(shown_text(own_content(page)[0], page))}
        yield Problem(root, "none", values, certain=not has_unread_parts(page))
