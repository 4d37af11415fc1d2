"""What shows the hand of a link under the mouse can be worked with the keyboard. What does react to a click is another rule."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.clicking import CALLED_BUTTON, HANDS, clickable, is_drawn, is_part_of_clickable
from a11y_check.semantics.handlers import reacts
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

_PICTURE_ROLES = "[role=img i], [role=image i], [role=presentation i], [role=none i]"
_CONTROLS = f"a[href], button, input, select, textarea, label, summary, details, option, iframe, video, audio, object, embed, area, [tabindex], [role]:not({_PICTURE_ROLES}), [onclick], [contenteditable], [draggable=true i], [disabled], [aria-disabled=true i], [aria-current], .disabled"
_LONGEST = 40  # signs; what is longer is no label of a button


@Rule(
    title=_("Looks like a control, but is none"),
    why=_(
        "Under the mouse it looks as if it could be clicked. The keyboard does not reach it, and screen readers take it for text."
    ),
    fix=_("Does it react to a click? Then make it a button or a link. If not, take away cursor: pointer."),
    messages={
        "hand": _("The {tag} element “{text}” shows the hand of a link, but is no control."),
        "called": _("The {tag} element “{text}” is marked as a button for scripts, but is no control."),
        "drawn": _("This {tag} element without text shows the hand of a link, but is no control."),
        "bars": _("This {tag} element without text is marked as a button for scripts, but is no control."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.1"), wcag("4.1.2"), bitv("9.2.1.1a")),
    examples=(
        Example('<div style="cursor: pointer"><a href="/kurse/">Kurse</a></div>'),
        Example('<label style="cursor: pointer"><input type="checkbox"> Kurse</label>'),
        Example('<a href="/kurse/"><span style="cursor: pointer">Kurse</span></a>'),
        Example('<div class="button"><a href="/kurse/">Kurse</a></div>'),
        Example('<div style="cursor: pointer">Chat öffnen</div>', fails="hand"),
        Example('<p class="close">Mit freundlichen Grüßen Ihr Integrationsbüro Witten</p>'),
        Example('<div class="btn">Chat öffnen</div>', fails="called"),
        Example('<a class="button">Mehr laden</a>', fails="called"),
        Example('<ul><li data-tab="preise">Preise</li></ul>', fails="called"),
        Example('<img src="k.png" alt="" style="cursor: pointer">', fails="drawn"),
        Example('<div class="burger"><span></span><span></span></div>', fails="bars"),
        Example(
            "<style>dt:hover { cursor: pointer }</style><dl><dt>Kurse</dt><dd>Deutsch</dd></dl>", fails="hand"
        ),
    ),
    since="0.2",
    applies_to=clickable,
    only_if=is_visible,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if element.closest(_CONTROLS) or element.select_one(_CONTROLS) or reacts(element, page, "click"):
        return
    has_hand = not element.matches(CALLED_BUTTON) or styles(page).text(element, "cursor") in HANDS
    text = shown_text(element, page)
    if text and (has_hand or len(text) <= _LONGEST):
        yield Problem(element, "hand" if has_hand else "called", {"tag": element.tag, "text": excerpt(text)})
    elif not text and is_drawn(element, page) and not is_part_of_clickable(element, page):
        yield Problem(element, "drawn" if has_hand else "bars", {"tag": element.tag})
