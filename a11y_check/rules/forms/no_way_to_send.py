"""A form has a button that sends it, and the button can be pressed. Buttons that a script adds are not seen."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_disabled
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm, wcag

_SENDS = "button:not([type=button i], [type=reset i]), input[type=submit i], input[type=image i]"
_PRESSABLE = f"{_SENDS}, button, input[type=button i]"
_FIELDS = "input:not([type=hidden i], [type=submit i], [type=button i], [type=image i]), select, textarea"
_CHOICES = "[type=radio i], [type=checkbox i], [type=range i]"


@Rule(
    title=_("Form that may not be sent"),
    why=_(
        "Who does not know the Enter key, or speaks to the computer, looks for a button. A button that is off says nothing about why."
    ),
    fix=_(
        "Is there a button that sends the form? Let it be pressed at any time, and say then what is missing."
    ),
    messages={
        "missing": _("The form has {count} fields and no button to send it."),
        "off": _("The button “{text}” is switched off."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("3.2.2"),
        norm("WCAG technique H32", url="https://www.w3.org/WAI/WCAG22/Techniques/html/H32"),
    ),
    examples=(
        Example("<form><label>Ort <input></label><button>Los</button></form>"),
        Example('<form id="f"><label>Ort <input></label></form><button form="f">Los</button>'),
        Example(
            '<form><label>Ort <input></label><button type="button" disabled>Karte</button><input type="submit"></form>'
        ),
        Example(
            '<form><input type="radio" aria-label="hell"><input type="radio" aria-label="dunkel"></form>'
        ),
        Example("<form><label>Ort <input></label><label>Tag <input></label></form>", fails="missing"),
        Example("<form><label>Ort <input></label><button disabled>Los</button></form>", fails="off"),
    ),
    since="0.1",
    applies_to="form",
    only_if=is_exposed,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    outside = page.select("[form]") if element.attr("id") else []
    parts = [*element.select("button, input, select, textarea"), *outside]
    sending = [part for part in parts if part.matches(_SENDS)]
    fields = [part for part in element.select(_FIELDS) if is_exposed(part, page)]
    is_bare = len(fields) > 1 and not any(part.matches(_PRESSABLE) for part in parts)
    if is_bare and not _acts_at_once(element, fields):
        yield Problem(element, "missing", {"count": len(fields)})
    elif fields and sending and all(is_disabled(part) for part in sending):
        yield Problem(sending[0], "off", {"text": excerpt(name(sending[0], page))})


def _acts_at_once(form: Element, fields: list[Element]) -> bool:
    """The form leads nowhere and has choices alone: a script does what is chosen, as with the colours of the page."""
    return form.attr("action") is None and all(field.matches(_CHOICES) for field in fields)
