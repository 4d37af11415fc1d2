"""A page with colours for dark rooms has enough contrast there, too. Texts over pictures are left out."""

from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.colours import told
from a11y_check.semantics.dark import Dark, dark_looks
from a11y_check.semantics.legibility import is_large, may_be_logo, text_of, with_text
from a11y_check.semantics.painting import look
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import bitv, wcag

_STYLE = "<style>body {{ background: #fff }} p {{ color: #333 }} @media (prefers-color-scheme: dark) {{ {} }}</style><p>Kurse</p>"


@Rule(
    title=_("Text that cannot be read on the dark page"),
    why=_(
        "People whose eyes are dazzled choose dark pages, and get this one with a text as dark as the page."
    ),
    fix=_(
        "Set the colour of the text together with that of the background: small text needs 4.5:1, large text 3:1."
    ),
    messages={
        "low": _(
            "Where people prefer dark pages, “{text}” has a contrast of {ratio}:1 ({colour} on {background}); it needs {needed}:1."
        )
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.3"), bitv("9.1.4.3")),
    examples=(
        Example(_STYLE.format("body { background: #111 } p { color: #eee }")),
        Example(_STYLE.format("body { background: #111 url(a.png) }"), note=_("a picture")),
        Example(_STYLE.format("p { color: #000 }")),
        Example(
            "<style>body { background: #fff } p { color: #ccc }</style><p>Kurse</p>",
            note=_("always the same"),
        ),
        Example(_STYLE.format("body { background: #111 }"), fails="low"),
        Example(_STYLE.format("p { color: #eee }"), fails="low"),
    ),
    since="0.2",
    applies_to=with_text,
    suspects=lambda page: _suspects(page),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    needed = 3.0 if is_large(element, page) else 4.5
    usual, dark = look(element, page), _looks(page)[element]
    if may_be_logo(element) or (usual is not None and usual.least < needed):
        return  # another rule speaks of it
    if 1 < dark.ratio < needed:
        values = {"text": excerpt(text_of(element, page)), "ratio": told(dark.ratio), "needed": needed}
        yield Problem(element, "low", {**values, "colour": dark.text.css, "background": dark.below.css})


def _suspects(page: Page) -> list[Element]:
    return list(_looks(page))


@once_per_page
def _looks(page: Page) -> dict[Element, Dark]:
    return {dark.element: dark for dark in dark_looks(page)}
