"""The name of a language in that language says so: “English” is read as German otherwise. Other scripts are another rule."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.language import language, primary
from a11y_check.semantics.links import is_link
from a11y_check.semantics.text import shown_text
from a11y_check.standards.languages import OWN_NAMES
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Name of a language not marked"),
    why=_("People who look for their language hear its name mispronounced, and may not recognise it."),
    fix=_("Does a screen reader say the name right? Mark it with its language in the lang attribute."),
    messages={"unmarked": _("“{text}” is the name of a language, but marked as “{lang}”.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("3.1.2"), bitv("9.3.1.2a")),
    examples=(
        Example('<html lang=de><a href="/tr/" lang="tr" hreflang="tr">Türkçe</a></html>'),
        Example('<html lang=de><a href="/de/">Deutsch</a></html>', note=_("the language of the page")),
        Example('<html lang=de><a href="/en/"><span lang="en">English</span></a></html>'),
        Example('<html lang=de><a href="/tr/">Türkçe</a></html>', fails="unmarked"),
    ),
    since="0.1",
    applies_to="a[href], [role=link i]",
    only_if=(is_link, lambda link, page: shown_text(link, page).lower() in OWN_NAMES),
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(link, page)
    marked = [language(part, page) for part in (link, *link.select("[lang]"))]
    if (
        link.attr("aria-label") is None
        and all(marked)
        and OWN_NAMES[text.lower()] not in map(primary, marked)
    ):
        yield Problem(link, "unmarked", {"text": text, "lang": marked[0]})
