"""Each page of a site has a title of its own. Pages that differ only in what follows “?” count as one."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.site import Statement
from a11y_check.standards.references import wcag


@Rule(
    title=_("Two pages with one title"),
    why=_(
        "People with many open tabs, or with a list of search results read out, cannot tell the pages apart."
    ),
    fix=_("Are these two pages? Then name in the title what only this one is about."),
    messages={
        "repeated": _("The title “{title}” is also that of {elsewhere}."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("2.4.2"),),
    examples=(
        Example(
            "<title>Sprachkurse – Stadt Witten</title>",
            before="<title>Beratung – Stadt Witten</title>",
            url="/kurse/",
        ),
        Example("<title>Sprachkurse – Stadt Witten</title>", url="/kurse/"),
        Example("<main>Kurse</main>", before="<main>Beratung</main>", url="/kurse/", note=_("no titles")),
        Example(
            "<title>Integration – Stadt Witten</title>",
            before="<title>Integration – Stadt Witten</title>",
            url="/kurse/",
            fails="repeated",
        ),
    ),
    since="0.1",
    applies_to="html",
    only_if=lambda _root, page: bool(page.title),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    address = page.path.removesuffix("index.html").removesuffix("index.php").rstrip("/")
    title = next((e for e in page.select("title") if e.text.strip()), root)
    yield Problem(title, "repeated", {"title": page.title}, statement=Statement(page.title, (address,)))
