"""A video has captions. Whether the video has speech at all, and captions in its picture, only a person can tell."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.language import language, primary
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Video without captions"),
    why=_("Deaf people do not get what is said, and neither does anyone without sound."),
    fix=_(
        "Is something said in the video? Then add captions as a track. Captions inside the picture are fine too."
    ),
    messages={
        "missing": _("The video has no track with captions."),
        "foreign": _(
            "The captions of the video are in “{languages}” only, which is not the language of the page."
        ),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("1.2.2"), bitv("9.1.2.2a")),
    examples=(
        Example('<video src="a.mp4" controls><track kind="captions" src="a.vtt"></video>'),
        Example('<video src="a.mp4" muted autoplay loop></video>', note=_("played without sound")),
        Example(
            '<html lang=de><video src="a.mp4" controls><track srclang="de-DE" src="a.vtt"><track srclang="fr" src="f.vtt"></video>'
        ),
        Example('<video src="a.mp4" controls></video>', fails="missing"),
        Example(
            '<html lang=de><video src="a.mp4" controls><track srclang="fr" src="f.vtt"></video>',
            fails="foreign",
        ),
    ),
    since="0.1",
    applies_to="video",
    only_if=(is_shown, lambda video, _page: video.attr("muted") is None),
)
def check(video: Element, page: Page) -> Iterator[Problem]:
    tracks = video.select("track[kind=captions i], track[kind=subtitles i], track:not([kind])")
    languages = [primary(track.attr("srclang") or "") for track in tracks]
    spoken = primary(language(video, page))
    if not tracks:
        yield Problem(video, "missing")
    elif spoken and all(languages) and spoken not in languages:
        yield Problem(video, "foreign", {"languages": ", ".join(dict.fromkeys(languages))})
