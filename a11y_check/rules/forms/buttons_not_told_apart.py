"""Buttons of one name can be told apart. What stands around them, only those who see the page get."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag
from a11y_check.standards.words import words

_MANY = 3
#: The same wherever they stand.
_ALIKE = words("abbrechen schließen zurück weiter ok menü suche suchen close cancel back next menu search")


@Rule(
    title=_("Many buttons of one name"),
    why=_(
        "Who says “click book” is asked which of them, and who listens to the list of buttons hears the same word again and again."
    ),
    fix=_(
        "Can one tell from the name what each of them is for? Add what it belongs to, for example with aria-label."
    ),
    messages={"same": _("{count} buttons are called “{text}”.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("2.4.6"),
        bitv("9.2.4.6a"),
    ),
    examples=(
        Example("<button>Suchen</button><button>Menü</button>"),
        Example("<button>Buchen</button><button>Buchen</button>"),
        Example(
            "<ul><li>A1 <button>Buchen</button><li>B1 <button>Buchen</button><li>B2 <button>Buchen</button></ul>",
            fails="same",
        ),
    ),
    since="0.1",
    applies_to="body",
)
def check(body: Element, page: Page) -> Iterator[Problem]:
    named: dict[str, list[Element]] = {}
    for button in page.select("button, input[type=submit i], input[type=button i], [role=button i]"):
        if is_exposed(button, page) and button.attr("aria-describedby") is None:
            named.setdefault(name(button, page), []).append(button)
    for text, buttons in named.items():
        if text and len(buttons) >= _MANY and text.lower() not in _ALIKE:
            yield Problem(buttons[0], "same", {"count": len(buttons), "text": excerpt(text)})
