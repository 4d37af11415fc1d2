"""Nobody has to type the same twice."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import wcag
from a11y_check.wording import Wording

_AGAIN = Wording(
    r"wiederhol|bestätig|erneut eingeben|noch einmal|nochmals|\b(?:confirm|repeat|retype|re-enter)\b",
    *("wiederhol", "bestätig", "erneut", "noch", "confirm", "repeat", "retype", "re-enter"),
)


@Rule(
    title=_("Same entry asked for twice"),
    why=_("Who types with effort makes more mistakes the second time, not fewer."),
    fix=_("Is the second field needed? Better show the entry for checking before it is sent."),
    messages={"again": _("“{name}” asks for the same again.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("3.3.7"),),
    examples=(
        Example("<label>E-Mail <input></label><label>Betreff <input></label>"),
        Example("<button>Senden wiederholen</button>"),
        Example("<label>E-Mail wiederholen <input></label>", fails="again"),
        Example('<label>Confirm your password <input type="password"></label>', fails="again"),
    ),
    since="0.1",
    applies_to="input:not([type=hidden i], [type=checkbox i], [type=radio i], [type=submit i], [type=button i])",
    only_if=is_exposed,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    said = name(element, page)
    if _AGAIN.search(said):
        yield Problem(element, "again", {"name": excerpt(said)})
