"""The name of a button says what it does: “search”, not “button”, “click” or a bare sign."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag
from a11y_check.standards.words import phrases

_WORD = re.compile(r"[^\W_ℹ]")
#: Letters that stand for signs: the cross that closes something, and information.
_DRAWN_LETTERS = ("x", "i")
#: Which picture of a show it brings.
_PICTURE = re.compile(r"\s*(?:bild|image)\s+\d+\s*", re.IGNORECASE)
_EMPTY = phrases("""
    anklicken
    bild
    bitte klicken
    button
    click
    click here
    click me
    grafik
    hier klicken
    icon
    image
    klick
    klick mich
    klicken
    knopf
    press
    push
    schaltfläche
    submit button
    taste
""")


@Rule(
    title=_("Button that does not say what it does"),
    why=_("Who hears only “click, button” does not know what happens, and nobody can ask for it by voice."),
    fix=_(
        "Does it say what happens? Write that, for example “Search” or “Send”. For a picture, it is the alt text."
    ),
    messages={
        "empty": _("The button is only called “{text}”."),
        "signs": _(
            "The button is only called “{text}”, and screen readers name such signs differently or not at all."
        ),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.4.6"), bitv("9.2.4.6a")),
    examples=(
        Example("<button>Suchen</button>"),
        Example('<button aria-label="Menü öffnen">☰</button>'),
        Example('<input type="image" src="los.png" alt="Klicken">', fails="empty"),
        Example("<button>Button 1</button>", fails="empty"),
        Example('<button aria-label="Bild 2">2</button>', note=_("which picture it shows")),
        Example("<button>A+</button>", note=_("letters can be said")),
        Example("<button>×</button>", fails="signs"),
        Example("<button>🔍</button>", fails="signs"),
        Example('<div role="button" tabindex="0">X</div>', fails="signs", note=_("a letter for a sign")),
    ),
    since="0.2",
    applies_to="button, input[type=submit i], input[type=button i], input[type=image i], [role=button i]",
    only_if=is_exposed,
)
def check(button: Element, page: Page) -> Iterator[Problem]:
    text = name(button, page)
    said = " ".join(re.findall(r"[^\W\d_]+", text.lower()))
    if said in _EMPTY and not _PICTURE.fullmatch(text):
        yield Problem(button, "empty", {"text": excerpt(text)})
    elif text and (text.strip().lower() in _DRAWN_LETTERS or not _WORD.search(text)):
        yield Problem(button, "signs", {"text": excerpt(text)})
