"""Choosing or typing something does not send the form or leave the page."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.handlers import handler, handling
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_LEAVES = re.compile(
    r"submit\(|\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:assign|replace|reload)\(|window\.open|navigate",
    re.IGNORECASE,
)
#: Enter may send the form.
_ENTER = re.compile(r"\b13\b|Enter", re.IGNORECASE)
_TICKED = ("radio", "checkbox")
_EVENTS = ("change", "input", "blur", "focusout", "keyup", "keypress")


@Rule(
    title=_("Choice that leaves the page at once"),
    why=_("Who goes through the choices with the arrow keys is taken away by the first of them."),
    fix=_("Are people told before? If not, add a button that sends the choice."),
    messages={
        "leaves": _("Choosing in “{name}” sends the form or opens another page."),
        "typing": _("Typing in “{name}”, or leaving it, sends the form or opens another page."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("3.2.2"), bitv("9.3.2.2a")),
    examples=(
        Example("<label>Ort <select><option>Annen</select></label><button>Zeigen</button>"),
        Example('<label>Ort <select onchange="zeige(this)"><option>Annen</select></label>'),
        Example(
            '<label>Ort <select onchange="this.form.submit()"><option>Annen</select></label>', fails="leaves"
        ),
        Example(
            '<label>Ort <select onchange="location=this.value"><option>A</select></label>', fails="leaves"
        ),
        Example(
            '<label><input type="radio" onclick="weiter(this)"> A</label>'
            "<script>function weiter(wahl) { window.open(wahl.value) }</script>",
            fails="leaves",
        ),
        Example("<label>Suche <input onkeyup=\"if (event.key == 'Enter') this.form.submit()\"></label>"),
        Example('<label>Alter <input onblur="this.form.submit()"></label>', fails="typing"),
        Example(
            '<label>Ort <select id="ort"><option>Annen</select></label><script>const ort ='
            ' document.getElementById("ort"); ort.addEventListener("change", () => ort.form.submit())</script>',
            fails="leaves",
        ),
    ),
    since="0.1",
    applies_to=handling(*_EVENTS, "click"),
    only_if=(is_exposed, lambda element, _page: element.tag in ("select", "input", "textarea")),
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    kind = (field.attr("type") or "").lower()
    done = handler(field, page, *_EVENTS, *(("click",) if kind in _TICKED else ()))
    if _LEAVES.search(done) and not _ENTER.search(done):
        chosen = field.tag == "select" or kind in _TICKED
        yield Problem(field, "leaves" if chosen else "typing", {"name": excerpt(name(field, page))})
