"""The page has something to read as it comes. What scripts build later cannot be checked here, and some never get it."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import block_texts, has_content
from a11y_check.standards.references import norm

_PAGE = "<html lang=de><title>Dienste</title><body>{}<script src=app.js></script></body></html>"


@Rule(
    title=_("Page that only a script fills"),
    why=_(
        "On a slow line or an old device the page stays white, and this report says nothing about what comes."
    ),
    fix=_("Check the page as a browser shows it. Best send the text with the page."),
    messages={"empty": _("The page has nothing to read before a script fills it.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(norm("Good practice"),),
    examples=(
        Example(_PAGE.format("<div id=app><h1>Dienste</h1></div>")),
        Example(_PAGE.format("<iframe src=/karte/ title=Karte></iframe>")),
        Example("<html lang=de><title>Leer</title><body></body></html>", note=_("no script")),
        Example(_PAGE.format("<div id=app></div>"), fails="empty"),
    ),
    since="0.2",
    applies_to="body",
)
def check(body: Element, page: Page) -> Iterator[Problem]:
    other = "iframe, frame, object, embed, video, audio, canvas, svg, form, template"
    if block_texts(page) or not page.select("script[src]"):
        return
    if not has_content(body, page) and body.select_one(other) is None:
        yield Problem(body, "empty")
