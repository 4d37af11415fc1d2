"""The title speaks of what is on the page: at least one of its words is to be found there."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.standards.function_words import FUNCTION_WORDS
from a11y_check.standards.references import bitv, wcag

_WORD = re.compile(r"\w{2,}")
#: Letters by which words of one stem are known.
_STEM = 4
_LITTLE = frozenset().union(*(FUNCTION_WORDS[tags] for tags in FUNCTION_WORDS if {"de", "en"} & {*tags}))
_START = re.compile(r"start|home|willkommen|welcome|portal|index", re.IGNORECASE)
_LEAST = 60  # characters of content
_PAGE = "<html lang=de><title>{}</title><main><h1>Hundesteuer</h1><p>Melden Sie Ihren Hund binnen zwei Wochen nach dem Einzug an.</p></main></html>"


@Rule(
    title=_("Title of another page"),
    why=_("The title is what a screen reader says first, and what tabs and bookmarks are called."),
    fix=_("Was the title left over from a copied page? Name the topic of this page."),
    messages={"unlike": _("No word of the title “{title}” is to be found on the page.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("2.4.2"), bitv("9.2.4.2a")),
    examples=(
        Example(_PAGE.format("Hundesteuer – Stadt Witten")),
        Example(_PAGE.format("Hunde anmelden")),
        Example(_PAGE.format("Startseite – Stadt Witten")),
        Example(_PAGE.format("Ein Hund")),
        Example(_PAGE.format("Kontakt – Stadt Witten"), fails="unlike"),
        Example(_PAGE.format("Reisepass"), fails="unlike"),
    ),
    since="0.2",
    applies_to="html",
    only_if=lambda _root, page: bool(page.title),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    content = root.select_one("main:has(h1), [role=main i]:has(h1)")
    words = [word for word in _WORD.findall(page.title.casefold()) if word not in _LITTLE]
    heading = content.select_one("h1") if content is not None else None
    if content is None or heading is None or not words or _START.search(page.title):
        return
    if _is_in(words, heading.text.casefold()):  # nearly always
        return
    text = content.text.casefold()
    alternatives = " ".join(image.attr("alt") or "" for image in content.select("img[alt]"))
    if len(text) >= _LEAST and not _is_in(words, text + alternatives.casefold()):
        yield Problem(root, "unlike", {"title": page.title})


def _is_in(words: list[str], text: str) -> bool:
    """One of the words is in the text, or one of the same stem."""
    return any(word[:_STEM] in text or (len(word) > _STEM and word[-_STEM:] in text) for word in words)
