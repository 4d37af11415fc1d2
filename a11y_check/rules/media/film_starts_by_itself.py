"""Films wait until people start them, or can be stopped."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Film that starts by itself"),
    why=_("Moving pictures beside a text keep many people from reading it."),
    fix=_("Can people stop it? Best let them start it themselves."),
    messages={
        "loop": _("The {tag} starts by itself, repeats and shows no controls."),
        "frame": _("The embedded page “{name}” plays something by itself."),
        "controls": _("The {tag} shows no controls."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("2.2.2"),
        wcag("2.1.1"),
        bitv("9.2.2.2a"),
    ),
    examples=(
        Example('<video controls src="a.mp4"></video>'),
        Example('<iframe src="https://www.youtube.com/embed/a" title="Film"></iframe>'),
        Example('<video autoplay muted loop controls src="a.mp4"></video>'),
        Example('<video autoplay muted loop src="a.mp4"></video>', fails="loop"),
        Example('<lottie-player autoplay loop src="a.json"></lottie-player>', fails="loop"),
        Example(
            '<iframe src="https://www.youtube.com/embed/a?autoplay=1" title="Film"></iframe>', fails="frame"
        ),
        Example('<video src="a.mp4"></video>', fails="controls"),
    ),
    since="0.1",
    applies_to='video:not([controls]), lottie-player[autoplay]:not([controls]), dotlottie-player[autoplay]:not([controls]), iframe[src*="autoplay=" i]',
    only_if=is_visible,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if element.tag == "iframe":
        if re.search(r"[?&]auto_?play=(?:1|true)\b", element.attr("src") or "", re.IGNORECASE):
            yield Problem(element, "frame", {"name": excerpt(name(element, page))})
    elif element.attr("autoplay") is not None and element.attr("loop") is not None:
        yield Problem(element, "loop", {"tag": element.tag})
    elif element.attr("autoplay") is None:
        yield Problem(element, "controls", {"tag": element.tag})
