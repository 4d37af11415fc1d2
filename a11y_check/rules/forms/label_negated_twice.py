"""What one agrees to is said without saying no twice."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm

_NO = re.compile(
    r"\b(?:nicht|nie|niemals|kein\w*|ohne|verzicht\w*|widersprech\w*|ablehn\w*|abwähl\w*|abbestell\w*"
    r"|not|never|no|without|don['’]t|do not|untick|uncheck|deselect|opt[ -]?out|unsubscribe|object|decline)\b",
    re.IGNORECASE,
)
_FEWEST = 2
_SENTENCE = re.compile(r"[^.!?;]+")
_ANSWER = re.compile(r"^\W*(?:nein|no)\s*[,:–—-]\s*", re.IGNORECASE)


@Rule(
    title=_("Choice that says no twice"),
    why=_(
        "Nobody knows at once what a tick means then, and people with dyslexia or little German not at all."
    ),
    fix=_("Is it clear what a tick does? Say what happens with the tick, without a negation."),
    messages={"negated": _("“{name}” holds more than one negation.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(norm("W3C: Making content usable", "Use clear words", "https://www.w3.org/TR/coga-usable/"),),
    examples=(
        Example('<label><input type="checkbox"> Ich möchte keine Briefe</label>'),
        Example(
            '<label><input type="checkbox"> Nicht im Haus. Kein Aufzug.</label>', note=_("two sentences")
        ),
        Example('<label><input type="radio"> No, I do not know it</label>', note=_("an answer")),
        Example(
            '<label><input type="checkbox"> Ich möchte nicht, dass keine Briefe kommen</label>',
            fails="negated",
        ),
        Example('<label><input type="checkbox"> Untick if you do not want letters</label>', fails="negated"),
    ),
    since="0.2",
    applies_to="input:is([type=checkbox i], [type=radio i]), [role=checkbox i], [role=switch i]",
    only_if=is_exposed,
)
def check(choice: Element, page: Page) -> Iterator[Problem]:
    said = name(choice, page)
    if any(len(_NO.findall(sentence)) >= _FEWEST for sentence in _SENTENCE.findall(_ANSWER.sub("", said))):
        yield Problem(choice, "negated", {"name": excerpt(said)})
