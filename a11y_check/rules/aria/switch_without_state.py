"""A switch says whether it is on, not by its class alone. Switches are known by their class and by the script that turns it."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.handlers import handler, handling
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_SELF = r"(?:this|\$\(\s*this\s*\)|e(?:vent)?\.(?:currentT|t)arget)"
_TURNS = re.compile(
    rf"{_SELF}\.(?:classList\.toggle|toggleClass)\(\s*[\"'](?:is-)?(?:on|off|active|aktiv|checked|selected|pressed|an|aus)\b"
)
_STATE = re.compile(r"aria-?(?:pressed|checked|selected|expanded|current)|\.checked\b", re.IGNORECASE)
_HAS = "[aria-pressed], [aria-checked], [aria-selected], [aria-expanded], [aria-current], input, option"
_SWITCH = '<button class="schalter" onclick="this.classList.toggle(\'on\'){}"{}>Ton</button>'


@Rule(
    title=_("Switch that shows its state to the eye alone"),
    why=_("A screen reader names the button, and nobody hears whether it is on."),
    fix=_("Does something else say it? If not, use a box to tick, or keep aria-pressed up to date."),
    messages={"silent": _("“{name}” seems to be switched on and off by a class alone.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a")),
    examples=(
        Example(_SWITCH.format("; this.ariaPressed = an", ' aria-pressed="false"')),
        Example("<button onclick=\"this.classList.toggle('gross')\">Ton</button>"),
        Example('<label><input type="checkbox" role="switch"> Ton</label>'),
        Example(_SWITCH.format("", ""), fails="silent"),
    ),
    since="0.2",
    applies_to=handling("click"),
    only_if=is_exposed,
)
def check(switch: Element, page: Page) -> Iterator[Problem]:
    done = handler(switch, page, "click")
    if not switch.matches(_HAS) and _TURNS.search(done) and not _STATE.search(done):
        yield Problem(switch, "silent", {"name": excerpt(name(switch, page) or switch.tag)})
