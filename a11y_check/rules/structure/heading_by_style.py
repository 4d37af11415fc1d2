"""What looks like a heading is one. A short text that is large and bold, or whose class says so, may be meant as one."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.styles import styles
from a11y_check.semantics.tables import is_in_data_table
from a11y_check.semantics.text import excerpt, is_text_block, shown_text
from a11y_check.standards.references import bitv, wcag

_LARGE, _BOLD, _LONGEST = 20, 600, 80
_EXCLAMATION = 30  # letters up to which “Welcome!” may be a heading
_LARGER, _MUCH_LARGER = 1.15, 1.4
_PROSE = 70  # letters of a text that a heading may head
_CLASS = re.compile(
    r"(?:^|[\s_-])(?:h[1-6]|heading|headline|überschrift|ueberschrift|uberschrift|title|titel)(?:$|[\s_-])",
    re.IGNORECASE,
)
_TEXT = "Das Team berät Sie in vielen Sprachen, und das immer kostenlos und so lange, wie Sie es brauchen."
_WORD = re.compile(r"[^\W\d_]{4}")
_ELSEWHERE = "li *, th *, figure *, blockquote *, address *, label *, button *, a *, nav *, footer *, header *, form *, [role=heading]"


def _stands_out(element: Element, following: Element | None, page: Page) -> bool:
    """Larger and bolder than the paragraph after it; one of the two is enough above a longer text."""
    found = styles(page)
    if following is None or following.tag != "p" or found.font_weight(following) >= _BOLD:
        return False
    is_bold, size = found.font_weight(element) >= _BOLD, found.font_size(element)
    if is_bold and element.tag == "p" and size >= _LARGER * found.font_size(following):
        return True
    is_large = size >= max(_LARGE, _MUCH_LARGER * found.font_size(following))
    return (is_bold or is_large) and len(shown_text(following, page)) >= _PROSE


@Rule(
    title=_("Text that only looks like a heading"),
    why=_("Nobody can jump to it, and it is missing from the list of headings."),
    fix=_("Does it head what follows? Then make it a heading."),
    messages={"looks": _("“{text}” looks like a heading, but is a {tag} element.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), bitv("9.1.3.1a")),
    examples=(
        Example('<h2 class="title">Kurse</h2><p>Für alle.</p>'),
        Example('<div class="title" role="heading" aria-level="2">Kurse</div><p>Für alle.</p>'),
        Example('<div style="font-size: 30px; font-weight: bold">20 %</div><p>Rabatt</p>'),
        Example('<p style="font-size: 30px">Ein ganzer Satz endet hier.</p><p>Für alle.</p>'),
        Example(
            '<div style="font-size: 28px; font-weight: bold">Anmeldung</div><p>Für alle.</p>', fails="looks"
        ),
        Example('<p style="font-size: 120%; font-weight: bold">Anmeldung</p><p>Für alle.</p>', fails="looks"),
        Example('<p class="headline">Anmeldung</p><p>Für alle.</p>', fails="looks"),
        Example('<p style="font-weight: bold">Telefon</p><p>02302 1234</p>', note=_("names what follows")),
        Example(f'<p style="font-weight: bold">Wer berät mich?</p><p>{_TEXT}</p>', fails="looks"),
        Example(f'<p style="font-size: 24px">Wer berät mich?</p><p>{_TEXT}</p>', fails="looks"),
        Example("<table><tr><td>Menü<td><p class=title>Kurse</p><p>Für alle.</p></table>", fails="looks"),
        Example("<table><tr><th>Ort<th>Kurs<tr><td>A<td><p class=title>Nähen</p><p>Für alle.</p></table>"),
    ),
    since="0.1",
    applies_to=f"p:not({_ELSEWHERE}), div:not({_ELSEWHERE})",
    only_if=lambda block, page: is_text_block(block, page) and bool(shown_text(block, page)),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(element, page)
    following = next((node for node in element.next_siblings if isinstance(node, Element)), None)
    found = styles(page)
    looks = _CLASS.search(element.attr("class") or "") or (
        (found.font_weight(element) >= _BOLD and found.font_size(element) >= _LARGE)
        or _stands_out(element, following, page)
    )
    ends = ".!,;…:" if len(text) > _EXCLAMATION else ".,;…:"
    short = len(text) <= _LONGEST and text[-1] not in ends and _WORD.search(text)
    heads = following is not None and following.tag in ("p", "ul", "ol", "dl", "table")
    heads = heads and not element.select("a[href], b, strong, img") and not is_in_data_table(element, page)
    if looks and short and heads:
        yield Problem(element, "looks", {"text": excerpt(text), "tag": element.tag})
