"""Films and sound of other sites have captions or a text too. Only known sites and file types are seen."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.phrases import LACKING, TRANSCRIPT
from a11y_check.standards.references import bitv, wcag

_FILM = re.compile(
    r"//(?:www\.|player\.)?(?:youtube(?:-nocookie)?\.com/embed|youtu\.be/|vimeo\.com|dailymotion\.com)|\.(?:mp4|webm|mov)$",
    re.IGNORECASE,
)
_SOUND = re.compile(
    r"//(?:[\w-]+\.)*(?:spotify\.com/embed|soundcloud\.com|podigee\.(?:io|com)|podcaster\.de|deezer\.com|"
    r"podcasts\.apple\.com|anchor\.fm|letscast\.fm)|\.(?:mp3|ogg|wav|m4a)$",
    re.IGNORECASE,
)
_TEXT = re.compile(rf"untertitel|captions|{TRANSCRIPT.pattern}", re.IGNORECASE)


@Rule(
    title=_("Recording from elsewhere"),
    why=_("Deaf people do not get what is said, and neither does anyone without sound."),
    fix=_(
        "Has the film captions that are not made by a machine? Is there a text of the sound? Then link to it here."
    ),
    messages={
        "film": _("Has the film “{name}” captions?"),
        "sound": _("Is there a text of the recording “{name}”?"),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.2.1"),
        wcag("1.2.2"),
        bitv("9.1.2.2a"),
    ),
    examples=(
        Example('<iframe src="https://www.youtube.com/embed/a?cc_load_policy=1" title="Film"></iframe>'),
        Example('<p><a href="a.mp3">Interview</a>, <a href="/t/">Abschrift</a></p>'),
        Example('<iframe src="/karte/" title="Karte"></iframe>'),
        Example(
            '<iframe src="https://www.youtube-nocookie.com/embed/a" title="Film"></iframe>', fails="film"
        ),
        Example(
            '<p><iframe src="https://player.vimeo.com/video/1" title="Film"></iframe> Leider ohne Untertitel</p>',
            fails="film",
        ),
        Example('<p><a href="a.mp3">Interview</a></p>', fails="sound"),
        Example(
            '<iframe src="https://open.spotify.com/embed/episode/1" title="Folge 3"></iframe>', fails="sound"
        ),
    ),
    since="0.1",
    applies_to='iframe[src], a[href$=".mp3" i], a[href$=".ogg" i], a[href$=".wav" i], a[href$=".m4a" i], a[href$=".mp4" i], a[href$=".webm" i], a[href$=".mov" i]',
    only_if=is_shown,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    address = element.attr("src") or element.attr("href") or ""
    film, sound = _FILM.search(address), _SOUND.search(address)
    around = element.closest("section, article, li, main, body")
    if (
        (film or sound)
        and not (around is not None and _TEXT.search(LACKING.sub("", around.text)))
        and "cc_load_policy=1" not in address
    ):
        yield Problem(element, "film" if film else "sound", {"name": excerpt(name(element, page))})
