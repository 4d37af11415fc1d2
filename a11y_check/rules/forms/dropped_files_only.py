"""Files can be chosen as well as dropped."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.handlers import handler, handling
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, wcag

_ZONE = '<div><p ondrop="sende(event.dataTransfer.files)">Dateien hierher ziehen</p>{}</div>'


@Rule(
    title=_("Files can only be dropped"),
    why=_("Who cannot hold and move the mouse, or has only a keyboard or a phone, cannot hand anything in."),
    fix=_("Can files be chosen, too? Add a field of the type “file”."),
    messages={"drop": _("“{text}” takes files that are dropped, and no field for files is near.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.5.7"), wcag("2.1.1"), bitv("9.2.1.1a")),
    examples=(
        Example(_ZONE.format('<label>Dateien wählen <input type="file"></label>')),
        Example(
            '<ul ondrop="sortiere(event)"><li draggable="true">A</li></ul>', note=_("nothing about files")
        ),
        Example(_ZONE.format(""), fails="drop"),
    ),
    since="0.2",
    applies_to=handling("drop"),
    only_if=is_shown,
)
def check(zone: Element, page: Page) -> Iterator[Problem]:
    if ".files" not in handler(zone, page, "drop"):
        return
    around = zone.closest("form") or parent(zone) or zone
    ways = around.select("input[type=file i], button[type=button i]") + [
        part for part in zone.select("*") if is_focusable(part, page)
    ]
    if not ways and not is_focusable(zone, page):
        yield Problem(zone, "drop", {"text": excerpt(shown_text(zone, page) or zone.tag)})
