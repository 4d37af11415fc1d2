"""What is told by a sound is told in writing or by sight too."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_with_text, shown_text
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.references import bitv, wcag
from a11y_check.wording import Wording

_SOUND = Wording(
    r"\b(?:nach|beim|mit|auf) (?:dem |den )?(?:Signalton|Piepton|Piepsen|Gong|Klingelton|Summer|Klingeln)\b"
    r"|\b(?:Signalton|Piepton|Gong|Summer|Ton|Durchsage) (?:hören|ertönt|erklingt|abwarten)\b"
    r"|\b(?:at|after|for) the (?:beep|tone|buzzer)\b|\bwerden (?:über Lautsprecher )?aufgerufen\b",
    *("ton", "piep", "gong", "summer", "klingel", "durchsage", "beep", "buzzer", "aufgerufen"),
)


@Rule(
    title=_("Reference by sound only"),
    why=_("Deaf people do not hear the signal, and do not know when it is their turn."),
    fix=_("Is there a sign to see, too? Say which."),
    messages={"sound": _("“{text}” waits for something to be heard.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.3.3"),
        bitv("9.1.3.3a"),
    ),
    examples=(
        Example("<p>Ein Gong steht im Garten.</p>"),
        Example("<p>Sie hören von uns.</p>"),
        Example("<p>Sprechen Sie nach dem Signalton.</p>", fails="sound"),
        Example("<p>Warten Sie, bis Sie den Gong hören.</p>", fails="sound"),
        Example("<p>Wait for the beep.</p>", fails="sound"),
    ),
    since="0.1",
    applies_to=blocks_with_text,
    suspects=blocks_holding(_SOUND),
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    found = _SOUND.search(shown_text(block, page))
    if found:
        yield Problem(block, "sound", {"text": found.group()})
