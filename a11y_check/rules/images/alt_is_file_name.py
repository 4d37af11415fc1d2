"""The text alternative of an image is not the name of its file, nor a bare word such as "image"."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.picture_phrases import EMPTY_ALT, FILE_NAME, VAGUE_ALT
from a11y_check.standards.references import act, bitv, wcag
from a11y_check.standards.words import small, unnumbered

#: Typed so that the field is not empty, or a number that a program gave.
_MADE_UP = re.compile(r"[-_.,*~|:;'`\"„“”‚‘’«»]+|0\d{2,}|[a-z]+#\d+", re.IGNORECASE)

#: Words that an underscore joins, an extension after several words, or a long number: names of files, or nearly.
_LIKE_ONE = re.compile(r"(?=\S+\Z)\S*[^\W_]_[^\W_]\S*|.*\.(?:gif|jpe?g|png|svg|webp)|\d{5,}", re.IGNORECASE)


@Rule(
    title=_("File name or filler as text alternative"),
    why=_("A screen reader reads out “IMG 1234 jpg”, which tells nothing of the picture."),
    fix=_("Say what the picture shows. If it is decoration, leave the text empty."),
    messages={
        "file-name": _("The text alternative “{alt}” is a file name."),
        "same": _(
            "The text alternative “{alt}” is also the name of the file. Does it say what the picture shows?"
        ),
        "filler": _("The text alternative is only “{alt}”."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("1.1.1"), bitv("9.1.1.1b"), act("qt1vmo")),
    examples=(
        Example('<img src="a.jpg" alt="Das Team vor dem Rathaus">'),
        Example('<img src="a.jpg" alt="Rathaus">'),
        Example('<img src="a.jpg" alt="IMG_1234.jpg">', fails="file-name"),
        Example('<img src="rathaus_platz.jpg" alt="rathaus_platz">', fails="file-name"),
        Example('<img src="ISO-9001.png" alt="ISO-9001">', fails="same", note=_("can be a name")),
        Example('<img src="a.jpg" alt="markt-1024x768">', fails="file-name"),
        Example(
            '<img src="a.jpg" alt="rathaus_platz_01">', fails="file-name", note=_("not that of the file")
        ),
        Example('<img src="a.jpg" alt="Fest im Park.jpg">', fails="file-name"),
        Example('<img src="a.jpg" alt="7">'),
        Example('<img src="a.jpg" alt="Bild">', fails="filler"),
        Example('<img src="a.jpg" alt="صورة">', fails="filler"),
        Example('<img src="a.jpg" alt="Bild 2">', fails="filler", note=_("a text may refer to it")),
        Example('<img src="a.jpg" alt=".">', fails="filler"),
    ),
    since="0.1",
    applies_to="img[alt]",
    only_if=lambda image, page: is_exposed(image, page) and bool((image.attr("alt") or "").strip()),
)
def check(image: Element, page: Page) -> Iterator[Problem]:
    alt = " ".join((image.attr("alt") or "").split())
    stem = (image.attr("src") or "").rpartition("/")[2].rpartition(".")[0]
    if FILE_NAME.fullmatch(alt) or _LIKE_ONE.fullmatch(alt):
        sure = alt == stem or FILE_NAME.fullmatch(alt) is not None
        yield Problem(image, "file-name", {"alt": excerpt(alt)}, certain=sure)
    elif alt == stem and re.search(r"[-\d]", alt):
        yield Problem(image, "same", {"alt": excerpt(alt)}, certain=False)
    elif small(alt) in EMPTY_ALT:
        yield Problem(image, "filler", {"alt": alt})
    elif _MADE_UP.fullmatch(alt) or unnumbered(small(alt)) in EMPTY_ALT | VAGUE_ALT:
        yield Problem(image, "filler", {"alt": alt}, certain=False)
