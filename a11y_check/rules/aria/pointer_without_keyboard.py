"""What reacts to a double click, a press, a finger or the hovering mouse can be worked with the keyboard. Handlers of scripts are not seen."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.text import has_content
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_PRESSES = ("onmousedown", "onpointerdown", "ontouchstart")
_PICTURES = ("img", "svg")
_FOCUS = ("onfocus", "onfocusin", "onkeydown", "onkeyup", "onkeypress")
_PAINTS = re.compile(r"this\.(?:style|className|src|classList)|MM_|window\.status|return (?:true|false)")


@Rule(
    title=_("Works with mouse or finger only"),
    why=_("People who use the keyboard, a switch or their voice cannot do it."),
    fix=_("Use a button that reacts to a click: the keyboard clicks too."),
    messages={
        "double": _("A {tag} element waits for a double click, and the keyboard does not reach it."),
        "press": _(
            "A {tag} element reacts to a press of mouse or finger, and the keyboard does not reach it."
        ),
        "hover": _(
            "A {tag} element reacts to the mouse above it, and nothing of it reacts to the focus. Does the keyboard get the same?"
        ),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(
        wcag("2.1.1"),
        bitv("9.2.1.1a"),
    ),
    examples=(
        Example('<button ondblclick="merke()" onclick="oeffne()">Raum</button>'),
        Example('<div ondblclick="oeffne()"><button>Raum</button></div>'),
        Example('<li onmouseover="zeige()" onfocusin="zeige()"><a href="/k/">Kurse</a></li>'),
        Example('<p ondblclick="oeffne()">Raum</p>', fails="double"),
        Example('<div ontouchstart="oeffne()">Raum</div>', fails="press"),
        Example('<div onmousedown="oeffne()">Raum</div>', fails="press"),
        Example('<img src="weiter.png" alt="Weiter" onmousedown="weiter()">', fails="press"),
        Example('<li onmouseover="zeige()"><a href="/k/">Kurse</a></li>', fails="hover"),
    ),
    since="0.1",
    applies_to="body :is([ondblclick], [onmousedown], [onpointerdown], [ontouchstart], [onmouseover], [onmouseenter]):not([onclick])",
    only_if=(
        is_exposed,
        lambda element, page: (
            element.tag in _PICTURES or (has_content(element, page) and element.tag != "label")
        ),
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    has = [handler for handler in _PRESSES if element.attr(handler) is not None]
    reached = any(is_focusable(part, page) for part in (element, *element.select("*")))
    if element.attr("ondblclick") is not None and not reached:
        yield Problem(element, "double", {"tag": element.tag})
    elif has and not reached:
        yield Problem(element, "press", {"tag": element.tag})
    elif _hovers(element) and not any(element.attr(handler) is not None for handler in _FOCUS):
        yield Problem(element, "hover", {"tag": element.tag}, certain=False)


def _hovers(element: Element) -> bool:
    """Something is done when the mouse comes; what only paints the element anew is no function."""
    code = (element.attr("onmouseover") or element.attr("onmouseenter") or "").strip()
    return bool(code) and not _PAINTS.match(code)
