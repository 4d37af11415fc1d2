"""What is said in a recording can be read. Whether the text on the page is that text, only a person can tell."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page, once_per_element, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, wcag

_TRANSCRIPT = re.compile(
    r"transkript|abschrift|textfassung|zum (nach|mit)lesen|manuskript|transcript|text version", re.IGNORECASE
)


@Rule(
    title=_("Recording without a text"),
    why=_("Deaf people do not get what is said, and neither does anyone without sound."),
    fix=_("Is something said that the page does not say too? Then add the text, or link to it."),
    messages={"missing": _("Near the recording nothing is called a transcript.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("1.2.1"), bitv("9.1.2.1a")),
    examples=(
        Example('<audio src="a.mp3" controls></audio><p><a href="/t/">Transkript</a></p>'),
        Example('<audio src="ton.mp3"></audio>', note="without controls nobody meets it"),
        Example('<audio src="a.mp3" controls></audio><p>Ein Gespräch</p>', fails="missing"),
    ),
    since="0.1",
    applies_to="audio[controls], audio[autoplay]:not([muted])",
    only_if=is_shown,
)
def check(audio: Element, page: Page) -> Iterator[Problem]:
    around = parent(audio)
    outer = parent(around) if around is not None and around.tag not in ("body", "main") else around
    if outer is not None and not _has_transcript(outer, page):
        yield Problem(audio, "missing")


@once_per_element
def _has_transcript(element: Element, _page: Page) -> bool:
    return _TRANSCRIPT.search(element.text) is not None
