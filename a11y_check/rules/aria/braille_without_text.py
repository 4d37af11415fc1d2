"""What is said in braille is said in speech, too: `aria-braille…` shortens a name or a kind that is there."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, norm, wcag


@Rule(
    title=_("Text for braille alone"),
    why=_("Who listens to a screen reader instead of reading braille gets nothing."),
    fix=_("Give the element a name, or a kind (aria-roledescription), that the braille text shortens."),
    messages={
        "label": _("The element has a name in braille (“{text}”), but no other."),
        "kind": _("The element has a kind in braille (“{text}”), but no aria-roledescription."),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(
        wcag("4.1.2"),
        bitv("9.4.1.2a"),
        norm("WAI-ARIA 1.3", "aria-braillelabel", "https://www.w3.org/TR/wai-aria-1.3/#aria-braillelabel"),
    ),
    examples=(
        Example('<button aria-braillelabel="*****">5 von 5 Sternen</button>'),
        Example(
            '<section aria-label="A" aria-roledescription="Folie" aria-brailleroledescription="fol"></section>'
        ),
        Example('<button aria-braillelabel="****"></button>', fails="label"),
        Example('<section aria-label="A" aria-brailleroledescription="fol"></section>', fails="kind"),
    ),
    since="0.1",
    applies_to="[aria-braillelabel], [aria-brailleroledescription]",
    only_if=is_exposed,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    label = (element.attr("aria-braillelabel") or "").strip()
    kind = (element.attr("aria-brailleroledescription") or "").strip()
    if label and not name(element, page):
        yield Problem(element, "label", {"text": label})
    if kind and not (element.attr("aria-roledescription") or "").strip():
        yield Problem(element, "kind", {"text": kind})
