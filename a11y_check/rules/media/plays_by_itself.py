"""Sound does not start by itself. Whether a film has sound, and whether a script can stop it, only playing it would tell."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.standards.references import act, bitv, wcag

#: A part of the recording that ends within seconds is for people to judge by ear: "#t=8,10".
_ENDS_SOON = re.compile(r"#(?:.*&)?t=[\d.]*,[\d.]+")

_RECORDING = re.compile(r"\.(?:aac|flac|m4a|m4v|midi?|mov|mp3|mp4|og[agv]|wav|webm)(?:[?#]|$)", re.IGNORECASE)
_EMBEDDED = {"embed": "src", "iframe": "src", "object": "data"}


@Rule(
    title=_("Sound that starts by itself"),
    why=_("It drowns out the screen reader, and people cannot find what to stop."),
    fix=_("Let visitors start it themselves. Take out autoplay."),
    messages={
        "uncontrolled": _("The {tag} starts by itself and shows no controls."),
        "controlled": _("The {tag} starts by itself."),
        "embedded": _("Browsers may play what this {tag} element shows as soon as the page is open."),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.2"), bitv("9.1.4.2a"), act("80f0bf"), act("4c31df")),
    examples=(
        Example('<video src="a.mp4" controls></video>'),
        Example('<video src="a.mp4" autoplay muted></video>', note=_("without sound")),
        Example('<audio src="a.mp3#t=0,2" autoplay></audio>', note=_("two seconds")),
        Example('<audio src="a.mp3" autoplay></audio>', fails="uncontrolled"),
        Example('<video src="a.mp4" autoplay controls></video>', fails="controlled"),
        Example('<embed src="musik.mp3">', fails="embedded"),
    ),
    since="0.1",
    applies_to="audio[autoplay]:not([muted]), video[autoplay]:not([muted]), embed[src], iframe[src], object[data]",
    only_if=lambda media, _page: (
        bool(_RECORDING.search(media.attr(_EMBEDDED[media.tag]) or ""))
        if media.tag in _EMBEDDED
        else bool(media.attr("src") or media.select("source[src]"))
    ),
)
def check(media: Element, page: Page) -> Iterator[Problem]:
    if media.tag in _EMBEDDED:
        yield Problem(media, "embedded", {"tag": media.tag}, certain=False)
    elif media.attr("controls") is not None:
        yield Problem(media, "controlled", {"tag": media.tag}, certain=False)
    elif not all(_ENDS_SOON.search(address) for address in _addresses(media)):
        sure = media.tag == "audio" and not page.select("script, [onclick], [onplay], [oncanplay]")
        yield Problem(media, "uncontrolled", {"tag": media.tag}, certain=sure)


def _addresses(media: Element) -> list[str]:
    elements = [media] if media.attr("src") else media.select("source[src]")
    return [element.attr("src") or "" for element in elements]
