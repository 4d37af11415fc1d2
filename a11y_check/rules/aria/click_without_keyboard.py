"""What reacts to a click can be worked with the keyboard. Elements with a role are another rule.

Of a handler that a script adds it is asked: the script may give the element to the keyboard, too.
"""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page, is_html
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.clicking import is_reachable, is_there, may_be_there
from a11y_check.semantics.handlers import handler, handling, is_written
from a11y_check.semantics.roles import PRESENTATIONAL, explicit_role
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import bitv, wcag

#: Handlers that only keep a click from going further.
_IDLE = re.compile(r"\s*(return\s+(false|true)|event\.(stopPropagation|preventDefault)\(\)|[;\s])*\s*")

_DELEGATES = re.compile(r"(?<!dataset)\.target\b|\.closest\(")  # serves what is in the element


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
        Example('<div class="schleier" onclick="schliesse()"></div>', note=_("closes what lies above it")),
        Example('<fieldset disabled><button onclick="neu()">Neu</button></fieldset>', note=_("switched off")),
        Example(
            '<div onclick="oeffne()"><span></span><span></span></div>',
            fails="unreachable",
            note=_("three bars"),
        ),
        Example('<span class="bullet" onclick="zeige(1)"></span>', fails="unreachable"),
        Example('<div hidden><p onclick="loesche()">Löschen</p></div>', fails="unreachable"),
        Example(
            '<ul id="m"><li>Menü</li></ul><script>m = document.getElementById("m");'
            "m.onclick = (e) => e.target.remove()</script>",
            note=_("a handler for what is inside"),
        ),
        Example(
            '<div id="m">Menü</div><script>document.getElementById("m").onclick = oeffne</script>',
            fails="unreachable",
        ),
        Example(
            "<a class=l data-target=/k/>Kurse</a><script>document.querySelector('a.l').onclick = function () {"
            " location = this.dataset.target }</script>",
            fails="unreachable",
        ),
        Example('<img src="plan.png" alt="Plan vergrößern" onclick="oeffne()">', fails="unreachable"),
    ),
    since="0.1",
    applies_to=handling("click"),
    only_if=lambda element, page: (
        is_html(element)
        and element.tag != "label"
        and explicit_role(element) in ("", "generic", *PRESENTATIONAL)
        and (is_there(element, page) or may_be_there(element, page))
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    written = is_written(element, "click")
    done = (element.attr("onclick") or "") if written else handler(element, page, "click")
    code = " ".join(re.sub("[{}]", " ", done).split())
    if _IDLE.fullmatch(code) or (not written and _DELEGATES.search(code)) or is_reachable(element, page):
        return
    sure = written and is_there(element, page)
    yield Problem(element, "unreachable", {"tag": element.tag, "code": excerpt(code)}, certain=sure)
