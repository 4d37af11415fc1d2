"""An embedded page with links or fields can be reached with the keyboard. What an address leads to is asked for."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_focusable, is_in_tab_order, tab_index
from a11y_check.semantics.resources import framed_page
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Embedded page that the keyboard cannot enter"),
    why=_("People without a mouse see its links and buttons, but never get to them."),
    fix=_("Take the negative tabindex away from the iframe."),
    messages={
        "unreachable": _("The embedded page holds a {tag} element, but its tabindex is {value}."),
        "unknown": _("The tabindex of this embedded page is {value}. Has it nothing to operate?"),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.1"), bitv("9.2.1.1a"), act("akn7bn")),
    examples=(
        Example("<iframe srcdoc=\"<a href='/'>Start</a>\"></iframe>"),
        Example('<iframe tabindex="-1" srcdoc="<p>Text</p>"></iframe>', note=_("nothing to reach")),
        Example(
            "<iframe tabindex=-1 width=1 height=1 srcdoc='<a href=/>Start</a>'></iframe>", note=_("unseen")
        ),
        Example('<iframe tabindex="-1" aria-hidden="true" src="https://film.example/"></iframe>'),
        Example('<iframe tabindex="-1" srcdoc="<a href=\'/\'>Start</a>"></iframe>', fails="unreachable"),
        Example('<iframe tabindex="-1" src="https://karten.example/witten"></iframe>', fails="unknown"),
    ),
    since="0.1",
    applies_to="iframe[tabindex]",
    only_if=lambda frame, page: (
        is_focusable(frame, page) and (tab_index(frame) or 0) < 0 and not _is_a_dot(frame)
    ),
)
def check(frame: Element, page: Page) -> Iterator[Problem]:
    inner = framed_page(frame, page)
    if inner is None and is_exposed(frame, page) and (frame.attr("src") or "").strip():
        yield Problem(frame, "unknown", {"value": frame.attr("tabindex")}, certain=False)
    for element in inner.select("body *") if inner else []:
        if inner and is_in_tab_order(element, inner):
            yield Problem(frame, "unreachable", {"tag": element.tag, "value": frame.attr("tabindex")})
            return


def _is_a_dot(frame: Element) -> bool:
    return any(
        (frame.attr(side) or "").strip().removesuffix("px") in ("0", "1") for side in ("width", "height")
    )
