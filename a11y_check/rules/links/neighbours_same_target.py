"""A picture and its text that lead to the same place are one link."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from a11y_check.page import Element, Page, Text
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import address, is_link
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.standards.references import norm


@Rule(
    title=_("Two links side by side to the same target"),
    why=_("Everybody who uses the keyboard or a screen reader meets the same link twice."),
    fix=_("Put picture and text into one link, and leave the text alternative of the picture empty."),
    messages={"same": _("“{text}” leads to the same target as the link before it.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        norm(
            "WCAG technique H2",
            "Combining adjacent image and text links",
            "https://www.w3.org/WAI/WCAG22/Techniques/html/H2",
        ),
    ),
    examples=(
        Example('<a href="/kurse/"><img src="a.jpg" alt=""> Kurse</a>'),
        Example('<a href="/a/">Kurse</a> <a href="/b/">Beratung</a>'),
        Example('<a href="/plan.pdf">Plan (PDF)</a> <a href="/plan.pdf" download>Herunterladen</a>'),
        Example(
            '<a href="javascript:t()"><img src="t.svg" alt="Teilen"></a> <a href="javascript:t()">Kopieren</a>'
        ),
        Example('<a href="/kurse/">Kurse</a> und <a href="/kurse/">Deutsch</a>', note=_("words between")),
        Example(
            '<a href="/"><img src="l.svg" alt="Stadt Witten"></a> <a href="/">Start</a>',
            fails="same",
            note=_("a question: the logo and the way home"),
        ),
        Example(
            '<a href="/kurse/"><img src="a.jpg" alt="Ein Kurs"></a> <a href="/kurse/">Kurse</a>', fails="same"
        ),
    ),
    since="0.1",
    applies_to="a[href] + a[href]",
    only_if=is_link,
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    before = link.previous_sibling
    while isinstance(before, Text) and not before.data.strip():
        before = before.previous_sibling
    if not isinstance(before, Element) or before.tag != "a" or not is_link(before, page):
        return
    target = address(link, page)
    if (link.attr("download") is None) != (before.attr("download") is None):
        return
    leads_on = not (link.attr("href") or "").strip().lower().startswith(("#", "javascript:"))
    if target and target == address(before, page) and leads_on:
        is_way_home = urlsplit(target).path in (
            "",
            "/",
        )  # a logo and “Home” are two names that people look for
        sure = not is_way_home and any(not shown_text(one, page) for one in (before, link))
        yield Problem(link, "same", {"text": excerpt(name(link, page))}, certain=sure)
