"""After a heading comes something before the next heading of the same or a higher level. A heading that is a link leads to it."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.outline import empty_sections, headings, is_heading
from a11y_check.semantics.roles import heading_level, role
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import norm

_SECTIONS = "section, article, aside, nav, main, body"


@Rule(
    title=_("Heading with nothing under it"),
    why=_("Who jumps to this heading finds nothing and looks for content that is not there."),
    fix=_("Add the missing content, or delete the heading."),
    messages={"empty": _("Nothing follows the heading “{text}”.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        norm("W3C tutorial: headings", url="https://www.w3.org/WAI/tutorials/page-structure/headings/"),
    ),
    examples=(
        Example("<h2>Kontakt</h2><p>Rufen Sie an.</p>"),
        Example("<h2>Aufgaben</h2><h3>Unsere Ziele</h3><p>Teilhabe</p>"),
        Example('<h3><a href="/b/">Buch</a></h3><h3><a href="/f/">Film</a></h3>', note=_("a list of links")),
        Example(
            "<header><h2>Stadt Witten</h2></header><main><h1>Kurse</h1>Für alle.</main>", note=_("the site")
        ),
        Example(
            "<h2>Neues</h2><article><h2>Sommerfest</h2>Am 3. Mai</article>", note=_("a list of articles")
        ),
        Example("<section><h2>Neues</h2></section><article><h2>Fest</h2>Im Mai</article>", fails="empty"),
        Example("<h2>Projekte</h2><h2>Kontakt</h2><p>Rufen Sie an.</p>", fails="empty"),
        Example("<main><p>Text</p><h2>Projekte</h2></main><footer>Impressum</footer>", fails="empty"),
    ),
    since="0.1",
    applies_to="h1, h2, h3, h4, h5, h6, [role~=heading i]",
    only_if=lambda heading, page: is_heading(heading, page) and bool(name(heading, page)),
)
def check(heading: Element, page: Page) -> Iterator[Problem]:
    if (
        heading in empty_sections(page)
        and heading_level(heading) > 1
        and not _is_link(heading)
        and not _names_the_site(heading, page)
        and not _heads_articles(heading, page)
    ):
        sure = not page.select("script")
        yield Problem(heading, "empty", {"text": excerpt(name(heading, page))}, certain=sure)


def _names_the_site(heading: Element, page: Page) -> bool:
    """It stands in the header of the page, whose content comes after that."""
    around = heading.closest("header, [role=banner i]")
    return around is not None and role(around, page) == "banner"


def _heads_articles(heading: Element, page: Page) -> bool:
    """What comes next are articles, which begin with headings of their own."""
    after = iter(headings(page))
    following = next((one for here in after if here == heading for one in after), None)
    around = following.closest("article, [role=article i]") if following is not None else None
    if around is None or around == heading.closest("article, [role=article i]"):
        return False
    section = heading.closest(_SECTIONS)
    while around is not None and around != section:
        around = parent(around)
    return around is not None


def _is_link(heading: Element) -> bool:
    """All of the heading is a link, or it stands in one."""
    link = heading.closest("a[href]") or heading.select_one("a[href]")
    return link is not None and heading.text.strip() in link.text
