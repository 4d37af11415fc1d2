"""What is on a large screen is on a small one, too. Menus, which have another form there, are left out."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.media import Screen
from a11y_check.semantics.declaring import declaring
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import block_texts, excerpt
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

_PHONE = Screen(320, 640)
_LITTLE = 25  # characters: a label or a date that is there for its looks
_SMALL = "<style>@media (max-width: 600px) {{ .breit {{ display: none }} }}{}</style>"
_TEXT = "Bringen Sie bitte Ihren Ausweis und alle Briefe mit."


def _gone(page: Page) -> list[Element]:
    """What style sheets take away on a small screen only, the outermost."""
    found = styles(page)
    wanted = declaring("display", among="body *", screen=_PHONE, values=("none",))(page)
    gone = [element for element in wanted if found.text(element, "display") != "none"]
    within = {part for element in gone for part in element.select("*")}
    return [element for element in gone if element not in within]


@Rule(
    title=_("Text that small screens do not show"),
    why=_("Who enlarges the page four times gets what phones get: for them the text is gone."),
    fix=_("Is the text to be found in another place on a phone? If not, let it wrap or fold in."),
    messages={"gone": _("On a small screen “{text}” is not shown, and nothing on the page says the same.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.10"), bitv("9.1.4.10")),
    examples=(
        Example(f'{_SMALL.format("")}<p>{_TEXT}</p><div class="breit"><hr></div>'),
        Example(
            f'{_SMALL.format(".klein { display: none }")}<p class="breit">{_TEXT}</p><p class="klein">{_TEXT}</p>',
            note=_("the same in another form"),
        ),
        Example(f'{_SMALL.format("")}<nav class="breit"><p>{_TEXT}</p></nav>', note=_("a menu")),
        Example(f'{_SMALL.format("")}<p class="breit">{_TEXT}</p>', fails="gone"),
    ),
    since="0.2",
    applies_to=_gone,
    only_if=lambda element, page: (
        is_visible(element, page)
        and element.closest("header, nav, [role=navigation i], [role=banner i], [role=menu i]") is None
        and not element.select("nav")
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    inside = {element, *element.select("*")}
    texts = block_texts(page)
    lost = [text for block, text in texts.items() if block in inside and len(text) >= _LITTLE]
    if not lost:
        return
    others = " ".join([text for block, text in texts.items() if block not in inside])
    unseen = (e for e in page.select("body *") if not e.children or not e.select("*"))
    others += " ".join(" ".join(e.text.split()) for e in unseen if e not in inside and e not in texts)
    gone = next((text for text in lost if text not in others), None)
    if gone is not None:
        yield Problem(element, "gone", {"text": excerpt(gone)})
