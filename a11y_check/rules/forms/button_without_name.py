"""Each button says what it does."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import role
from a11y_check.semantics.visibility import is_exposed, is_shown
from a11y_check.standards.references import act, bitv, wcag

#: Swiper, which many sites use for slide shows, gives them an aria-label.
_NAMED_BY_SCRIPTS = ".swiper-button-next, .swiper-button-prev"


@Rule(
    title=_("Button without a text"),
    why=_("A screen reader says only “button”."),
    fix=_("Write on the button what it does, or name it with aria-label if it shows only a symbol."),
    messages={"nameless": _("A button has no name.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a"), act("97a4e1")),
    examples=(
        Example("<button>Suchen</button>"),
        Example('<button aria-label="Menü"><svg aria-hidden="true"></svg></button>'),
        Example('<input type="submit">', note=_("browsers name it themselves")),
        Example("<button><svg></svg></button>", fails="nameless"),
        Example('<input type="submit" value="">', fails="nameless"),
        Example(
            "<script src=hell.js></script><button><span hidden>Hell</span><span hidden>Dunkel</span></button>",
            fails="nameless",
            note=_("a question: a script may show one of them"),
        ),
        Example(
            "<script src=swiper.js></script><button class=swiper-button-next></button>",
            fails="nameless",
            note=_("a question: the script of this slide show names it"),
        ),
    ),
    since="0.1",
    applies_to="button, input:not([type=image i]), [role]:not(input[type=image i])",
    only_if=(is_exposed, lambda button, page: role(button, page) == "button"),
)
def check(button: Element, page: Page) -> Iterator[Problem]:
    if not name(button, page):
        scripted = _holds_names(button, page) or button.matches(_NAMED_BY_SCRIPTS)
        yield Problem(button, "nameless", certain=not (page.select("script") and scripted))


def _holds_names(button: Element, page: Page) -> bool:
    """A text in it is hidden: a script may show the one that fits."""
    return any(
        part.text.strip() and not is_shown(part, page) for part in button.select("span, b, i, small, div")
    )
