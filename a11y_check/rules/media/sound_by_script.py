"""A signal that a script plays is to be seen, too. Only scripts that can be read are looked at."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.script_code import scripts
from a11y_check.standards.references import bitv, wcag

_PLAYS = re.compile(
    r"\bnew\s+Audio\([^()]*\)(?:\s*\.\s*play\(|.{0,200}?\.play\()|\.createOscillator\(", re.DOTALL
)
#: It changes what is to be seen, or people chose to hear something.
_SHOWS = re.compile(
    r"textContent|innerText|innerHTML|classList|className|\.hidden\b|\.style\b|\.show\w*\(|\.text\(|\.html\(|\balert\(|\bconfirm\("
    r"|\.title\s*=|\.pause\(|Notification\(|\bonclick\b|[\"']click[\"']"
)


@Rule(
    title=_("Signal that is only to be heard"),
    why=_("Deaf people, and all who have the sound off, miss it."),
    fix=_("Is the same to be seen? Write it on the page as well."),
    messages={"sound": _("A script plays a sound, and seems to show nothing.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.1.1"), wcag("1.3.3"), bitv("9.1.3.3a")),
    examples=(
        Example("<script>setTimeout(() => { ton.play(); ende.hidden = false }, 9000)</script>"),
        Example("<script>lauter.onclick = () => new Audio('lied.mp3').play()</script>", note=_("on a click")),
        Example(
            "<script>setTimeout(() => { new Audio('gong.mp3').play(); ende.textContent = 'Ende' }, 9000)</script>"
        ),
        Example("<script>setTimeout(() => { new Audio('gong.mp3').play() }, 9000)</script>", fails="sound"),
    ),
    since="0.2",
    applies_to=scripts,
)
def check(script: Element, page: Page) -> Iterator[Problem]:
    if _PLAYS.search(script.text) and not _SHOWS.search(script.text):
        yield Problem(script, "sound")
