"""The page scrolls as people's own device does it, and has an end. Only scripts that can be read are seen."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.handlers import handler, handling_anywhere
from a11y_check.standards.references import bitv, wcag

_WHEEL = ("wheel", "mousewheel", "DOMMouseScroll")
_STOPS = re.compile(r"\.preventDefault\(\)|\breturn\s+false\b")
#: Zooming with the control key, or a part of the page that is moved or zoomed by itself.
_LOOKS = re.compile(r"ctrlKey|metaKey|\bzoom|\.scale\b|\bscrollLeft", re.IGNORECASE)
_AT_END = re.compile(
    r"innerHeight[^;{}]{0,80}(?:offsetHeight|scrollHeight)|(?:offsetHeight|scrollHeight)[^;{}]{0,80}innerHeight"
    r"|\(\s*(?:window|document)\s*\)\.(?:height|scrollTop)\(\)[^;{}]{0,80}\(\s*(?:document|window)\s*\)\.height\(\)"
)
_LOADS = re.compile(
    r"\bfetch\(|\.ajax\(|\.load\(|\bload\w*\(|\.append|\bnext\w*\(|\bmore\w*\(|\bnachladen\w*\(",
    re.IGNORECASE,
)
_WHOLE = ("html", "body", "main")
_ON = "<script>window.addEventListener('{}', (e) => {{ {} }})</script><p>Kurse</p>"


@Rule(
    title=_("Scrolling taken over by the page"),
    why=_("Movement that people did not make turns the stomach of some, and others never reach the end."),
    fix=_(
        "Does it work for who cannot use the wheel, or feels sick from movement? Best leave scrolling alone."
    ),
    messages={
        "wheel": _("A script seems to take the wheel of the mouse for itself."),
        "endless": _(
            "A script seems to load more whenever the end comes near: can one reach what stands below?"
        ),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.1"), wcag("2.3.3"), bitv("9.2.1.1a")),
    examples=(
        Example(_ON.format("wheel", "messen(e.deltaY)")),
        Example(_ON.format("wheel", "if (e.ctrlKey) { e.preventDefault(); vergroessern() }")),
        Example(_ON.format("scroll", "kopf.hidden = scrollY > 9")),
        Example(_ON.format("wheel", "e.preventDefault(); springe(e.deltaY)"), fails="wheel"),
        Example(
            "<script>$(window).scroll(() => { if ($(window).scrollTop() + $(window).height() > $(document).height() - 9)"
            " $.ajax('/mehr/') })</script><p>Kurse</p>",
            fails="endless",
        ),
        Example(
            _ON.format("scroll", "if (innerHeight + scrollY >= document.body.offsetHeight) loadMore()"),
            fails="endless",
        ),
    ),
    since="0.2",
    applies_to=handling_anywhere("scroll", *_WHEEL),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    turned = handler(element, page, *_WHEEL)
    if element.tag in _WHOLE and _STOPS.search(turned) and not _LOOKS.search(turned):
        yield Problem(element, "wheel")
    scrolled = handler(element, page, "scroll")
    if _AT_END.search(scrolled) and _LOADS.search(scrolled):
        yield Problem(element, "endless")
