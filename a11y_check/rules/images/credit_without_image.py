"""The credit of a photograph stands with a picture. On a page of credits there are many, and none is asked about."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.picture_phrases import PHOTO_CREDIT
from a11y_check.standards.references import norm

_LONGEST = 100  # characters
_MANY = 3


@Rule(
    title=_("Photo credit without a picture"),
    why=_("A name without a picture confuses; perhaps the picture was lost or stands without its credit."),
    fix=_("Is the picture missing? If it was removed on purpose, delete its credit too."),
    messages={"alone": _("“{text}” looks like a photo credit, but no picture is near.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("§ 13 UrhG", "Naming the author", "https://www.gesetze-im-internet.de/urhg/__13.html"),),
    examples=(
        Example('<figure><img src="a.jpg" alt="Fest"><figcaption>Foto: B. Muster</figcaption></figure>'),
        Example(
            "<h2>Bildnachweise</h2><p>Foto: A</p><p>Foto: B</p><p>Foto: C</p>", note=_("a page of credits")
        ),
        Example("<label>Foto (JPEG oder PNG) <input type=file></label>"),
        Example("<p>Foto: Brigitte Muster/fotolia.com</p><p>Wir helfen.</p>", fails="alone"),
    ),
    since="0.1",
    applies_to="html",
    only_if=lambda _root, page: bool(_credits(page)),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    found = _credits(page)
    for block in found if len(found) < _MANY else []:
        around = parent(block)
        if around is not None and not around.select("img, picture, video, svg"):
            yield Problem(block, "alone", {"text": excerpt(shown_text(block, page))})


def _credits(page: Page) -> list[Element]:
    texts = ((block, shown_text(block, page)) for block in blocks_holding(PHOTO_CREDIT)(page))
    likely = (block for block, text in texts if len(text) <= _LONGEST and PHOTO_CREDIT.search(text))
    left_out = "code, kbd, samp, label, input"
    return [block for block in likely if block.select_one(left_out) is None and block.tag != "label"]
