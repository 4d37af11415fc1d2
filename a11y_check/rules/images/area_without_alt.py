"""Each part of an image map that is a link has a text alternative."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Part of an image map without a text alternative"),
    why=_("Who cannot see the picture does not know where this part of it leads."),
    fix=_("Say in the alt attribute of the area where it leads."),
    messages={"missing": _("The part of the image map that leads to {href} has no text alternative.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.1.1"), wcag("2.4.4"), bitv("9.1.1.1a"), act("c487ae")),
    examples=(
        Example('<map name="k"><area href="/nord/" alt="Nordstadt"></map><img usemap="#k" alt="Karte">'),
        Example('<map name="k"><area alt=""></map><img usemap="#k" alt="Karte">', note=_("leads nowhere")),
        Example('<map name="k"><area href="/nord/"></map><img usemap="#k" alt="Karte">', fails="missing"),
    ),
    since="0.1",
    applies_to="area[href]",
    only_if=(is_exposed, lambda area, _page: area.closest("map") is not None),
)
def check(area: Element, page: Page) -> Iterator[Problem]:
    if not name(area, page):
        yield Problem(area, "missing", {"href": excerpt(area.attr("href") or "")})
