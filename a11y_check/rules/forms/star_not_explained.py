"""The star behind a label is explained on the page."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, norm, wcag

_STAR = re.compile(r"[\W\d_]*[^\W\d_].*[*∗＊]\s*:?")
_SAID = re.compile(
    r"pflicht|erforderlich|notwendig|ausgefüllt|auszufüllen|stern|required|mandatory|asterisk", re.IGNORECASE
)
_FORM = "<form><label>Name * <input required></label>%s</form>"


@Rule(
    title=_("Star that nobody explains"),
    why=_("Not everybody knows what a star behind a label means, and some take it for a footnote."),
    fix=_("Write above the fields what the star means, such as “Fields with * are required”."),
    messages={"star": _("The label “{label}” has a star, and the page does not say what it means.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("3.3.2"),
        norm("WCAG technique H90", url="https://www.w3.org/WAI/WCAG22/Techniques/html/H90"),
        bitv("9.3.3.2a"),
    ),
    examples=(
        Example("<p>Felder mit * sind Pflichtfelder.</p>" + _FORM % ""),
        Example("<form><label>Name <input required></label></form>"),
        Example(_FORM % "<p>Wir melden uns bald.</p>", fails="star"),
    ),
    since="0.2",
    applies_to="form:has(label)",
    only_if=is_visible,
)
def check(form: Element, page: Page) -> Iterator[Problem]:
    labels = (shown_text(label, page) for label in form.select("label, legend"))
    starred = next((label for label in labels if _STAR.fullmatch(label)), "")
    if starred and not _SAID.search(shown_text(page.root, page)):
        yield Problem(form, "star", {"label": excerpt(starred)})
