"""A video has captions. Whether the video has speech at all, and captions in its picture, only a person can tell."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Video without captions"),
    why=_("Deaf people do not get what is said, and neither does anyone without sound."),
    fix=_(
        "Is something said in the video? Then add captions as a track. Captions inside the picture are fine too."
    ),
    messages={"missing": _("The video has no track with captions.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("1.2.2"), bitv("9.1.2.2a")),
    examples=(
        Example('<video src="a.mp4" controls><track kind="captions" src="a.vtt"></video>'),
        Example('<video src="a.mp4" muted autoplay loop></video>', note=_("played without sound")),
        Example('<video src="a.mp4" controls></video>', fails="missing"),
    ),
    since="0.1",
    applies_to="video",
    only_if=(is_shown, lambda video, _page: video.attr("muted") is None),
)
def check(video: Element, page: Page) -> Iterator[Problem]:
    if not video.select("track[kind=captions i], track[kind=subtitles i], track:not([kind])"):
        yield Problem(video, "missing")
