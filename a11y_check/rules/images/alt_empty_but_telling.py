"""A picture that tells something has a text alternative. Its file's name, or a caption, says that it may."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.picture_phrases import FILE_WITH_CONTENT, PHOTO_CREDIT
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Picture that may tell something, but says nothing"),
    why=_("Screen readers pass over it, and blind people do not learn what it shows."),
    fix=_(
        "Is all that it shows in the text beside it, or is it decoration? If not, say it in the text alternative."
    ),
    messages={
        "file": _("The picture “{file}” has an empty text alternative."),
        "caption": _("The picture above “{caption}” has an empty text alternative."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("1.1.1"), bitv("9.1.1.1b")),
    examples=(
        Example('<img src="/bilder/linie.png" alt="">'),
        Example('<img src="/bilder/diagramm-2026.png" alt="40 von 100 lernten Deutsch.">'),
        Example(
            '<a href="/flyer/"><img src="flyer.png" alt=""> Flyer</a>', note=_("beside the words of a link")
        ),
        Example('<figure><img src="a.jpg" alt=""><figcaption>Foto: Ada Beispiel</figcaption></figure>'),
        Example('<img src="/bilder/diagramm-2026.png" alt="">', fails="file"),
        Example(
            '<figure><img src="a.jpg" alt=""><figcaption>Das Team</figcaption></figure>', fails="caption"
        ),
    ),
    since="0.2",
    applies_to="img[alt='']:not([aria-hidden=true i], [aria-label], [aria-labelledby], a *, button *)",
    only_if=is_shown,
)
def check(image: Element, page: Page) -> Iterator[Problem]:
    file = (image.attr("src") or "").partition("?")[0].rpartition("/")[2]
    figure = image.closest("figure")
    caption = figure.select_one("figcaption") if figure is not None else None
    said = shown_text(caption, page) if caption is not None else ""
    if FILE_WITH_CONTENT.search(file):
        yield Problem(image, "file", {"file": excerpt(file)})
    elif said and figure is not None and len(figure.select("img")) == 1 and not PHOTO_CREDIT.search(said):
        yield Problem(image, "caption", {"caption": excerpt(said)})
