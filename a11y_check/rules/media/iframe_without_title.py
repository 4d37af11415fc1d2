"""Each embedded page says what it is, unless nobody can reach it."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_in_tab_order
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import role
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Embedded page without a name"),
    why=_("A screen reader says only “frame”, and people have to go in to learn what it holds."),
    fix=_("Name the content in the title of the iframe, for example “Map: the way to the town hall”."),
    messages={"nameless": _("The embedded page {src} has no title.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a"), act("cae760")),
    examples=(
        Example('<iframe src="/karte/" title="Karte: so kommen Sie zu uns"></iframe>'),
        Example('<iframe src="/zaehler/" hidden></iframe>', note=_("nobody meets it")),
        Example('<iframe src="/karte/"></iframe>', fails="nameless"),
    ),
    since="0.1",
    applies_to="iframe, frame",
    only_if=(is_exposed, lambda frame, page: not _is_out_of_reach(frame, page)),
)
def check(frame: Element, page: Page) -> Iterator[Problem]:
    if not name(frame, page):
        is_dot = any((frame.attr(side) or "").strip() in ("0", "1") for side in ("width", "height"))
        yield Problem(frame, "nameless", {"src": excerpt(frame.attr("src") or "")}, certain=not is_dot)


def _is_out_of_reach(frame: Element, page: Page) -> bool:
    """Left out of the tab order and marked as presentational."""
    return not is_in_tab_order(frame, page) or role(frame, page) == "none"
