"""The page is in the language that it says it is in. Only a clear case counts: enough little words, and few of the other language."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text_language import language_of_page
from a11y_check.standards.languages import is_known_language
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Page in another language than it says"),
    why=_("A screen reader reads the page with the pronunciation of the wrong language."),
    fix=_("Set the language of the page to that of its text, and mark parts in other languages."),
    messages={"differs": _("The page says that it is in “{lang}”, but its text is in “{found}”.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("3.1.1"), bitv("9.3.1.1a"), act("ucwvc8")),
    examples=(
        Example("<html lang=de><p>Die Kurse sind kostenlos und finden im Rathaus statt.</p></html>"),
        Example("<html lang=en><p>Integration Witten Rathaus</p></html>", note=_("too little to tell")),
        Example("<html lang=de><p>Kurse <span lang=en>This is how it is done in our town</span></p></html>"),
        Example(
            "<html lang=en><p>Die Kurse sind kostenlos und finden im Rathaus statt.</p></html>",
            fails="differs",
        ),
    ),
    since="0.1",
    applies_to="html[lang]",
    only_if=lambda _root, page: is_known_language(page.language),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    found = language_of_page(page)
    if found:
        yield Problem(root, "differs", {"lang": page.language, "found": found})
