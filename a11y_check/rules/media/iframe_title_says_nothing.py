"""The name of an embedded page says what is in it."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm, wcag
from a11y_check.standards.words import words

_GENERIC = words("""
    iframe frame rahmen inhalt content embed embedded video film untitled unbenannt title titel youtube vimeo player
    widget dokument document fenster window seite page extern external
""")
_ADDRESS = re.compile(r"(?:https?:)?//\S+$|\S+\.(?:html?|php|aspx?)$", re.IGNORECASE)


@Rule(
    title=_("Embedded page whose name says nothing"),
    why=_("Screen readers offer it by its name, and people decide by that whether to go in."),
    fix=_("Say what is in it, such as “Map: our office in Annen”."),
    messages={"generic": _("The embedded page is only called “{name}”.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        wcag("4.1.2"),
        norm("WCAG technique H64", url="https://www.w3.org/WAI/WCAG22/Techniques/html/H64"),
    ),
    examples=(
        Example('<iframe src="/k/" title="Karte der Büros"></iframe>'),
        Example('<iframe src="/k/" title=""></iframe>'),
        Example('<iframe src="/k/" title="iframe"></iframe>', fails="generic"),
        Example('<iframe src="/k/" title="https://example.org/k"></iframe>', fails="generic"),
    ),
    since="0.1",
    applies_to="iframe, frame",
    only_if=is_exposed,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    said = name(element, page).strip()
    if said.lower() in _GENERIC or _ADDRESS.match(said):
        yield Problem(element, "generic", {"name": excerpt(said)})
