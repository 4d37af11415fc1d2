"""Messages that appear while people use the page are announced: they stand in a live region. No script is run."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.script_messages import unannounced
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import bitv, wcag

_FIELD = '<label>Ort <input onchange="suche(this)"></label>'
_SEARCH = "<script>function suche(feld) { %s }</script>"


def _messages(page: Page) -> list[Element]:
    """The messages that scripts write or show when people do something."""
    return [*unannounced(page)]


@Rule(
    title=_("Message that nobody announces"),
    why=_("Who does not see it does not know that something was found, saved or refused."),
    fix=_(
        "Does the script move the focus there? If not, put the message into an element with role “status”,"
        " or “alert” for mistakes, that is there from the start."
    ),
    messages={"silent": _("A script puts a message into “{place}”, and no live region announces it.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.3"), bitv("9.4.1.3")),
    examples=(
        Example(
            f'{_FIELD}<p role="status" id="treffer"></p>'
            + _SEARCH % 'document.getElementById("treffer").textContent = finde(feld)'
        ),
        Example(
            f'{_FIELD}<p id="jahr"></p><script>document.getElementById("jahr").textContent = "seit 1999"</script>',
            note=_("as the page loads"),
        ),
        Example(
            f'{_FIELD}<p id="treffer"></p>'
            + _SEARCH % 'document.getElementById("treffer").textContent = finde(feld)',
            fails="silent",
        ),
    ),
    since="0.2",
    applies_to=_messages,
)
def check(message: Element, page: Page) -> Iterator[Problem]:
    yield Problem(message, "silent", {"place": excerpt(unannounced(page)[message])})
