"""A recording starts when people start it, not when the page is there. Of scripts, only what they say they do at once is seen."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.script_code import scripts
from a11y_check.semantics.script_starts import at_once
from a11y_check.standards.references import bitv, wcag

_PLAYS = re.compile(r"\.play\(\s*\)|\bautoplay\s*=\s*(?:true|!0)\b|\.playVideo\(\s*\)")
_SILENT = re.compile(r"\bmuted\s*=\s*(?:true|!0)\b|\.mute\(|\.animate\(|lottie", re.IGNORECASE)
_FILM = '<video src="a.mp4" controls></video><script>{}</script>'


@Rule(
    title=_("Recording that a script starts"),
    why=_("It drowns out the screen reader, and people cannot find what to stop."),
    fix=_("Has it sound, and does it start without anybody's doing? Let visitors start it themselves."),
    messages={"started": _("A script seems to start a recording as soon as the page is there.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.2"), bitv("9.1.4.2a")),
    examples=(
        Example(_FILM.format("function los() { film.play() }")),
        Example(
            _FILM.format("los.addEventListener('click', function () { film.play() })"), note=_("on a click")
        ),
        Example(_FILM.format("film.muted = true; film.play()"), note=_("without sound")),
        Example("<script>spiel.play()</script>", note=_("no recording")),
        Example(_FILM.format("document.querySelector('video').play()"), fails="started"),
        Example(_FILM.format("window.onload = function () { film.play() }"), fails="started"),
    ),
    since="0.2",
    applies_to=scripts,
)
def check(script: Element, page: Page) -> Iterator[Problem]:
    if ".play" not in script.text and "autoplay" not in script.text:
        return
    plays = _PLAYS.search(at_once(script, page)) and not _SILENT.search(script.text)
    if plays and page.select("audio, video:not([muted]), iframe[src*=youtu]"):
        yield Problem(script, "started")
