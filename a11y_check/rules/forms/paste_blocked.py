"""Passwords and codes may be pasted."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_disabled
from a11y_check.semantics.handlers import handler, handling, is_written
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import wcag

_BLOCKS = re.compile(r"return\s+(?:false|!1)\b|preventDefault|returnValue\s*=\s*(?:false|!1)", re.IGNORECASE)
#: The script puts in itself what was copied.
_TAKES = "clipboardData"


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
        Example('<label>Passwort <input type="password" onpaste="return false" readonly></label>'),
        Example(
            '<label>Code <input id="c"></label><script>document.getElementById("c").onpaste = (e) => {'
            ' c.value = e.clipboardData.getData("text"); e.preventDefault() }</script>'
        ),
        Example('<label>Passwort <input type="password" onpaste="return false"></label>', fails="blocked"),
        Example(
            '<label>Code <input id="c"></label>'
            '<script>document.getElementById("c").onpaste = (e) => e.preventDefault()</script>',
            fails="blocked",
        ),
    ),
    since="0.1",
    applies_to=handling("paste"),
    only_if=(
        is_shown,
        lambda element, _page: (
            element.tag in ("input", "textarea")
            and element.attr("readonly") is None
            and not is_disabled(element)
        ),
    ),
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    code = handler(field, page, "paste")
    if _BLOCKS.search(code) and _TAKES not in code:
        sure = is_written(field, "paste")
        yield Problem(field, "blocked", {"name": excerpt(name(field, page))}, certain=sure)
