"""What is to be hit is at least 24 pixels wide and high, as far as its own mark-up sets its size."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import wcag

_SMALLEST = 24  # CSS pixels
_SIZE = r"(?:^|;)\s*(?:max-)?{}\s*:\s*([\d.]+)px"
_LARGER = re.compile(r"(?:^|;)\s*(?:min-(?:width|height)|padding|border)", re.IGNORECASE)


@Rule(
    title=_("Very small control"),
    why=_("People whose hands tremble, and everybody on a bus, hit the wrong one."),
    fix=_("Make it at least 24 by 24 pixels. Is there so much room around it that nothing else can be hit?"),
    messages={
        "width": _("“{name}” is only {size} pixels wide."),
        "height": _("“{name}” is only {size} pixels high."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.5.8"),),
    examples=(
        Example('<button style="width: 24px; height: 24px">×</button>'),
        Example('<button style="width: 16px; padding: 8px">×</button>', note=_("the padding counts")),
        Example('<button style="width: 16px" aria-label="Schließen">×</button>', fails="width"),
        Example('<input type="image" width="30" height="16" src="x.svg" alt="Schließen">', fails="height"),
    ),
    since="0.1",
    applies_to="button[style], a[href][style], input[style], input[type=image i], [role=button i][style]",
    only_if=is_focusable,
)
def check(control: Element, page: Page) -> Iterator[Problem]:
    style = control.attr("style") or ""
    if _LARGER.search(style) or _is_in_text(control):
        return
    for side in ("width", "height"):
        written = re.search(_SIZE.format(side), style, re.IGNORECASE)
        attribute = (control.attr(side) or "").strip() if control.tag == "input" else ""
        size = written[1] if written else attribute
        if re.fullmatch(r"\d+(\.\d+)?", size) and 1 < float(size) < _SMALLEST:
            yield Problem(control, side, {"name": excerpt(name(control, page)), "size": size})
            return


def _is_in_text(control: Element) -> bool:
    """A link in a sentence is as high as its line."""
    return control.tag == "a" and "display" not in (control.attr("style") or "")
