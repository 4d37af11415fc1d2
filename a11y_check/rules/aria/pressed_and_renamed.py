"""A toggle says by its state whether it is on, or by its name what it will do: not by both. Of scripts, handlers of the page are read."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.handlers import handler
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_STATE = re.compile(r"aria-?(?:pressed|checked)", re.IGNORECASE)
_SELF = r"(?:\bthis|\$\(\s*this\s*\)|\b(?:btn|button|knopf|b|el|element|e(?:vent)?\.(?:currentT|t)arget))"
_RENAMES = re.compile(
    rf"{_SELF}\.(?:textContent|innerText|innerHTML|ariaLabel)\s*=(?!=)|{_SELF}\.(?:text|html)\(\s*[^\s)]"
    rf"|{_SELF}\.(?:setAttribute|attr)\(\s*[\"']aria-label[\"']"
)
_BUTTON = "<button aria-pressed='false' onclick=\"this.ariaPressed = an = !an{}\">Ton</button>"


@Rule(
    title=_("Toggle that says its state twice"),
    why=_("“Sound off, pressed”: nobody knows whether the sound is off now, or comes when it is pressed."),
    fix=_("Does the name change together with the state? Keep the name, and let the state alone tell."),
    messages={"renamed": _("A script seems to change both the state and the name of “{name}”.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a")),
    examples=(
        Example(_BUTTON.format("")),
        Example("<button onclick=\"this.textContent = 'Ton an'\">Ton aus</button>"),
        Example(_BUTTON.format("; this.textContent = an ? 'Ton an' : 'Ton aus'"), fails="renamed"),
    ),
    since="0.2",
    applies_to=":is(button, [role=button i], [role=switch i]):is([aria-pressed], [aria-checked])",
    only_if=is_exposed,
)
def check(toggle: Element, page: Page) -> Iterator[Problem]:
    done = handler(toggle, page, "click")
    if _STATE.search(done) and _RENAMES.search(done):
        yield Problem(toggle, "renamed", {"name": excerpt(name(toggle, page))})
