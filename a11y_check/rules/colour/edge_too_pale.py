"""The edge of a field stands out from what is around it, where nothing else shows the field. Borders drawn below are looked at.

Of fields that look alike, the first stands for all.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.colours import told
from a11y_check.semantics.field_frames import edge_contrast
from a11y_check.semantics.focus import is_disabled
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

_NEEDED = 3
_FIELDS = (
    "input:is(:not([type]), [type=text i], [type=email i], [type=tel i], [type=search i], [type=password i],"
    " [type=number i], [type=url i], [type=date i]), textarea, select"
)


@Rule(
    title=_("Field whose edge is too pale"),
    why=_("People with low vision do not see where they can write."),
    fix=_("Is the field shown by something else? If not, choose a darker edge: it needs 3:1."),
    messages={"low": _("The edge of the field “{name}” has a contrast of {ratio}:1; it needs 3:1.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.4.11"),
        bitv("9.1.4.11"),
    ),
    examples=(
        Example('<input aria-label="Ort" style="border: 1px solid #666; background: #fff">'),
        Example('<input aria-label="Ort">'),
        Example('<input aria-label="Ort" style="border: 0; border-block-end: 1px solid #666">'),
        Example(
            '<p style="border: 1px solid #666"><input aria-label="Ort" style="border: 0; background: #fff"></p>'
        ),
        Example(
            '<div style="border: 1px solid #666"><ul><li><input aria-label="Ort" style="border: 0; background: #fff"></ul></div>'
        ),
        Example(
            '<input aria-label="Ort" style="border: 1px solid #ddd; background: #ddd; color: #000" disabled>'
        ),
        Example('<input aria-label="Ort" style="border: 1px solid #ddd; background: #fff">', fails="low"),
        Example('<input aria-label="Ort" style="border: 0; background: #fff">', fails="low"),
    ),
    since="0.1",
    applies_to=_FIELDS,
    only_if=(is_visible, lambda element, _page: not is_disabled(element)),
    suspects=lambda page: _pale(page),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    ratio = edge_contrast(element, page)
    if ratio is not None and ratio < _NEEDED:
        yield Problem(element, "low", {"name": excerpt(name(element, page)), "ratio": told(ratio)})


def _pale(page: Page) -> list[Element]:
    """The first of the fields whose edges are equally pale."""
    found: dict[float, Element] = {}
    for field in page.select(_FIELDS):
        ratio = edge_contrast(field, page) if is_visible(field, page) and not is_disabled(field) else None
        if ratio is not None and ratio < _NEEDED:
            found.setdefault(ratio, field)
    return list(found.values())
