"""The page has one main content, one header and one footer."""

from collections import Counter
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.roles import role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm

_SINGLE = ("main", "banner", "contentinfo")

_DIALOGUES = "dialog, [role=dialog i], [role=alertdialog i]"


@Rule(
    title=_("More than one main content, header or footer"),
    why=_("Who jumps to the main content may land in the wrong place."),
    fix=_("Keep one of each. Headers and footers of an article belong inside its article element."),
    messages={"repeated": _("This is number {number} of the kind “{role}” on the page.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        norm("W3C tutorial: regions", url="https://www.w3.org/WAI/tutorials/page-structure/regions/"),
    ),
    examples=(
        Example("<header>a</header><main>b</main><footer>c</footer>"),
        Example("<header>a</header><main><article><header>b</header></article></main>"),
        Example("<main>a</main><main hidden>b</main>", note=_("one at a time")),
        Example(
            "<header>a</header><main>b</main><dialog open><header>c</header></dialog>",
            note=_("a dialogue is a page of its own"),
        ),
        Example("<main>a</main><main>b</main>", fails="repeated"),
    ),
    since="0.1",
    applies_to="html",
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    seen: Counter[str] = Counter()
    for element in page.select("main, header, footer, [role]"):
        kind = role(element, page)
        if kind in _SINGLE and is_exposed(element, page) and element.closest(_DIALOGUES) is None:
            seen[kind] += 1
            if seen[kind] > 1:
                yield Problem(element, "repeated", {"number": seen[kind], "role": kind})
