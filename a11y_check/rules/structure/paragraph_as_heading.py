"""A short paragraph that is bold throughout may be meant as a heading; so may the first line of a longer one."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, is_text_block, lines, shown_text
from a11y_check.standards.references import bitv, wcag

_SENTENCE_ENDS = (".", "!", "?", ",", ";", "…")
_LONGEST, _PROSE = 80, 70  # letters
_ELSEWHERE = (
    "li *, td *, th *, figure *, blockquote *, address *, label *, "
    "[class*=error i], [class*=fehler i], [role=alert i] *"
)
_FURNITURE = "form *, nav *, header *, footer *, a *, button *, [class*=error i] *"
_TEXT = "Die Kurse beginnen im Herbst, dauern sechs Monate und kosten nichts; melden Sie sich bei uns."


@Rule(
    title=_("Bold paragraph in place of a heading"),
    why=_("It looks like a heading, but nobody can jump to it, and it is missing from the list of headings."),
    fix=_(
        "Does this paragraph head what follows? Then make it a heading. If it only stresses something, leave it."
    ),
    messages={
        "bold": _("The paragraph “{text}” is bold throughout, like a heading."),
        "line": _("The first line “{text}” is bold throughout, like a heading."),
    },
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
        Example("<p><b>Stadt Musterstadt</b><br>Markt 1<br>12345 Musterstadt</p>", note=_("an address")),
        Example("<p><b>Unsere Sprachkurse</b></p><p>Kurse für alle.</p>", fails="bold"),
        Example(f"<div><b>Unsere Sprachkurse</b></div><div>{_TEXT}</div>", fails="bold"),
        Example(f"<p><b>Unsere Sprachkurse</b><br>{_TEXT}</p>", fails="line"),
    ),
    since="0.1",
    applies_to=f"p:has(b, strong):not({_ELSEWHERE}), div:has(> b, > strong):not({_ELSEWHERE}, {_FURNITURE})",
    only_if=lambda paragraph, page: is_text_block(paragraph, page) and bool(shown_text(paragraph, page)),
)
def check(paragraph: Element, page: Page) -> Iterator[Problem]:
    bold = next((part for part in paragraph.select("b, strong") if part.parent == paragraph), None)
    text = shown_text(bold, page) if bold is not None else ""
    first, *more = [line for line in lines(paragraph, page) if line.strip()]
    if " ".join(first.split()) != text or len(text) > _LONGEST or text.endswith(_SENTENCE_ENDS):
        return
    if not more and _heads(paragraph, page):
        yield Problem(paragraph, "bold", {"text": excerpt(text)})
    elif more and len(more[0]) >= _PROSE:
        yield Problem(paragraph, "line", {"text": excerpt(text)})


def _heads(paragraph: Element, page: Page) -> bool:
    """Something follows that it may be about; after a `div` often comes a value that it only names."""
    following = next((e for e in paragraph.next_siblings if isinstance(e, Element)), None)
    if following is None or following.tag not in ("p", "ul", "ol", "dl", "table", "div"):
        return False
    is_plain = paragraph.tag == "div" and following.tag == "div"
    return not is_plain or len(shown_text(following, page)) >= _PROSE
