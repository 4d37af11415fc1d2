"""A picture whose parts lead to different places says which parts it has."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Picture map for the mouse only"),
    why=_("Only a click at the right spot works; with the keyboard nobody can choose a spot."),
    fix=_("Use links, or a map element with an area for each part."),
    messages={"server": _("The picture {src} sends the spot that was clicked to the server.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.1"), bitv("9.2.1.1a")),
    examples=(
        Example('<img src="karte.png" usemap="#k" alt="Karte"><map name="k"></map>'),
        Example('<img src="karte.png" ismap alt="Karte">', note=_("without a link it does nothing")),
        Example('<a href="/karte"><img src="karte.png" ismap alt="Karte"></a>', fails="server"),
    ),
    since="0.1",
    applies_to="a[href] img[ismap]",
    only_if=is_shown,
)
def check(image: Element, page: Page) -> Iterator[Problem]:
    yield Problem(image, "server", {"src": excerpt((image.attr("src") or "").rpartition("/")[2])})
