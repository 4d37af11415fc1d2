"""A link in running text differs from it in more than its colour: underlined, bold, or by a contrast of 3:1.

Links that stand alone, in menus or lists, are known by their place; in a line of their own, it is a question.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.colours import told
from a11y_check.semantics.link_looks import (
    contrast_with_text,
    has_other_cue,
    is_in_text,
    stands_on_its_own_line,
)
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.standards.references import bitv, wcag

_BARE = "<style>a {{ text-decoration: none; {} }}</style>"
_TEXT = (
    '<p>Alles zu den Sprachkursen steht in <a href="/plan/">unserem Plan</a>, der auch gedruckt ausliegt.</p>'
)


@Rule(
    title=_("Link that only its colour shows"),
    why=_("Who cannot tell the colours apart does not find the link in the text."),
    fix=_("Underline links in running text."),
    messages={
        "colour": _(
            "The link “{text}” differs from the text only in its colour, by {ratio}:1; 3:1 is the least."
        ),
        "same": _("The link “{text}” looks like the text around it."),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.1"), bitv("9.1.4.1")),
    examples=(
        Example(_TEXT),
        Example(_BARE.format("font-weight: bold") + _TEXT),
        Example(_BARE.format("border-bottom: 1px solid") + _TEXT),
        Example(_BARE.format("color: #4a90e2") + _TEXT, note=_("3:1 or more between link and text")),
        Example(_BARE.format("color: #005") + _TEXT, fails="colour"),
        Example(_BARE.format("border-bottom: 1px solid transparent; color: #005") + _TEXT, fails="colour"),
        Example(_BARE.format("color: inherit") + _TEXT, fails="same"),
    ),
    since="0.1",
    applies_to="body :is(a[href], [role=link i]):not(nav *)",
    only_if=is_in_text,
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    ratio = None if has_other_cue(link, page) else contrast_with_text(link, page)
    if ratio is None or ratio >= 3:
        return
    text = excerpt(shown_text(link, page))
    if ratio == 1:
        yield Problem(link, "same", {"text": text}, certain=False)
    else:
        values = {"text": text, "ratio": told(ratio)}
        sure = sheets(page).are_complete and not stands_on_its_own_line(link, page)
        yield Problem(link, "colour", values, certain=sure)
