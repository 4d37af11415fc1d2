"""The page does not reload or move on by itself. A move at once, or after more than 20 hours, is no problem."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.refreshes import is_the_refresh, refresh
from a11y_check.standards.references import act, bitv, wcag

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
    references=(wcag("2.2.1"), bitv("9.2.2.1a"), act("bc659a"), act("bisz58")),
    examples=(
        Example('<meta http-equiv="refresh" content="0; url=/neu/">', note=_("a move at once")),
        Example('<meta http-equiv="refresh" content="now">', note=_("browsers ignore it")),
        Example('<meta http-equiv="refresh" content="30">', fails="reloads"),
        Example('<meta http-equiv="refresh" content="5; url=/neu/">', fails="redirects"),
    ),
    since="0.1",
    applies_to="meta[http-equiv=refresh i][content]",
    only_if=is_the_refresh,
)
def check(meta: Element, page: Page) -> Iterator[Problem]:
    found = refresh(page)
    if found and 0 < found.seconds <= _TWENTY_HOURS:
        yield Problem(meta, "redirects" if found.target else "reloads", {"seconds": found.seconds})
