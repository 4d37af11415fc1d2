"""A web address in the text is a link. E-mail addresses are another rule."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import shown_text
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.references import norm
from a11y_check.wording import Wording

_URL = Wording(
    r"(?<![\w@/.])(?:https?://|www\.)[^\s<>()\"„“”«»‹›‚‘]*[^\s<>()\"„“”«»‹›‚‘’.,;:!?']", "http", "www."
)


@Rule(
    title=_("Web address that is not a link"),
    why=_("People have to copy the address or type it, which many cannot do."),
    fix=_("Make it a link and give the link the name of the target as its text."),
    messages={"unlinked": _("The address {url} is not a link.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice"),),
    examples=(
        Example('<p>Mehr bei der <a href="https://www.witten.example/">Stadt Witten</a>.</p>'),
        Example('<p>Mehr unter <a href="https://www.witten.example/">www.witten.example</a>.</p>'),
        Example("<p>Schreiben Sie an info@www.witten.example.</p>"),
        Example(
            '<p>Mehr unter “<a href="https://www.witten.example/">www.witten.example</a>”.</p>',
            note=_("quotation marks are no part of it"),
        ),
        Example("<p>Mehr unter www.witten.example.</p>", fails="unlinked"),
    ),
    since="0.1",
    applies_to=blocks_holding(_URL),
    only_if=lambda block, page: bool(_URL.search(shown_text(block, page))),
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    if block.closest("a[href], button") is not None:
        return
    linked = " ".join(shown_text(link, page) for link in block.select("a[href], button, code, kbd, samp"))
    for url in _URL.findall(shown_text(block, page)):
        if url not in linked:
            yield Problem(block, "unlinked", {"url": url})
