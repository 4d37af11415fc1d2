"""The page begins at its beginning, not in one of its fields. A dialogue may choose where it begins, and mistakes come first."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import norm


@Rule(
    title=_("Page begins in the middle"),
    why=_("A screen reader starts in the field, and people never hear the heading and the text before it."),
    fix=_("Is filling in this field all that the page is for? If not, take autofocus away."),
    messages={"jumps": _("The focus goes to “{name}” as soon as the page is open.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        norm(
            "HTML",
            "The autofocus attribute",
            "https://html.spec.whatwg.org/multipage/interaction.html#the-autofocus-attribute",
        ),
    ),
    examples=(
        Example("<label>Suche <input></label>"),
        Example("<dialog open><label>Suche <input autofocus></label></dialog>", note=_("a dialogue")),
        Example(
            '<div role="alert" tabindex="-1" autofocus>Bitte den Namen angeben</div>',
            note=_("what went wrong"),
        ),
        Example("<label>Suche <input autofocus></label>", fails="jumps"),
    ),
    since="0.1",
    applies_to="[autofocus]:not(dialog *, [role=dialog i] *, [popover] *, [role=alert i])",
    only_if=is_focusable,
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    yield Problem(field, "jumps", {"name": excerpt(name(field, page))})
