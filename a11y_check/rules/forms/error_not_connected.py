"""A field with a mistake says so itself, and names its message. Classes and attributes are seen, what scripts do later is not."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag
from a11y_check.standards.words import words

_CLASSES = words(
    "is-invalid error invalid has-error field-error input-error fehler ungueltig f3-form-error parsley-error wpcf7-not-valid"
)


@Rule(
    title=_("Mistake that only eyes find"),
    why=_("Who does not see the red edge, or the text beside the field, does not know what to correct."),
    fix=_(
        "Is the mistake told in words, and does the field refer to them? Use aria-invalid and aria-describedby."
    ),
    messages={
        "message": _("The field “{name}” is invalid, but refers to no message."),
        "state": _("The field “{name}” looks invalid by its class “{class}”, but does not say so."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("3.3.1"),
        wcag("1.4.1"),
        bitv("9.3.3.1a"),
    ),
    examples=(
        Example(
            '<label>Ort <input aria-invalid="true" aria-describedby="f"></label><p id="f">Bitte nennen Sie den Ort.</p>'
        ),
        Example('<label>Ort <input aria-invalid="false"></label>'),
        Example('<label>Ort <input class="input-error-icon"></label>'),
        Example('<label>Ort <input aria-invalid="true"></label>', fails="message"),
        Example('<label>Ort <input class="is-invalid"></label>', fails="state"),
    ),
    since="0.1",
    applies_to="input:not([type=hidden i]), select, textarea",
    only_if=is_exposed,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if (element.attr("aria-invalid") or "").lower() == "true":
        if not (element.attr("aria-describedby") or element.attr("aria-errormessage")):
            yield Problem(element, "message", {"name": excerpt(name(element, page))})
        return
    marked = _CLASSES.intersection((element.attr("class") or "").lower().split())
    if marked and element.attr("aria-describedby") is None:
        yield Problem(element, "state", {"name": excerpt(name(element, page)), "class": min(marked)})
