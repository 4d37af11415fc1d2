"""Icon fonts that turn words into pictures leave the words to screen readers: they are hidden there. Known fonts are seen."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.visibility import is_exposed
from a11y_check.semantics.visible_labels import ICON_WORDS
from a11y_check.standards.references import bitv, wcag

_WORD = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*")
#: The name around it is read in its place.
_NAMED = "[role=img i], :is(a, button, [role])[aria-label], :is(a, button, [role])[aria-labelledby]"
_ICON = '<a href="/"><i class="material-icons"{}>{}</i> Weiter</a>'


@Rule(
    title=_("Name of an icon that is read out"),
    why=_("A screen reader says the word behind the picture, such as “chevron right”, in English."),
    fix=_('Give the icon aria-hidden="true", and the control a text.'),
    messages={"read": _("The icon “{word}” is read out as this word.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(wcag("1.1.1"), bitv("9.1.1.1b")),
    examples=(
        Example(_ICON.format(' aria-hidden="true"', "chevron_right")),
        Example(_ICON.format("", "&#xe5cc;"), note=_("the sign itself")),
        Example(
            '<button aria-label="Löschen"><span class="material-symbols-outlined">delete</span></button>',
            note=_("the name is read instead"),
        ),
        Example(_ICON.format("", "chevron_right"), fails="read"),
        Example(
            '<button><span class="material-symbols-rounded">search</span></button>',
            fails="read",
            note=_("the word may be the right one"),
        ),
    ),
    since="0.2",
    applies_to=ICON_WORDS,
    only_if=is_exposed,
)
def check(icon: Element, page: Page) -> Iterator[Problem]:
    word = icon.text.strip()
    if _WORD.fullmatch(word) and icon.closest(_NAMED) is None:
        yield Problem(icon, "read", {"word": word}, certain="_" in word)
