"""The text alternative says what is to be seen without "picture of" before it."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.picture_phrases import REDUNDANT_ALT, REDUNDANT_END
from a11y_check.standards.references import norm


@Rule(
    title=_("“Picture of” in a text alternative"),
    why=_("A screen reader says “graphic” by itself, so people hear it twice."),
    fix=_("Begin with what the picture shows."),
    messages={
        "redundant": _("The text alternative “{alt}” begins by saying that it is a picture."),
        "end": _("The text alternative “{alt}” ends by saying that it is a picture."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("W3C tutorial: images", url="https://www.w3.org/WAI/tutorials/images/tips/"),),
    examples=(
        Example('<img src="a.jpg" alt="Das Team vor dem Rathaus">'),
        Example('<img src="a.jpg" alt="Bildband über Witten">'),
        Example('<img src="a.jpg" alt="Bild von unserem Team">', fails="redundant"),
        Example('<img src="a.jpg" alt="Photo of our team">', fails="redundant"),
        Example('<img src="a.jpg" alt="Imagine a town without barriers">'),
        Example('<img src="a.jpg" alt="На фото наша команда">', fails="redundant"),
        Example('<img src="a.jpg" alt="Rathaus Foto">', fails="end"),
    ),
    since="0.1",
    applies_to="img[alt]",
    only_if=lambda image, page: is_exposed(image, page) and bool((image.attr("alt") or "").strip()),
)
def check(image: Element, page: Page) -> Iterator[Problem]:
    alt = " ".join((image.attr("alt") or "").split())
    if REDUNDANT_ALT.match(alt):
        yield Problem(image, "redundant", {"alt": excerpt(alt)})
    elif REDUNDANT_END.search(alt):
        yield Problem(image, "end", {"alt": excerpt(alt)})
