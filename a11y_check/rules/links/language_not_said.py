"""A link to a page in another language says in which, or is written in it. Told by `hreflang` alone."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.language import language, primary
from a11y_check.semantics.links import is_link
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.standards.language_names import NAME_BEGINNINGS
from a11y_check.standards.references import norm

_NEAR = 500  # characters of the paragraph or item around the link


def _leads_to_other_language(link: Element, page: Page) -> bool:
    target, own = primary(link.attr("hreflang") or ""), primary(language(link, page))
    return bool(own) and target in NAME_BEGINNINGS and target != own and is_link(link, page)


@Rule(
    title=_("Link to another language that does not say so"),
    why=_("Who follows the link lands on a page that they perhaps cannot read."),
    fix=_("Add the language, for example “Housing benefit (in English)”."),
    messages={
        "unsaid": _("The link “{text}” leads to a page in another language ({tag}) and does not say so."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Facts on a page are dated, sourced and kept up to date"),),
    examples=(
        Example('<html lang=de><a href="/en/" hreflang="en">Wohngeld (auf Englisch)</a></html>'),
        Example('<html lang=de><a href="/en/" hreflang="en" lang="en">Housing benefit</a></html>'),
        Example('<html lang=de><a href="/w/" hreflang="de-DE">Wohngeld</a></html>'),
        Example(
            '<html lang=de><ul><li><a href="/en/" hreflang="en">Wohngeld</a> (EN)</li></ul></html>',
            note=_("said beside it"),
        ),
        Example('<html lang=de><a href="/en/" hreflang="en">Wohngeld</a></html>', fails="unsaid"),
    ),
    since="0.1",
    applies_to="a[hreflang], area[hreflang]",
    only_if=_leads_to_other_language,
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    tag, said = primary(link.attr("hreflang") or ""), name(link, page)
    around = link.closest("li, p, td, dd")
    beside = shown_text(around, page)[:_NEAR] if around else ""
    near = f"{said} {link.attr('title') or ''} {beside}".lower()
    named = any(beginning in near for beginning in NAME_BEGINNINGS[tag]) or re.search(rf"\b{tag}\b", near)
    parts = (link, *link.select("[lang]"))
    if said and not named and tag not in [primary(language(part, page)) for part in parts]:
        yield Problem(link, "unsaid", {"text": excerpt(said), "tag": tag})
