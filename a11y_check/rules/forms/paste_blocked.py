"""Passwords and codes may be pasted. Only handlers in the mark-up are seen."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import wcag

_BLOCKS = re.compile(r"return\s+false|preventDefault", re.IGNORECASE)


@Rule(
    title=_("Pasting is blocked"),
    why=_("People who cannot remember or type a long password need to paste it."),
    fix=_("Let people paste."),
    messages={"blocked": _("Nothing can be pasted into the field “{name}”.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(wcag("3.3.8"),),
    examples=(
        Example('<label>Passwort <input type="password"></label>'),
        Example('<label>Passwort <input type="password" onpaste="merke()"></label>'),
        Example('<label>Passwort <input type="password" onpaste="return false"></label>', fails="blocked"),
    ),
    since="0.1",
    applies_to="input[onpaste], textarea[onpaste]",
    only_if=is_shown,
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    if _BLOCKS.search(field.attr("onpaste") or ""):
        yield Problem(field, "blocked", {"name": excerpt(name(field, page))})
