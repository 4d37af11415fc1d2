"""A long line wraps. Boxes that scroll by themselves, code and texts cut with an ellipsis are left alone."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.media import Screen
from a11y_check.semantics.declaring import declaring, is_cut_or_scrolls
from a11y_check.semantics.text import excerpt, is_text_block, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

_PHONE = Screen(320, 640)
_LONG = 80  # signs


@Rule(
    title=_("Long line that never wraps"),
    why=_("On a phone, or with large zoom, its end is off the screen."),
    fix=_("Can all of it be read in a narrow window? Let it wrap."),
    messages={"line": _("The line “{text}” never wraps.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.4.10"),
        bitv("9.1.4.10"),
    ),
    examples=(
        Example('<p style="white-space: nowrap">Kurse für alle</p>'),
        Example(f"<pre><code>{'Wir beraten Sie gern. ' * 6}</code></pre>"),
        Example(f'<p style="white-space: pre-line">{"Wir beraten Sie gern. " * 6}</p>'),
        Example(f'<p style="white-space: nowrap">{"Wir beraten Sie gern. " * 6}</p>', fails="line"),
    ),
    since="0.1",
    applies_to=declaring(
        "white-space", among="body *:not(pre, code, textarea, option)", values=("nowrap", "pre")
    ),
    only_if=(is_visible, is_text_block),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    longest = max((len(line) for line in element.text.split("\n")), default=0)
    if longest > _LONG and not is_cut_or_scrolls(element, page, _PHONE):
        yield Problem(element, "line", {"text": excerpt(shown_text(element, page))})
