"""What reacts to a click can be worked with the keyboard. Handlers of scripts are not seen; elements with a role are another rule."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page, is_html, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_disabled, is_focusable
from a11y_check.semantics.roles import PRESENTATIONAL, explicit_role
from a11y_check.semantics.text import excerpt, has_content
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

#: Handlers that only keep a click from going further.
_IDLE = re.compile(r"\s*(return\s+(false|true)|event\.(stopPropagation|preventDefault)\(\)|[;\s])*\s*")

_PICTURES = ("img", "svg")


@Rule(
    title=_("Works with the mouse only"),
    why=_(
        "People who use the keyboard or a switch cannot reach it, and a screen reader does not say what it is."
    ),
    fix=_("Use a button or a link."),
    messages={
        "unreachable": _("The element {tag} reacts to a click, but the keyboard does not reach it: {code}.")
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.1"), wcag("4.1.2"), bitv("9.2.1.1a")),
    examples=(
        Example('<button onclick="oeffne()">Menü</button>'),
        Example('<div onclick="oeffne()"><a href="/kurse/">Kurse</a></div>', note=_("the link does it too")),
        Example('<a href="/"><span onclick="zaehle()">Start</span></a>', note=_("inside a link")),
        Example('<div class="schleier" onclick="schliesse()"></div>', note=_("closes what lies above it")),
        Example(
            '<fieldset disabled><button onclick="neu()">Noch ein Name</button></fieldset>',
            note=_("switched off"),
        ),
        Example('<div onclick="oeffne()">Menü</div>', fails="unreachable"),
        Example('<a onclick="oeffne()">Menü</a>', fails="unreachable"),
        Example('<img src="plan.png" alt="Plan vergrößern" onclick="oeffne()">', fails="unreachable"),
    ),
    since="0.1",
    applies_to="body [onclick]",
    only_if=lambda element, page: (
        is_html(element)
        and is_exposed(element, page)
        and element.tag != "label"
        and explicit_role(element) in ("", "generic", *PRESENTATIONAL)
        and (element.tag in _PICTURES or has_content(element, page))
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    code = (element.attr("onclick") or "").strip()
    if not _IDLE.fullmatch(code) and not _is_reachable(element, page):
        yield Problem(element, "unreachable", {"tag": element.tag, "code": excerpt(code)})


def _is_reachable(element: Element, page: Page) -> bool:
    """Itself, by something around it, or by something inside; a switched-off control need not be."""
    if is_disabled(element) or element.attr("aria-disabled") == "true":
        return True
    around: Element | None = element
    while around is not None:
        if is_focusable(around, page) or around.tag == "label":
            return True
        around = parent(around)
    return any(is_focusable(part, page) or part.tag == "label" for part in element.select("*"))
