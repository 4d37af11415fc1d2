"""A checkbox, radio button or file field whose label is shown can be reached itself. A field with another look is made transparent, not taken out."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_disabled, is_focusable
from a11y_check.semantics.labels import labels
from a11y_check.semantics.styles import computed
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_hidden, is_visible
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Field that only its label shows"),
    why=_(
        "The painted box works with the mouse. The real one is not there, so neither the keyboard nor a screen reader finds it."
    ),
    fix=_("Make the field transparent, or move it out of sight, in place of display: none."),
    messages={"gone": _("The label “{text}” is shown, but its {kind} field is not displayed.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(
        wcag("2.1.1"),
        wcag("4.1.2"),
        bitv("9.2.1.1a"),
    ),
    examples=(
        Example('<label><input type="checkbox" style="position: absolute; opacity: 0"> Ja</label>'),
        Example('<label style="display: none"><input type="radio"> Ja</label>'),
        Example('<input type="file" id="f" hidden><label for="f" tabindex="0">Datei</label>'),
        Example(
            '<input type="checkbox" id="c" hidden><label for="c" style="pointer-events: none">Mehr</label>'
        ),
        Example('<label><input type="checkbox" style="display: none"><span>Ja</span></label>', fails="gone"),
        Example('<input type="radio" id="r" hidden><label for="r">Ja</label>', fails="gone"),
        Example(
            '<div><label for="f">Datei</label><input type="file" id="f" hidden><button>Auswählen</button></div>',
            fails="gone",
            note=_("a question: a script may open it by the button"),
        ),
    ),
    since="0.1",
    applies_to="input:is([type=checkbox i], [type=radio i], [type=file i])",
    only_if=lambda element, page: is_hidden(element, page) and not is_disabled(element),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for label in labels(page).get(element, []):
        reachable = any(is_focusable(part, page) for part in (label, *label.select("*")))
        works = is_visible(label, page) and computed(label, page, "pointer-events") != "none"
        if works and shown_text(label, page) and not reachable:
            values = {"text": excerpt(shown_text(label, page)), "kind": element.attr("type")}
            yield Problem(element, "gone", values, certain=not _has_button_beside(element, page))
            return


def _has_button_beside(field: Element, page: Page) -> bool:
    """A button of a file field is there for scripts to open it."""
    around = parent(field)
    boxes = [around, parent(around)] if around is not None and field.matches("[type=file i]") else []
    buttons = [button for box in boxes if box is not None for button in box.select("button")]
    return any(is_focusable(button, page) for button in buttons)
