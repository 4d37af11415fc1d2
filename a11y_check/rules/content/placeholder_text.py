"""No filler text is left on the page."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_tagged, excerpt, prose
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.references import norm
from a11y_check.wording import Wording

_FILLER = Wording(
    r"^\W*lorem ipsum(?: dolor\b|\W*$)|\blorem ipsum dolor sit\b|^(?:hier (?:steht|kommt|folgt)(?: noch)? (?:ihr|der|ein|dein) text|(?:das ist ein )?(?:blind|platzhalter|muster|beispiel)text"
    r"|text folgt|todo|placeholder|your text here)\W*$",
    *("lorem ipsum", "text", "todo", "placeholder"),
)

#: “Todo” may be the heading of a list of tasks, “placeholder” that of a chapter on forms.
_NAMING = ("li", "td", "h1", "h2", "h3", "h4")


@Rule(
    title=_("Filler text"),
    why=_("Readers take it for content in a language they do not know."),
    fix=_("Write the real text, or take the block out."),
    messages={
        "filler": _("“{text}” is filler text."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Facts on a page are dated, sourced and kept up to date"),),
    examples=(
        Example("<p>Der Blindtext-Generator ist ein Werkzeug.</p>", note=_("about filler text")),
        Example("<p>Setzer nehmen Lorem ipsum seit langem.</p>", note=_("about filler text")),
        Example("<p>Er zeigt <samp>Lorem ipsum dolor sit amet</samp>.</p>", note=_("about filler text")),
        Example("<p>Die Kurse beginnen im Herbst.</p>"),
        Example("<p>Lorem ipsum dolor sit amet, consetetur</p>", fails="filler"),
        Example("<p>Hier steht Ihr Text.</p>", fails="filler"),
        Example("<h2>Todo</h2>", fails="filler", note=_("a question: a list of tasks?")),
    ),
    since="0.1",
    applies_to=blocks_tagged("p", "li", "dd", "td", "div", "h1", "h2", "h3", "h4"),
    suspects=blocks_holding(_FILLER),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = prose(element, page)
    if _FILLER.search(text):
        may_name = element.tag in _NAMING and " " not in text
        yield Problem(element, "filler", {"text": excerpt(text)}, certain=not may_name)
