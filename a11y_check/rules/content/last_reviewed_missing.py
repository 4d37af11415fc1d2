"""A page that offers a contact says when its facts were last checked."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import presents_a_contact
from a11y_check.semantics.text import shown_text, text_blocks
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.phrases import REVIEWED
from a11y_check.standards.references import norm

_MARKED = '[class*="review" i] time, [itemprop="dateModified" i], [itemprop="lastReviewed" i]'


def _is_page_with_contact(_body: Element, page: Page) -> bool:
    return bool(page.select("h1")) and presents_a_contact(page)


@Rule(
    title=_("No date of the last review"),
    why=_("Readers cannot tell whether the facts still hold; colleagues cannot tell what to check next."),
    fix=_("Add the day on which the page was last checked."),
    messages={
        "missing": _("The page does not say when it was last checked."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Facts on a page are dated, sourced and kept up to date"),),
    examples=(
        Example("<h1>Integration</h1><p>Tel. 02302 581-1011</p><p>Zuletzt geprüft: 1. Oktober 2026</p>"),
        Example("<h1>Integration</h1><p>Tel. 02302 581-1011</p><p>Geprüft am 1. Oktober 2026</p>"),
        Example("<h1>Willkommen</h1><p>Schön, dass Sie da sind.</p>", note=_("no contact")),
        Example("<h1>Integration</h1><p>Claudia Formann<br>Tel. 02302 581-1011</p>", fails="missing"),
    ),
    since="0.1",
    applies_to="body",
    only_if=_is_page_with_contact,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    likely = blocks_holding(REVIEWED)(page)
    text = " ".join(shown_text(block, page) for block in text_blocks(page)) if likely else ""
    if not REVIEWED.search(text) and not page.select(_MARKED):
        yield Problem(element, "missing")
