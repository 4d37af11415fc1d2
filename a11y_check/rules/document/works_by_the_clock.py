"""Nothing on the page waits for a clock: people take the time they need. Only scripts in the page are read."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.stopping import can_be_stopped
from a11y_check.semantics.text import excerpt, is_text_block, shown_text
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.semantics.timers import timed
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, wcag
from a11y_check.wording import Wording

_CLOCK = re.compile(r"\d{1,2}:\d{2}\b")
_SESSION = Wording(
    r"\bSitzung (?:läuft|endet|wird)\b.{0,40}\b(?:ab|automatisch|beendet)\b|\bsession (?:will )?(?:expires?|times? out)\b"
    r"|\bautomatisch (?:abgemeldet|ausgeloggt)\b",
    *("sitzung", "session", "abgemeldet", "ausgeloggt"),
)
_SUSPECTS = (
    "script, [class*=countdown i], [class*=timer i], [id*=countdown i], [id*=timer i], [role*=timer i]"
)


@Rule(
    title=_("Something happens after a time"),
    why=_("Who reads or types slowly is interrupted or loses what was written."),
    fix=_("Can people switch the limit off or make it longer, and stop what changes?"),
    messages={
        "moves-on": _("A script seems to leave the page or send a form after a while: “{code}”."),
        "changes": _("A script seems to change the page again and again: “{code}”."),
        "vanishes": _("A script seems to take a message away after a while: “{code}”."),
        "focus": _("A script seems to move the focus after a while: “{code}”."),
        "countdown": _("“{text}” seems to count down the time."),
        "session": _("“{text}” speaks of a time that runs out."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.2.1"), wcag("2.2.2"), bitv("9.2.2.1a")),
    examples=(
        Example('<script>setTimeout(function () { zeige("hinweis") }, 5000)</script>'),
        Example(
            "<button>Pause</button><script>setInterval(() => { bilder[i].hidden = true }, 4000)</script>"
        ),
        Example("<p>Die Sitzung des Rates dauert eine Stunde.</p>"),
        Example('<script>setTimeout(() => { location.href = "/" }, 5000)</script>', fails="moves-on"),
        Example("<script>setInterval(function () { location.reload() }, 60000)</script>", fails="moves-on"),
        Example('<script>setInterval(() => { e.classList.toggle("an") }, 500)</script>', fails="changes"),
        Example("<script>setInterval(() => { bilder[i].hidden = true }, 4000)</script>", fails="changes"),
        Example("<script>setTimeout(() => { frage.focus() }, 3000)</script>", fails="focus"),
        Example("<script>setTimeout(() => { meldung.remove() }, 5000)</script>", fails="vanishes"),
        Example("<script>setTimeout(() => $('.meldung').addClass('weg'), 500)</script>", fails="vanishes"),
        Example('<p>Noch <span class="countdown">04:59</span></p>', fails="countdown"),
        Example("<p>Ihre Sitzung läuft in 5 Minuten ab.</p>", fails="session"),
    ),
    since="0.1",
    applies_to="script:not([src], [type*=json], [type*=template]), [class*=countdown i], [id*=countdown i], [role=timer i], p, li, div",
    only_if=lambda element, page: (
        element.tag == "script"
        or (is_shown(element, page) and (is_text_block(element, page) or element.tag == "span"))
    ),
    suspects=lambda page: [*page.select(_SUSPECTS), *blocks_holding(_SESSION)(page)],
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if element.tag == "script":
        for kind, code in timed(element.text):
            if kind != "changes" or not can_be_stopped(page):
                yield Problem(element, kind, {"code": excerpt(code)})
        return
    text = shown_text(element, page)
    named = f"{element.attr('class')} {element.attr('id')} {element.attr('role')}".lower()
    if "countdown" in named or "timer" in named:
        if _CLOCK.search(text):
            yield Problem(element, "countdown", {"text": excerpt(text)})
    elif _SESSION.search(text):
        yield Problem(element, "session", {"text": excerpt(text)})
