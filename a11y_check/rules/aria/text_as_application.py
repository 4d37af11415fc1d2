"""What is there to be read is no application: only there screen readers leave the arrow keys to the page."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import block_texts, excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_TEXTS = "p, li, h1, h2, h3, h4, h5, h6, dd, td, blockquote"
_LEAST = 80  # characters to be read
_BOX = '<div role="application" aria-label="Gebühren"><h2>Gebühren</h2><p>{}</p></div>'


@Rule(
    title=_("Text in an application"),
    why=_("A screen reader switches off its keys for reading there, and people cannot get at the text."),
    fix=_("Is all of it worked with keys that a script knows? If not, take the role away."),
    messages={"text": _("The application holds text to be read: “{text}”.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a")),
    examples=(
        Example(_BOX.format("Pfeiltasten verschieben die Karte.")),
        Example(_BOX.format("Kurse. " * 20).replace("application", "region")),
        Example(_BOX.format("Kurse. " * 20), fails="text"),
    ),
    since="0.2",
    applies_to="[role=application i]",
    only_if=is_exposed,
)
def check(box: Element, page: Page) -> Iterator[Problem]:
    texts = block_texts(page)
    read = [
        texts[part] for part in box.select(_TEXTS) if part in texts and part.closest("label, button") is None
    ]
    if sum(map(len, read)) >= _LEAST:
        yield Problem(box, "text", {"text": excerpt(max(read, key=len))})
