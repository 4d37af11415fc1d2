"""The language of the page is one that exists. Whether it is the language of the text is another rule."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.standards.languages import is_known_language
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Page in a language that does not exist"),
    why=_("A screen reader does not know the language and reads the page with the wrong pronunciation."),
    fix=_("Use the code of the language, such as de, en, uk or ar."),
    messages={"invalid": _("“{lang}” is not the code of a language.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("3.1.1"), bitv("9.3.1.1a"), act("bf051a")),
    examples=(
        Example("<html lang=de-AT><title>Kontakt</title></html>"),
        Example("<html lang=uk><title>Контакти</title></html>"),
        Example("<html lang=deutsch><title>Kontakt</title></html>", fails="invalid"),
        Example("<html lang=xd><title>Kontakt</title></html>", fails="invalid"),
    ),
    since="0.1",
    applies_to="html[lang]",
    only_if=lambda _root, page: bool(page.language),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    if not is_known_language(page.language):
        yield Problem(root, "invalid", {"lang": page.language})
