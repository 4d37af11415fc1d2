"""A text in another script, such as Arabic or Cyrillic, says its language. Single letters are signs, not text."""

from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.language import language
from a11y_check.semantics.text import excerpt, own_texts
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.languages import OTHER_SCRIPTS, SCRIPTS, is_known_language, is_written_in
from a11y_check.standards.references import bitv, wcag

#: What is written for computers is in no language of people.
_CODE = "code, kbd, samp"


@once_per_page
def _foreign(page: Page) -> dict[Element, dict[str, str]]:
    """The own text of elements by the script in which some of it is written."""
    found: dict[Element, dict[str, str]] = {}
    for element, text in own_texts(page).items():
        if not text.isascii() and OTHER_SCRIPTS.search(text) and element.closest(_CODE) is None:
            own = " ".join(text.split())
            scripts = {script: own for script, (word, _tags) in SCRIPTS.items() if word.search(own)}
            if scripts:
                found[element] = scripts
    return found


def _in_other_scripts(page: Page) -> list[Element]:
    """The elements that directly hold text in another script than the Latin one."""
    return page.in_order(_foreign(page))


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
        Example("<html lang=de><p>Die Winkel α, β und γ</p></html>", note=_("signs")),
        Example("<p>українська</p>", note=_("a page without a language is another rule")),
        Example("<html lang=de><pre><code>{ ar: 'العربية' }</code></pre></html>", note=_("a program")),
        Example("<html lang=de><p>Informationen: العربية</p></html>", fails="unmarked"),
        Example('<html lang=de><p lang="en">українська мова</p></html>', fails="unmarked"),
    ),
    since="0.1",
    applies_to=_in_other_scripts,
    only_if=is_shown,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    tag = language(element, page)
    for script, text in _foreign(page)[element].items():
        if tag and is_known_language(tag) and not is_written_in(tag, script):
            yield Problem(element, "unmarked", {"text": excerpt(text), "lang": tag})
            return
