"""The page has a heading of the first level. Content after a menu without any heading is another rule."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.modals import lies_behind
from a11y_check.semantics.outline import headings
from a11y_check.semantics.repetition import has_heading, own_content
from a11y_check.semantics.roles import heading_level
from a11y_check.standards.references import norm


@Rule(
    title=_("Page without a main heading"),
    why=_("People who jump from heading to heading look for the main one to know where they are."),
    fix=_("Show the title of the page as a heading of level 1."),
    messages={"missing": _("The page has no heading of level 1.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        norm("W3C tutorial: headings", url="https://www.w3.org/WAI/tutorials/page-structure/headings/"),
    ),
    examples=(
        Example("<h1>Integration</h1>"),
        Example('<div role="heading" aria-level="1">Integration</div>'),
        Example(
            '<div aria-hidden="true"><h1>Kurse</h1></div><div role="dialog" aria-modal="true"><h2>Los?</h2></div>'
        ),
        Example("<h2>Integration</h2>", fails="missing"),
    ),
    since="0.1",
    applies_to="html",
    only_if=lambda _root, page: has_heading(page) or not own_content(page),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    covered = any(lies_behind(heading, page) for heading in page.select("h1"))
    if not covered and all(heading_level(heading) != 1 for heading in headings(page)):
        sure = bool(headings(page)) and page.document.select_one("template[shadowrootmode]") is None
        yield Problem(root, "missing", certain=sure)
