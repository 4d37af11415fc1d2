"""The text alternative of an image is not the name of its file, nor a bare word such as "image"."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.phrases import EMPTY_ALT, FILE_NAME
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("File name or filler as text alternative"),
    why=_("A screen reader reads out “IMG 1234 jpg”, which tells nothing of the picture."),
    fix=_("Say what the picture shows. If it is decoration, leave the text empty."),
    messages={
        "file-name": _("The text alternative “{alt}” is a file name."),
        "filler": _("The text alternative is only “{alt}”."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("1.1.1"), bitv("9.1.1.1b")),
    examples=(
        Example('<img src="a.jpg" alt="Das Team vor dem Rathaus">'),
        Example('<img src="a.jpg" alt="Rathaus">'),
        Example('<img src="a.jpg" alt="IMG_1234.jpg">', fails="file-name"),
        Example('<img src="rathaus-platz.jpg" alt="rathaus-platz">', fails="file-name"),
        Example('<img src="a.jpg" alt="Bild">', fails="filler"),
    ),
    since="0.1",
    applies_to="img[alt]",
    only_if=lambda image, page: is_exposed(image, page) and bool((image.attr("alt") or "").strip()),
)
def check(image: Element, page: Page) -> Iterator[Problem]:
    alt = " ".join((image.attr("alt") or "").split())
    stem = (image.attr("src") or "").rpartition("/")[2].rpartition(".")[0]
    same = alt == stem and re.search(r"[-_\d]", alt) is not None
    if FILE_NAME.fullmatch(alt) or same:
        yield Problem(image, "file-name", {"alt": excerpt(alt)})
    elif alt.lower() in EMPTY_ALT:
        yield Problem(image, "filler", {"alt": alt})
