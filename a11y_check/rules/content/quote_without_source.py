"""A quotation says where it comes from."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import shown_text
from a11y_check.standards.references import norm

_LEFT_OUT = re.compile(r"[\[(](?:…|\.{3})[\])]")
_SOURCE = re.compile(r"\bQuelle\b|\baus:|\bnach:|\bZitat|\bSource\b|^\s*[–—-]\s|\(\w(?=[^()]*\))[^()]*?\d{4}")


def _quotes(element: Element, page: Page) -> bool:
    if element.tag == "blockquote":
        return True
    return element.closest("blockquote") is None and bool(_LEFT_OUT.search(shown_text(element, page)))


@Rule(
    title=_("Quotation without a source"),
    why=_("Readers cannot check the words, and citing without a source breaks copyright."),
    fix=_("Name the author or the document beside the quotation."),
    messages={
        "source": _("Is this a quotation? Then where does it come from?"),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("UrhG § 63", "Naming the source", "https://www.gesetze-im-internet.de/urhg/__63.html"),),
    examples=(
        Example(
            "<figure><blockquote>Vielfalt ist Stärke.</blockquote><figcaption>Leitbild der Stadt</figcaption></figure>"
        ),
        Example("<p>Vielfalt […] ist Stärke. (Quelle: Leitbild der Stadt)</p>"),
        Example("<blockquote>Vielfalt ist Stärke.</blockquote>", fails="source"),
        Example("<p>Vielfalt […] ist Stärke.</p>", fails="source"),
    ),
    since="0.1",
    applies_to="blockquote, p",
    only_if=_quotes,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    figure = element.closest("figure")
    named = bool(element.attr("cite")) or bool(element.select("cite, footer, a[href]"))
    if named or (figure is not None and figure.select("figcaption")):
        return
    following = element.next_sibling
    while following is not None and not isinstance(following, Element):
        following = following.next_sibling
    after = shown_text(following, page) if following is not None else ""
    if not _SOURCE.search(shown_text(element, page)) and not re.match(r"[–—-]\s|\(?Quelle\b", after):
        yield Problem(element, "source")
