"""What reacts to a double click, a press, a finger or the hovering mouse can be worked with the keyboard."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.clicking import is_to_be_moved
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.handlers import handler, handling, is_written, reacts
from a11y_check.semantics.text import has_content
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_PRESSES = ("mousedown", "pointerdown", "touchstart")
_HOVERS = ("mouseover", "mouseenter")
_PICTURES = ("img", "svg")
_FOCUS = ("focus", "focusin", "keydown", "keyup", "keypress")
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
        Example(
            '<li id="k" onmouseover="zeige()"><a href="/k/">Kurse</a></li>'
            '<script>document.getElementById("k").addEventListener("focusin", zeige)</script>'
        ),
        Example('<p ondblclick="oeffne()">Raum</p>', fails="double"),
        Example('<div ontouchstart="oeffne()">Raum</div>', fails="press"),
        Example('<div style="width: 9px; height: 9px" onmousedown="ziehe(event)"></div>', fails="press"),
        Example('<img src="weiter.png" alt="Weiter" onmousedown="weiter()">', fails="press"),
        Example('<li onmouseover="zeige()"><a href="/k/">Kurse</a></li>', fails="hover"),
    ),
    since="0.1",
    applies_to=handling("dblclick", *_PRESSES, *_HOVERS),
    only_if=(
        is_exposed,
        lambda element, page: (
            (element.tag in _PICTURES or (element.tag != "label" and is_to_be_moved(element, page)))
            and not reacts(element, page, "click")
        ),
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    reached = any(is_focusable(part, page) for part in (element, *element.select("*")))
    for message, events in (("double", ("dblclick",)), ("press", _PRESSES)):
        if reacts(element, page, *events) and not reached:
            sure = is_written(element, *events) and has_content(element, page)
            yield Problem(element, message, {"tag": element.tag}, certain=sure)
            return
    if _hovers(element, page) and not reacts(element, page, *_FOCUS):
        yield Problem(element, "hover", {"tag": element.tag}, certain=False)


def _hovers(element: Element, page: Page) -> bool:
    """Something is done when the mouse comes; what only paints the element anew is no function."""
    code = handler(element, page, *_HOVERS).lstrip(" {\n")
    return bool(code) and not _PAINTS.match(code)
