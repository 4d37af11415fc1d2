"""Pictures and messages that follow one another wait until people ask for the next. Known attributes of sliders are seen."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.stopping import can_be_stopped
from a11y_check.semantics.text import has_content
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, wcag

_ON = re.compile(
    r"^data-(?:bs-)?ride=(?:carousel|true)$|^data-cycle-timeout=[1-9]|^data-(?:swiper-)?autoplay=(?:true|\d{3,})$"
    r"|^(?:data-|uk-).*auto_?play\w*[\"']?\s*[:=]\s*[\"']?(?:true|\d{3,})",
    re.IGNORECASE,
)


@Rule(
    title=_("Contents that change by themselves"),
    why=_("They go before slow readers have finished, and draw the eye from everything else."),
    fix=_("Can people stop it? Best let them go on themselves."),
    messages={"slides": _("The {tag} element seems to change its content by itself.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("2.2.2"),
        bitv("9.2.2.2a"),
    ),
    examples=(
        Example('<div data-bs-ride="false"><p>Fest</p></div>'),
        Example("<div data-slick='{\"autoplay\": false}'><p>Fest</p></div>"),
        Example('<div data-bs-ride="carousel"><p>Fest</p><button>Pause</button></div>'),
        Example('<div data-bs-ride="carousel"><p>Fest</p></div>', fails="slides"),
        Example("<div data-slick='{\"autoplay\": true}'><p>Fest</p></div>", fails="slides"),
        Example('<div data-swiper-autoplay="2000"><p>Fest</p></div>', fails="slides"),
    ),
    since="0.1",
    applies_to="[data-ride], [data-bs-ride], [data-slick], [data-flickity], [data-swiper], [data-options], [data-splide], [data-glide], [data-settings], [uk-slideshow], [uk-slider], [data-uk-slideshow], [data-autoplay], [data-swiper-autoplay], [data-cycle-timeout]",
    only_if=lambda element, page: has_content(element, page) and is_shown(element, page),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if not can_be_stopped(page) and any(_ON.search(f"{key}={value}") for key, value in element.attrs.items()):
        yield Problem(element, "slides", {"tag": element.tag})
