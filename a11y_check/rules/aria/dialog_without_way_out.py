"""A box over the page has a way out in it: a finger and a voice have no Escape key."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt, has_content
from a11y_check.standards.references import bitv, wcag

_CONTROLS = "button, [role=button i], a[href], input:is([type=submit i], [type=button i], [type=image i])"
_OUT = re.compile(
    r"close|cancel|dismiss|\bno\b|\bok(?:ay)?\b|got it|later|reject|decline|back\b|done|skip|understood"
    r"|schließ|abbrech|nein|ablehn|zurück|später|fertig|verstanden|überspring|verlassen|weg damit|^[×✕✖xX]$",
    re.IGNORECASE,
)
_CLOSES = "[class*=close i], [class*=dismiss i], [data-dismiss], [data-bs-dismiss], [formmethod=dialog i], form[method=dialog i]"
_BOX = '<div role="dialog" aria-modal="true" aria-label="Rundbrief"><p>Bestellen Sie ihn.</p>{}</div>'


@Rule(
    title=_("Dialogue without a way out"),
    why=_("Who does not want what it offers, and has no keyboard, is shut out of the page."),
    fix=_("Can one close it without the Escape key? Add a button that says so."),
    messages={"shut": _("Nothing in the dialogue “{name}” seems to close it.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.2"), bitv("9.2.1.2a")),
    examples=(
        Example(_BOX.format("<button>Bestellen</button> <button>Nein, danke</button>")),
        Example(_BOX.format('<button>Bestellen</button> <i class="close-icon"></i>')),
        Example(_BOX.format(""), note=_("a script fills it")),
        Example('<dialog aria-label="Hinweis"><form method="dialog"><button>Weiter</button></form></dialog>'),
        Example(_BOX.format("<button>Bestellen</button>"), fails="shut"),
    ),
    since="0.2",
    applies_to="dialog, [role=dialog i][aria-modal=true i], [role=alertdialog i]",
)
def check(dialog: Element, page: Page) -> Iterator[Problem]:
    controls = dialog.select(_CONTROLS)
    ways = dialog.select_one(_CLOSES) is not None or any(_is_way_out(one, page) for one in controls)
    if len(controls) == 1 and controls[0].tag != "a" and not ways and has_content(controls[0], page):
        yield Problem(dialog, "shut", {"name": excerpt(name(dialog, page))})


def _is_way_out(control: Element, page: Page) -> bool:
    said = f"{name(control, page)} {control.attr('title') or ''} {control.text}"
    return _OUT.search(said.strip()) is not None
