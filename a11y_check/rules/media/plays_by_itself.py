"""Sound does not start by itself. How long it lasts, only playing it would tell."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Sound that starts by itself"),
    why=_("It drowns out the screen reader, and people cannot find what to stop."),
    fix=_("Let visitors start it themselves. Take out autoplay."),
    messages={
        "uncontrolled": _("The {tag} starts by itself and shows no controls."),
        "controlled": _("The {tag} starts by itself."),
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.2"), bitv("9.1.4.2a")),
    examples=(
        Example('<video src="a.mp4" controls></video>'),
        Example('<video src="a.mp4" autoplay muted></video>', note="without sound"),
        Example('<audio src="a.mp3" autoplay></audio>', fails="uncontrolled"),
        Example('<video src="a.mp4" autoplay controls></video>', fails="controlled"),
    ),
    since="0.1",
    applies_to="audio[autoplay]:not([muted]), video[autoplay]:not([muted])",
)
def check(media: Element, page: Page) -> Iterator[Problem]:
    controlled = media.attr("controls") is not None
    yield Problem(media, "controlled" if controlled else "uncontrolled", {"tag": media.tag}, certain=False)
