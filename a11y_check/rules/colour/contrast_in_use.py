"""Text that stands out from what is behind it does so too while the mouse is on it, or while it has the focus."""

from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.colours import told
from a11y_check.semantics.in_use import FOCUS, MOUSE, Seen, changed_looks
from a11y_check.semantics.legibility import is_large, may_be_logo, text_of, with_text
from a11y_check.semantics.painting import look
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import bitv, wcag

_STYLE = "<style>a {{ color: #036 }} {}</style><a href=/kurse>Kurse</a>"


@Rule(
    title=_("Text that pales under the mouse or in focus"),
    why=_(
        "Just when people point at it or come to it with the keyboard, they can no longer read what it says."
    ),
    fix=_("Choose colours for :hover and :focus that stand out too: small text needs 4.5:1, large text 3:1."),
    messages={
        "mouse": _(
            "“{text}” has a contrast of {ratio}:1 while the mouse is on it ({colour} on {background}); it needs {needed}:1."
        ),
        "focus": _(
            "“{text}” has a contrast of {ratio}:1 while it has the focus ({colour} on {background}); it needs {needed}:1."
        ),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.3"), bitv("9.1.4.3")),
    examples=(
        Example(_STYLE.format("a:hover { color: #000 }")),
        Example(_STYLE.format("a:hover { color: #fff; background: #036 }")),
        Example(_STYLE.format("p:hover { background: #036 } p:hover a { color: #fff }")),
        Example(_STYLE.format("a:hover { color: #fff; background: url(blau.png) }"), note=_("a picture")),
        Example(_STYLE.format("a:hover { color: #fff } a:hover::before { background: #036 }")),
        Example(_STYLE.format("a:hover { color: #fff } a[href] { color: #036 }"), note=_("it never counts")),
        Example(_STYLE.format("a:hover { color: #fff }"), fails="mouse"),
        Example(_STYLE.format("a:hover, a:focus { background: #024 }"), fails="mouse"),
        Example(_STYLE.format("a:focus-visible { color: #fc0 }"), fails="focus"),
    ),
    since="0.2",
    applies_to=with_text,
    suspects=lambda page: _suspects(page),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    needed = 3.0 if is_large(element, page) else 4.5
    usual = look(element, page)
    if may_be_logo(element) or (usual is not None and usual.least < needed):
        return  # another rule speaks of it
    for state, seen in _changing(page)[element].items():
        if seen.ratio < needed:
            ratio, colours = (
                told(seen.ratio),
                {"colour": seen.text.css, "background": seen.below.css},
            )
            values = {"text": excerpt(text_of(element, page)), "ratio": ratio, "needed": needed, **colours}
            yield Problem(element, state, values, certain=False)
            return


def _suspects(page: Page) -> list[Element]:
    return list(_changing(page))


@once_per_page
def _changing(page: Page) -> dict[Element, dict[str, Seen]]:
    """How the texts look that change their colours, by the state."""
    found: dict[Element, dict[str, Seen]] = {}
    for state, pattern in (("mouse", MOUSE), ("focus", FOCUS)):
        for seen in changed_looks(page, pattern):
            found.setdefault(seen.element, {})[state] = seen
    return found
