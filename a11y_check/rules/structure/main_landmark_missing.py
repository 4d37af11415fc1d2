"""The page marks where its main content is. Content in no region at all, after a menu, is another rule."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.modals import lies_behind
from a11y_check.semantics.repetition import is_outside_landmarks
from a11y_check.semantics.roles import role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm


@Rule(
    title=_("Main content not marked"),
    why=_("Screen readers can jump straight to the main content, if the page says where it is."),
    fix=_("Put the main content of the page into a main element."),
    messages={"missing": _("The page has no main element.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        norm("W3C tutorial: regions", url="https://www.w3.org/WAI/tutorials/page-structure/regions/"),
    ),
    examples=(
        Example("<main><h1>Integration</h1></main>"),
        Example('<div role="main"><h1>Integration</h1></div>'),
        Example(
            '<div aria-hidden="true"><main>Kurse</main></div><div role="dialog" aria-modal="true">Los?</div>'
        ),
        Example("<h1>Integration</h1>", fails="missing"),
    ),
    since="0.1",
    applies_to="html",
    only_if=lambda _root, page: not is_outside_landmarks(page),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    mains = page.select("main, [role~=main i]")
    if not any(_is_main(e, page) or lies_behind(e, page) for e in mains):
        has_others = bool(
            page.select("header, nav, footer, [role=banner], [role=navigation], [role=contentinfo]")
        )
        sure = has_others and page.document.select_one("template[shadowrootmode]") is None
        yield Problem(root, "missing", certain=sure)


def _is_main(element: Element, page: Page) -> bool:
    return is_exposed(element, page) and role(element, page) == "main"
