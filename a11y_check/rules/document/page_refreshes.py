"""The page does not reload or move on by itself. A move at once, or after more than 20 hours, is no problem."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.standards.references import act, bitv, wcag

_REFRESH = re.compile(r"\s*(\d+)(?:\.[\d.]*)?\s*(?:$|[;,\s]\s*(?P<target>.*))", re.DOTALL)
_TWENTY_HOURS = 72_000


@Rule(
    title=_("Page reloads or moves on by itself"),
    why=_("Who reads slowly loses the place, and a screen reader starts again from the top."),
    fix=_("Leave out the refresh. Let the server redirect, or offer a link."),
    messages={
        "reloads": _("The page reloads itself after {seconds} seconds."),
        "redirects": _("The page moves on to another one after {seconds} seconds."),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("2.2.1"), bitv("9.2.2.1a"), act("bc659a")),
    examples=(
        Example('<meta http-equiv="refresh" content="0; url=/neu/">', note="a move at once"),
        Example('<meta http-equiv="refresh" content="30">', fails="reloads"),
        Example('<meta http-equiv="refresh" content="5; url=/neu/">', fails="redirects"),
    ),
    since="0.1",
    applies_to="meta[http-equiv=refresh i][content]",
    only_if=lambda meta, page: _is_the_one(meta, page),
)
def check(meta: Element, page: Page) -> Iterator[Problem]:
    refresh = _REFRESH.match(meta.attr("content") or "")
    if refresh and 0 < int(refresh[1]) <= _TWENTY_HOURS:
        yield Problem(meta, "redirects" if refresh["target"] else "reloads", {"seconds": refresh[1]})


def _is_the_one(meta: Element, page: Page) -> bool:
    """Browsers obey the first valid refresh and none after it."""
    metas = page.select("meta[http-equiv=refresh i][content]")
    return meta in [m for m in metas if _REFRESH.match(m.attr("content") or "")][:1]
