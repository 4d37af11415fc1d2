"""A text in another script, such as Arabic or Cyrillic, says its language. Single letters are signs, not text."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, Text
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.language import language
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.languages import OTHER_SCRIPTS, SCRIPTS, is_known_language, is_written_in
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Text in another language not marked"),
    why=_("A screen reader skips the text, or spells it out sign by sign."),
    fix=_(
        "Mark the text with its language, with the language field of the block or the button of the editor."
    ),
    messages={"unmarked": _("“{text}” is in another script, but marked as “{lang}”.")},
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("3.1.2"), bitv("9.3.1.2a")),
    examples=(
        Example('<html lang=de><p>Auf Ukrainisch: <span lang="uk">українська</span></p></html>'),
        Example("<html lang=de><p>Die Winkel α, β und γ</p></html>", note="signs"),
        Example("<p>українська</p>", note="a page without a language is another rule"),
        Example("<html lang=de><p>Informationen: العربية</p></html>", fails="unmarked"),
        Example('<html lang=de><p lang="en">українська мова</p></html>', fails="unmarked"),
    ),
    since="0.1",
    applies_to="body, body *",
    only_if=lambda element, page: is_shown(element, page) and bool(_foreign(element)),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    tag = language(element, page)
    for script, text in _foreign(element).items():
        if tag and is_known_language(tag) and not is_written_in(tag, script):
            yield Problem(element, "unmarked", {"text": excerpt(text), "lang": tag})
            return


def _foreign(element: Element) -> dict[str, str]:
    """The element's own text by the script in which some of it is written."""
    text = " ".join(child.data for child in element.children if isinstance(child, Text))
    if text.isascii():
        return {}
    if not OTHER_SCRIPTS.search(text):
        return {}
    own = " ".join(text.split())
    return {script: own for script, (word, _tags) in SCRIPTS.items() if word.search(own)}
