"""The `html` element says in which language the page is; `xml:lang` does not count."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Page without a language"),
    why=_("A screen reader reads the page with the pronunciation of another language."),
    fix=_('Set the lang attribute of the html element, for example lang="de".'),
    messages={
        "missing": _("The html element has no lang attribute."),
        "empty": _("The lang attribute of the html element is empty."),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("3.1.1"), bitv("9.3.1.1a"), act("b5c3f8")),
    examples=(
        Example("<html lang=de><title>Kontakt</title></html>"),
        Example("<html lang=ar dir=rtl><title>اتصل</title></html>"),
        Example("<html><title>Kontakt</title></html>", fails="missing"),
        Example('<html xml:lang="de"><title>Kontakt</title></html>', fails="missing"),
        Example('<html lang=" "><title>Kontakt</title></html>', fails="empty"),
    ),
    since="0.1",
    applies_to="html",
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    if root.attr("lang") is None:
        yield Problem(root, "missing")
    elif not page.language:
        yield Problem(root, "empty")
