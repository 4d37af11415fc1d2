"""Longer texts keep small letters: style sheets may turn a label into capitals, but not a passage."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.declaring import declaring
from a11y_check.semantics.passages import has_passage
from a11y_check.standards.references import norm

_TEXT = "Wir beraten Sie in vielen Sprachen, begleiten Sie zum Amt und helfen beim Ausfüllen der Anträge."


@Rule(
    title=_("Passage in capitals"),
    why=_("Words in capitals have no shape; people with dyslexia read them letter by letter."),
    fix=_("Is the text more than a label? Then take “text-transform: uppercase” away."),
    messages={"capitals": _("A style sheet turns the text in this {tag} element into capitals.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(norm("DIN SPEC 33429", "Empfehlungen für Deutsche Leichte Sprache"),),
    examples=(
        Example(f"<p>{_TEXT}</p>"),
        Example('<p style="text-transform: uppercase">Aktuelles</p>', note=_("a label")),
        Example(f'<p style="text-transform: uppercase">{_TEXT}</p>', fails="capitals"),
    ),
    since="0.1",
    applies_to=declaring("text-transform", values=("uppercase",)),
    only_if=lambda element, page: has_passage(element, page, "text-transform", "uppercase"),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    yield Problem(element, "capitals", {"tag": element.tag})
