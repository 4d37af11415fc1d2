"""A box that opens above the page is a dialogue. It is known by its class and by what closes it."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import bitv, norm, wcag

_CLASS = re.compile(
    r"(?:^|\s)(?:dialog|dialogue|dialogbox|lightbox|modal|popup|pop-up)(?:\s|$)", re.IGNORECASE
)
_CLOSE = "[class*=close i], [class*=schliess i], [aria-label*=close i], [aria-label*=schließ i], [title*=close i], [title*=schließ i]"
#: Marked in another way, or by the script that opens it: frameworks put aria-hidden, a label and tabindex there.
_MARKED = (
    "dialog, [role*=dialog i], [aria-modal], [aria-labelledby][tabindex], [aria-label][tabindex], [popover]"
)


@Rule(
    title=_("Box above the page that is no dialogue"),
    why=_("Screen readers do not say that something has opened, and the keyboard goes on behind the box."),
    fix=_(
        "Use a dialog element and open it with showModal(): it takes the focus, keeps it, and closes with Escape. Or does a script do all that?"
    ),
    messages={"unmarked": _("The box “{text}” looks like a dialogue by its class, but is marked as none.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("4.1.2"),
        wcag("2.4.3"),
        bitv("9.4.1.2"),
        norm(
            "ARIA Authoring Practices",
            "Dialog (modal) pattern",
            "https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/",
        ),
    ),
    examples=(
        Example(
            '<dialog class="modal" aria-label="Hinweis"><p>Heute zu</p><button class="close">Schließen</button></dialog>'
        ),
        Example(
            '<div class="modal"><div role="dialog" aria-label="Hinweis"><button class="close">Schließen</button></div></div>'
        ),
        Example(
            '<div class="modal fade" tabindex="-1" aria-labelledby="t"><p id="t">Hinweis</p><b class="close">×</b></div>'
        ),
        Example(
            '<div class="lightbox"><p>Heute zu</p><a class="close" href="#">×</a></div>', fails="unmarked"
        ),
        Example('<div class="modal"><p>Heute zu</p><button>Schließen</button></div>', fails="unmarked"),
        Example('<div class="popup"><p>Löschen?</p><button>Abbrechen</button></div>', fails="unmarked"),
    ),
    since="0.2",
    applies_to=":is([class*=dialog i], [class*=lightbox i], [class*=modal i], [class*=pop i]):not(body, button, a, img, input)",
)
def check(box: Element, page: Page) -> Iterator[Problem]:
    if not _CLASS.search(box.attr("class") or "") or box.closest(_MARKED) or box.select_one(_MARKED):
        return
    closes = box.select_one(_CLOSE) is not None or any(map(_says_close, box.select("button, a, span")))
    if closes and box.text.strip():
        yield Problem(box, "unmarked", {"text": excerpt(" ".join(box.text.split()))})


def _says_close(part: Element) -> bool:
    return part.text.strip().lower() in ("×", "✕", "✖", "x", "close", "schließen", "cancel", "abbrechen")
