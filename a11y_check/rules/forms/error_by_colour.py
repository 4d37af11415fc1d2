"""A form that refuses something says why in words. Scripts that only colour the field are asked about; no script is run."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.handlers import handler, handling
from a11y_check.semantics.script_code import are_all_read, texts
from a11y_check.semantics.script_places import deeply
from a11y_check.standards.references import bitv, wcag

_EVENTS = ("submit", "click", "blur", "change", "input")
_COLOURS = re.compile(
    r"""\.style\.(?:border(?:Color)?|outline(?:Color)?|background(?:Color)?)\s*=\s*["'`][^"'`]*(?:red|#[c-f][\da-f]?[0-3])"""
    r"""|classList\.add\(\s*["'`][\w-]*(?:error|invalid|fehler|ungueltig)""",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"aria-?invalid|CustomValidity|reportValidity|textContent|innerText|innerHTML|insertAdjacent|createElement|alert\(|\.(?:text|html|append|before|after)\(",
    re.IGNORECASE,
)
_FORM = """<form onsubmit="return pruefe()"><label>Ort <input id="ort"></label></form>
<script>function pruefe() { if (!ort.value) { ort.style.borderColor = 'red'; %sreturn false } }</script>"""


@Rule(
    title=_("Mistake shown by a colour alone"),
    why=_("Who cannot tell the colours apart, or does not see them, does not know why the form is refused."),
    fix=_("Say the mistake in words beside the field, and set aria-invalid and aria-describedby."),
    messages={"colour": _("The script of this {tag} element colours what is wrong, and says nothing.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.1"), wcag("3.3.1"), bitv("9.3.3.1a")),
    examples=(
        Example(_FORM % "hinweis.textContent = 'Bitte nennen Sie den Ort.'; "),
        Example("<form><label>Ort <input required></label></form>", note=_("browsers say what is missing")),
        Example(_FORM % "", fails="colour"),
    ),
    since="0.2",
    applies_to=handling(*_EVENTS),
    only_if=lambda _element, page: are_all_read(page),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    done = deeply(handler(element, page, *_EVENTS), page)
    if _COLOURS.search(done) and not any(map(_SAYS.search, (done, *texts(page)))):
        yield Problem(element, "colour", {"tag": element.tag})
