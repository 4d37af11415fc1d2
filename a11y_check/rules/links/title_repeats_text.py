"""The tooltip of a link says something that its text does not. Of a menu, the first such link stands for all."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import first_in_menus, is_link
from a11y_check.semantics.names import content
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import norm


def _repeating(page: Page) -> list[Element]:
    links = is_link.among(page.select("a[href][title]"), page)
    return first_in_menus({link: "" for link in links if _title(link).lower() == content(link, page).lower()})


def _title(link: Element) -> str:
    return " ".join((link.attr("title") or "").split())


@Rule(
    title=_("Tooltip repeats the link text"),
    why=_("A screen reader may say the same words twice."),
    fix=_("Delete the title of the link."),
    messages={"repeats": _("The title of the link “{text}” only repeats its text.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        norm(
            "WCAG technique H33",
            "Link text with the title attribute",
            "https://www.w3.org/WAI/WCAG22/Techniques/html/H33",
        ),
    ),
    examples=(
        Example('<a href="/kurse/" title="Kurse der Volkshochschule">Kurse</a>'),
        Example('<a href="/kurse/">Kurse</a>'),
        Example('<a href="/kurse/" title="Kurse">Kurse</a>', fails="repeats"),
    ),
    since="0.1",
    applies_to="a[href][title]",
    only_if=lambda link, page: is_link(link, page) and bool(_title(link)),
    suspects=_repeating,
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    yield Problem(link, "repeats", {"text": excerpt(_title(link))})
