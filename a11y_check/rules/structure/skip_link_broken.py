"""A link at the top of the page that skips to the content finds its target."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import fragment, has_target, is_skip_link
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_hidden
from a11y_check.standards.references import bitv, norm

_CONTENT = re.compile(r"inhalt|content|main\b", re.IGNORECASE)
_MENU = "nav, [role=navigation i]"
_MAIN = "main, [role=main i], article"


@Rule(
    title=_("Skip link without a target"),
    why=_("People who use the keyboard have to pass the whole menu on every page."),
    fix=_("Give the element that the link leads to the id that the link names."),
    messages={
        "broken": _("The link “{text}” leads to “#{target}”, which the page does not have."),
        "hidden": _("The link “{text}” leads to “#{target}”, which is hidden."),
        "menu": _("The link “{text}” leads to “#{target}”, and the menu comes after that."),
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        norm(
            "WCAG technique G1",
            "Link to skip to the main content",
            "https://www.w3.org/WAI/WCAG22/Techniques/general/G1",
        ),
        bitv("9.2.4.1a"),
    ),
    examples=(
        Example('<a href="#inhalt">Zum Inhalt</a><main id="inhalt">Text</main>'),
        Example('<a href="#top">Nach oben</a>', note=_("browsers know it")),
        Example('<nav><a href="#0">Start</a></nav><main>Text</main>', note=_("no place in the page")),
        Example('<a href="#inhalt">Zum Inhalt</a><main>Text</main>', fails="broken"),
        Example(
            '<a href="#m">Zum Menü</a><nav id="m"><a href="/">A</a> <a href="/b/">B</a></nav><main>Text</main>'
        ),
        Example('<a href="#inhalt">Zum Inhalt</a><p id="inhalt" hidden></p>', fails="hidden"),
        Example(
            '<a href="#k">Zum Inhalt</a><header id="k"><nav><a href="/">A</a> <a href="/b/">B</a></nav></header>'
            "<main>Text</main>",
            fails="menu",
        ),
    ),
    since="0.1",
    applies_to="a[href^='#']",
    only_if=is_skip_link,
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    values = {"text": excerpt(name(link, page)), "target": fragment(link)}
    if not has_target(link, page):
        yield Problem(link, "broken", values)
    elif any(is_hidden(target, page) for target in page.ids.get(fragment(link), [])[:1]):
        yield Problem(link, "hidden", values, certain=False)
    elif _CONTENT.search(values["text"]) and any(map(_is_before_menu, page.ids.get(fragment(link), [])[:1])):
        yield Problem(link, "menu", values, certain=False)


def _is_before_menu(target: Element) -> bool:
    """It holds the menu, and not the content."""
    has_menu = target.matches(_MENU) or target.select_one(_MENU) is not None
    return has_menu and target.select_one("main, [role=main i], h1") is None and target.closest(_MAIN) is None
