"""Links with the same text lead to the same place, for certain where they stand in one sentence, item or cell."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.addresses import choose_differently, lead_alike
from a11y_check.semantics.links import address, context, links, links_of_one_text, written_address
from a11y_check.semantics.names import name
from a11y_check.semantics.resources import differ, linked_page
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Same link text, different targets"),
    why=_("In a list of links they look like one and the same, and nobody can tell which is the right one."),
    fix=_("Do these links serve the same purpose? If not, give each of them a text of its own."),
    messages={"differs": _("“{text}” leads to {href} here, but to {other} in an earlier link.")},
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("2.4.4"), bitv("9.2.4.4a"), act("fd3a94"), act("b20e66")),
    examples=(
        Example('<a href="/a/">Beratung</a> <a href="/a">Beratung</a> <a href="/b/">Kurse</a>'),
        Example(
            '<b id="a">A1</b> <a href="/a/" aria-describedby="a">Buchen</a> '
            '<b id="b">B1</b> <a href="/b/" aria-describedby="b">Buchen</a>',
            note=_("says more"),
        ),
        Example('<p><time><a href="/a/">4. Mai</a></time></p><p><time><a href="/b/">4. Mai</a></time></p>'),
        Example('<a href="/a/">Programm</a> <a href="/b/">Programm</a>', fails="differs"),
        Example('<p><a href="?id=1">Programm</a> <a href="?id=2">Programm</a></p>', fails="differs"),
    ),
    since="0.1",
    applies_to="html",
    only_if=lambda _root, page: len(links(page)) > 1,
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    for alike in links_of_one_text(page):
        yield from _differing(alike, page)


def _differing(alike: list[Element], page: Page) -> Iterator[Problem]:
    """Of links with one text those that lead elsewhere than an earlier one: one for each place that they stand in."""
    first: dict[object, Element] = {}
    told: set[object] = set()  # once is enough, and targets are loaded for it
    for link in alike:
        here = context(link, page)
        beside, earlier = first.setdefault(here, link), alike[0]
        known: bool | None = False
        if here not in told and not lead_alike(address(beside, page), address(link, page)):
            known, earlier = _differ(link, beside, page), beside
        elif not (told or link.attr("aria-describedby") or _is_date(link)):
            known = False if lead_alike(address(earlier, page), address(link, page)) else None
        if known is not False:
            told.add(here)
            here_to, there_to = written_address(link), written_address(earlier)
            values = {"text": excerpt(name(link, page)), "href": here_to, "other": there_to}
            yield Problem(link, "differs", values, certain=bool(known) and not _is_remade(page))


def _is_date(link: Element) -> bool:
    """The day on which an entry of a list appeared: several may have the same."""
    day = link.closest("time") or link.select_one("time")
    return day is not None and day.text.split() == link.text.split()


def _is_remade(page: Page) -> bool:
    """A script puts shadow trees in the place of what the mark-up holds."""
    return any("attachShadow" in script.text for script in page.select("script:not([src])"))


def _differ(link: Element, earlier: Element, page: Page) -> bool | None:
    """Whether the targets serve different purposes; None where they cannot be read, or only a person can tell."""
    if choose_differently(address(link, page), address(earlier, page)):
        return True
    one, other = (linked_page(written_address(e).partition("#")[0], page) for e in (link, earlier))
    return differ(one, other) if one and other else None
