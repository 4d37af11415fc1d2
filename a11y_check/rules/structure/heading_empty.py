"""Each heading has a text, be it the alternative text of a picture. One with an id may wait for a script to fill it."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.outline import is_heading
from a11y_check.semantics.roles import heading_level
from a11y_check.standards.references import act, norm


@Rule(
    title=_("Heading without text"),
    why=_("A screen reader announces a heading and then says nothing."),
    fix=_(
        "Write the heading, or delete it. Make space between paragraphs with a setting, not with a heading."
    ),
    messages={"empty": _("A heading of level {level} has no text.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        act("ffd0e9"),
        norm("W3C tutorial: headings", url="https://www.w3.org/WAI/tutorials/page-structure/headings/"),
    ),
    examples=(
        Example("<h2>Kontakt</h2>"),
        Example('<h1><img src="logo.svg" alt="Stadt Witten"></h1>'),
        Example("<h2 hidden></h2>", note=_("nobody meets it")),
        Example("<h2>&nbsp;</h2>", fails="empty"),
        Example('<h2><img src="line.png" alt=""></h2>', fails="empty"),
    ),
    since="0.1",
    applies_to="h1, h2, h3, h4, h5, h6, [role~=heading i]",
    only_if=is_heading,
)
def check(heading: Element, page: Page) -> Iterator[Problem]:
    if not name(heading, page):
        is_place = bool(heading.attr("id")) and not heading.children and bool(page.select("script"))
        yield Problem(heading, "empty", {"level": heading_level(heading)}, certain=not is_place)
