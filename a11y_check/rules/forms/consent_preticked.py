"""People tick themselves what they agree to."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_disabled
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm

_AGREES = re.compile(
    r"\b(?:einverstanden|stimme\b.{0,80}\bzu|willige|einwillig\w*|newsletter|rundbrief|werbung|weitergabe|weitergeben"
    r"|i agree|i consent|i accept|subscribe|marketing|(?:send|email) me|share my)\b",
    re.IGNORECASE,
)


@Rule(
    title=_("Consent that is ticked already"),
    why=_("Who reads little, or hears the page, agrees to something without knowing it."),
    fix=_("Have people chosen this before? If not, take the tick away."),
    messages={"ticked": _("“{name}” is ticked before anybody has read it.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        norm("GDPR Art. 4 No. 11", url="https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
        norm("W3C: Making content usable", "Prevent mistakes", "https://www.w3.org/TR/coga-usable/"),
    ),
    examples=(
        Example('<label><input type="checkbox"> Ich bin einverstanden</label>'),
        Example('<label><input type="checkbox" checked> Notwendige Cookies</label>'),
        Example('<label><input type="checkbox" checked disabled> Ich bin einverstanden</label>'),
        Example('<label><input type="checkbox" checked> Newsletter bestellen</label>', fails="ticked"),
        Example('<label><input type="checkbox" checked> I agree to the terms</label>', fails="ticked"),
    ),
    since="0.2",
    applies_to="input[type=checkbox i][checked]",
    only_if=(is_exposed, lambda box, _page: not is_disabled(box)),
)
def check(box: Element, page: Page) -> Iterator[Problem]:
    said = name(box, page)
    if _AGREES.search(said):
        yield Problem(box, "ticked", {"name": excerpt(said)})
