"""A footnote mark such as [1] has its note on the page."""

import re
from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import lines, shown_text, text_blocks
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.references import norm
from a11y_check.standards.words import words

_MARK = re.compile(r"(?<![\w\])])\[([1-9]\d?)\]|(?<=[a-zäöüß.!?“”»])\[([1-9]\d?)\]")
_BRACKETED = re.compile(r"\[[1-9]\d?\]")
_BLOCKS = words("p li dd td blockquote div")


def _holds_marks(element: Element, page: Page) -> bool:
    if element.tag not in _BLOCKS or element.select("code, pre, kbd, samp, math"):
        return False  # in code, brackets count the items of a list
    return bool(_MARK.search(shown_text(element, page)))


@once_per_page
def _notes(page: Page) -> list[str]:
    """The lines that may be footnotes."""
    return [line for block in text_blocks(page) for line in lines(block, page) if line.startswith("[")]


def _has_note(mark: str, page: Page) -> bool:
    if any(line.startswith(mark) for line in _notes(page)):
        return True
    linked = [link for link in page.select('a[href^="#"]') if mark.strip("[]") in link.text]
    return any((link.attr("href") or "")[1:] in page.ids for link in linked)


@Rule(
    title=_("Footnote mark without a footnote"),
    why=_("Readers look for a note that is not there; screen readers read out a lonely number."),
    fix=_("Add the footnote and link the mark to it, or take the mark out."),
    messages={
        "dangling": _("The mark {mark} has no note on this page."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Facts on a page are dated, sourced and kept up to date"),),
    examples=(
        Example('<p>Integration gelingt. <a href="#n1">[1]</a></p><p id="n1">Leitbild der Stadt</p>'),
        Example("<p>Integration gelingt. [1]</p><p>[1] Leitbild der Stadt</p>"),
        Example(
            "<figure><blockquote>Integration gelingt. [1]</blockquote><figcaption>Leitbild</figcaption></figure>"
        ),
        Example("<p>Der erste Wert steht in <code>liste</code> [1].</p>", note=_("code")),
        Example("<p>Integration gelingt. [1]</p>", fails="dangling"),
        Example("<p>Integration gelingt.[1]</p>", fails="dangling"),
    ),
    since="0.1",
    applies_to=blocks_holding(_BRACKETED),
    only_if=_holds_marks,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    figure = element.closest("figure")
    if figure is not None and figure.select("figcaption"):
        return
    for mark in dict.fromkeys(found.group() for found in _MARK.finditer(shown_text(element, page))):
        if not _has_note(mark, page):
            listed = any(len(notes.select("li")) >= int(mark.strip("[]")) for notes in page.select("ol"))
            yield Problem(element, "dangling", {"mark": mark}, certain=not listed)
