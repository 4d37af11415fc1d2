"""No button throws away at one press what people have filled in."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm


@Rule(
    title=_("Button that empties the form"),
    why=_("It is easily hit instead of the one that sends the form, and all that was typed is lost."),
    fix=_("Does anybody need this button? If not, delete it."),
    messages={"reset": _("The button “{name}” empties the form.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        norm("W3C: Making content usable", "Prevent mistakes", "https://www.w3.org/TR/coga-usable/"),
    ),
    examples=(
        Example("<form><button>Senden</button></form>"),
        Example('<form><button type="button">Abbrechen</button></form>'),
        Example('<form><button type="reset">Zurücksetzen</button></form>', fails="reset"),
    ),
    since="0.1",
    applies_to="button[type=reset i], input[type=reset i]",
    only_if=is_exposed,
)
def check(button: Element, page: Page) -> Iterator[Problem]:
    yield Problem(button, "reset", {"name": excerpt(name(button, page))})
