"""A sentence spells out what it can. Single short forms that everybody knows are left alone."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import block_texts, blocks_with_text, excerpt, shown_text
from a11y_check.standards.references import norm, wcag

_MANY = 4
_FORMS = re.compile(
    r"(?<![\w.])(?:z\. ?B\.|i\. ?d\. ?R\.|i\. ?V\. ?m\.|u\. ?U\.|u\. ?a\.|u\. ?ä\.|o\. ?g\.|o\. ?ä\.|s\. ?o\.|s\. ?u\.|"
    r"a\. ?a\. ?O\.|d\. ?h\.|i\. ?S\. ?d\.|m\. ?E\.|z\. ?T\.|z\. ?Hd\.|i\. ?H\. ?v\.|v\. ?a\.|bzw\.|ggf\.|ggfs\.|gem\.|lt\.|"
    r"vgl\.|einschl\.|inkl\.|zzgl\.|evtl\.|sog\.|spät\.|vorauss\.|entspr\.|Abs\.|Anl\.|betr\.|bes\.|insb\.|usw\.|etc\.|"
    r"ca\.|max\.|mind\.|schriftl\.|tel\.|pers\.|erf\.|n\. ?V\.|Ziff\.|Nr\.|S\.)"
)


def _with_full_stops(page: Page) -> list[Element]:
    return [block for block, text in block_texts(page).items() if text.count(".") >= _MANY]


@Rule(
    title=_("Many short forms"),
    why=_("People who learn German look for them in vain, and screen readers mispronounce them."),
    fix=_("Do your readers know all of them? Spell them out, or explain them the first time."),
    messages={"many": _("“{text}” has {count} short forms: {forms}.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("3.1.4"),
        norm("W3C: Making content usable", "Use clear words", "https://www.w3.org/TR/coga-usable/"),
    ),
    examples=(
        Example("<p>Kommen Sie z. B. montags bzw. dienstags.</p>"),
        Example("<p>Der Antrag ist in der Regel kostenlos.</p>"),
        Example("<p>Die Gebühr entfällt i. d. R. bzw. u. U. gem. Satzung.</p>", fails="many"),
    ),
    since="0.1",
    applies_to=blocks_with_text,
    suspects=_with_full_stops,
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(block, page)
    found = _FORMS.findall(text)
    if len(found) >= _MANY:
        yield Problem(block, "many", {"text": excerpt(text), "count": len(found), "forms": ", ".join(found)})
