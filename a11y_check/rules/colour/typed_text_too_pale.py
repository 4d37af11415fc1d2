"""What people type into a field stands out from it: 4.5:1, large text 3:1. A text that is in the field already is another rule."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.colours import told
from a11y_check.semantics.focus import is_disabled
from a11y_check.semantics.legibility import holds_text, is_large
from a11y_check.semantics.names import name
from a11y_check.semantics.painting import look
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

_FIELDS = (
    "input:is(:not([type]), [type=text i], [type=email i], [type=tel i], [type=search i], [type=number i],"
    " [type=url i]):not([readonly]), textarea:not([readonly])"
)


@Rule(
    title=_("Field in which the text is too pale"),
    why=_("People with low vision cannot read what they have typed, and do not find their mistakes."),
    fix=_("Choose a darker colour for the text of the field, or a lighter one on a dark ground."),
    messages={
        "low": _(
            "What people type into “{name}” has a contrast of {ratio}:1 ({colour} on {background}); it needs {needed}:1."
        )
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.3"), bitv("9.1.4.3")),
    examples=(
        Example("<label>Ort <input></label>"),
        Example('<label>Ort <input style="color: #555; background: #fff"></label>'),
        Example('<label>Ort <input disabled style="color: #aaa; background: #fff"></label>'),
        Example('<label>Ort <input value="Witten" style="color: #aaa"></label>', note=_("another rule")),
        Example('<label>Ort <input style="color: #aaa; background: #fff"></label>', fails="low"),
        Example(
            "<style>textarea { color: #999; background: #fff }</style><label>Text <textarea></textarea></label>",
            fails="low",
        ),
    ),
    since="0.2",
    applies_to=_FIELDS,
    only_if=(
        is_visible,
        lambda field, page: not is_disabled(field) and not holds_text(field, page),
    ),
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    seen = look(field, page)
    needed = 3.0 if is_large(field, page) else 4.5
    if seen is None or seen.has_image or not 1 < seen.most < needed:
        return
    values = {"name": excerpt(name(field, page)), "ratio": told(seen.most), "needed": needed}
    colours = {"colour": seen.text.css, "background": seen.below.css}
    yield Problem(field, "low", {**values, **colours}, certain=seen.is_sure)
