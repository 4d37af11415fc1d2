"""The page does not reload or move on by itself even after more than 20 hours; sooner is another rule."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.refreshes import is_the_refresh, refresh
from a11y_check.standards.references import act, wcag

_TWENTY_HOURS = 72_000


@Rule(
    title=_("Page reloads by itself after many hours"),
    why=_("A form left open over night is lost in the morning."),
    fix=_("Leave out the refresh, and let people reload the page when they want to."),
    messages={"late": _("The page reloads or moves on after {hours} hours.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(wcag("2.2.4"), wcag("3.2.5"), act("bisz58")),
    examples=(
        Example('<meta http-equiv="refresh" content="0; url=/neu/">', note=_("a move at once")),
        Example('<meta http-equiv="refresh" content="0"><meta http-equiv="refresh" content="80000">'),
        Example('<meta http-equiv="refresh" content="80000">', fails="late"),
    ),
    since="0.1",
    applies_to="meta[http-equiv=refresh i][content]",
    only_if=is_the_refresh,
)
def check(meta: Element, page: Page) -> Iterator[Problem]:
    found = refresh(page)
    if found and found.seconds > _TWENTY_HOURS:
        yield Problem(meta, "late", {"hours": found.seconds // 3600})
