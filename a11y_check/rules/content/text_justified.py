"""Longer texts are aligned to one side only: full justification makes gaps of uneven width between the words."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import declaring
from a11y_check.semantics.passages import has_passage
from a11y_check.standards.references import wcag

_TEXT = "Wir beraten Sie in vielen Sprachen, begleiten Sie zum Amt und helfen beim Ausfüllen der Anträge."


@Rule(
    title=_("Justified text"),
    why=_("The uneven gaps between the words make reading hard for people with dyslexia or low vision."),
    fix=_("Align the text to the side where reading starts."),
    messages={"justified": _("The text in this {tag} element is justified.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.8"),),
    examples=(
        Example(f"<p>{_TEXT}</p>"),
        Example('<p style="text-align: justify">Kurz.</p>', note=_("one line")),
        Example(f'<p style="text-align: justify">{_TEXT}</p>', fails="justified"),
        Example(
            f"<style>main {{ text-align: justify }}</style><main><p>{_TEXT}</p></main>", fails="justified"
        ),
    ),
    since="0.1",
    applies_to=declaring("text-align", values=("justify",)),
    only_if=lambda element, page: has_passage(element, page, "text-align", "justify"),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    yield Problem(element, "justified", {"tag": element.tag})
