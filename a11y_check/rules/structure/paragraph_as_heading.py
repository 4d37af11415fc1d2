"""A short paragraph that is bold throughout may be meant as a heading."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, is_text_block, lines, shown_text
from a11y_check.standards.references import bitv, wcag

_SENTENCE_ENDS = (".", "!", "?", ",", ";", "…")


@Rule(
    title=_("Bold paragraph in place of a heading"),
    why=_("It looks like a heading, but nobody can jump to it, and it is missing from the list of headings."),
    fix=_(
        "Does this paragraph head what follows? Then make it a heading. If it only stresses something, leave it."
    ),
    messages={"bold": _("The paragraph “{text}” is bold throughout, like a heading.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("1.3.1"), bitv("9.1.3.1a")),
    examples=(
        Example("<h2>Kontakt</h2><p>Rufen Sie an.</p>"),
        Example("<p><b>Bitte rufen Sie vorher an.</b></p><p>Danke.</p>", note=_("a sentence")),
        Example("<p><strong>Wichtig:</strong> morgen geschlossen</p><p>Danke.</p>", note=_("a part is bold")),
        Example(
            '<p class="error"><b>Bitte wählen</b></p><div><input name="k"></div>',
            note=_("says what went wrong"),
        ),
        Example("<p><b>Unsere Sprachkurse</b></p><p>Kurse für alle.</p>", fails="bold"),
    ),
    since="0.1",
    applies_to=(
        "p:has(b, strong):not(li p, td p, th p, figure p, blockquote p, address p, label p, "
        "[class*=error i], [class*=fehler i], [role=alert i] p)"
    ),
    only_if=lambda paragraph, page: is_text_block(paragraph, page) and bool(shown_text(paragraph, page)),
)
def check(paragraph: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(paragraph, page)
    bold = [e for e in paragraph.select("b, strong") if e.parent == paragraph]
    following = next((e for e in paragraph.next_siblings if isinstance(e, Element)), None)
    if (
        len(bold) == 1
        and text == shown_text(bold[0], page)
        and len(text) <= 80
        and not text.endswith(_SENTENCE_ENDS)
        and following is not None
        and following.tag in ("p", "ul", "ol", "dl", "table", "div")
        and len(lines(paragraph, page)) == 1
    ):
        yield Problem(paragraph, "bold", {"text": excerpt(text)})
