"""The page has a title. Whether the title fits the page, only a person can tell."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, is_html
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.standards.references import act, bitv, wcag

_FULL = "<!DOCTYPE html><html lang=de><head>{}</head><body><main><h1>Integration</h1></main></body></html>"


@Rule(
    title=_("Page without a title"),
    why=_("The title is the first thing a screen reader reads out, and the name of the browser tab."),
    fix=_("Give the page a title that names its topic and the office or town."),
    messages={
        "missing": _("The page has no title."),
        "empty": _("The title of the page is empty."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("2.4.2"), bitv("9.2.4.2a"), act("2779a5")),
    examples=(
        Example(_FULL.format("<title>Sprachkurse – Stadt Witten</title>")),
        Example(_FULL.format("<title>Kurse</title><title></title>"), note=_("the first one counts")),
        Example(_FULL.format(""), fails="missing"),
        Example(_FULL.format("<title> </title>"), fails="empty"),
        Example(
            _FULL.format("") + "<svg><title>Wappen</title></svg>",
            fails="missing",
            note=_("names the drawing"),
        ),
    ),
    since="0.1",
    applies_to="html",
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    titles = [
        element for element in page.select("title") if is_html(element) and not element.closest("template")
    ]
    if not titles:
        yield Problem(root, "missing")
    elif not page.title:
        yield Problem(titles[0], "empty")
