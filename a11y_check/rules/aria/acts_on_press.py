"""What happens, happens when the mouse button is let go: until then people can move away and think again."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.handlers import handling, reacts
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Reacts before the button is let go"),
    why=_("Whose hand trembles hits the wrong thing, and cannot take it back by moving away."),
    fix=_("Does the press do something? Then do it on click."),
    messages={"press": _("“{text}” reacts to the press, not to the click.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("2.5.2"),
        bitv("9.2.5.2"),
    ),
    examples=(
        Example('<button onclick="loesche()">Löschen</button>'),
        Example('<button onmousedown="merke()" onclick="loesche()">Löschen</button>'),
        Example('<button onmousedown="loesche()">Löschen</button>', fails="press"),
        Example('<a href="#" ontouchstart="loesche()">Löschen</a>', fails="press"),
        Example(
            '<button id="l">Löschen</button><script>'
            'document.getElementById("l").addEventListener("pointerdown", loesche)</script>',
            fails="press",
        ),
    ),
    since="0.1",
    applies_to=handling("mousedown", "pointerdown", "touchstart"),
    only_if=(
        is_exposed,
        lambda element, page: is_focusable(element, page) and not reacts(element, page, "click"),
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    yield Problem(element, "press", {"text": excerpt(shown_text(element, page) or element.tag)})
