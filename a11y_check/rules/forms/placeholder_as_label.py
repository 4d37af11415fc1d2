"""A field has a label that stays, not just a placeholder that goes with the first letter."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.idrefs import referred
from a11y_check.semantics.labels import labels
from a11y_check.semantics.names import name, name_and_source
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed, is_visible
from a11y_check.semantics.visible_labels import is_in_name, visible_text, words
from a11y_check.standards.references import bitv, wcag

_FIELDS = "input:not([type=hidden i], [type=submit i]), textarea, select"


@Rule(
    title=_("Placeholder in place of a label"),
    why=_("The hint vanishes while typing, and many people forget what the field was for."),
    fix=_("Give the field a visible label. The placeholder may stay as an example."),
    messages={
        "only": _("The field has no label, only the placeholder “{text}”."),
        "seen": _("All that is seen of the field is its placeholder “{text}”; its label is out of sight."),
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(wcag("3.3.2"), bitv("9.3.3.2a")),
    examples=(
        Example('<label>E-Mail <input placeholder="name@example.org"></label>'),
        Example(
            '<input placeholder="Ada Lovelace" aria-label="Name">', note=_("a label may stand beside it")
        ),
        Example('<b id="n">Name</b> <input placeholder="Name" aria-labelledby="n">'),
        Example('<input type="search" placeholder="Suche" aria-label="Suche">', note=_("the button says it")),
        Example("<form><input placeholder=Suche aria-label=Suche><button>Suche</button></form>"),
        Example('<input placeholder="Name">', fails="only"),
        Example('<input placeholder="Name" aria-label="Ihr Name">', fails="seen"),
        Example(
            '<label><b style="position: absolute; left: -999px">Name</b><input placeholder="Name"></label>',
            fails="seen",
        ),
        Example('<input placeholder="Name" title="Wie heißen Sie?">', fails="seen"),
        Example(
            '<label for="n" style="position: absolute; clip-path: inset(50%)">Name</label>'
            '<input id="n" placeholder="Name">',
            fails="seen",
        ),
    ),
    since="0.1",
    applies_to="input[placeholder], textarea[placeholder]",
    only_if=is_exposed,
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    text, source = name_and_source(field, page)
    hint = field.attr("placeholder") or ""
    is_search = field.matches("[type=search i], search *, [role=search i] *")
    if source == "placeholder":
        yield Problem(field, "only", {"text": excerpt(text)}, certain=not is_search)
    elif is_search or not words(hint) or _has_button(field, hint, page):
        return
    elif not _is_labelled_to_the_eye(field, hint, text, source, page):
        yield Problem(field, "seen", {"text": excerpt(hint)}, certain=False)


def _has_button(field: Element, hint: str, page: Page) -> bool:
    """It is alone in its form with a button of the same words."""
    form = field.closest("form")
    buttons = form.select("button, input[type=submit i]") if form and form.select(_FIELDS) == [field] else ()
    return any(words(said) and is_in_name(said, hint) for said in (name(one, page) for one in buttons))


def _is_labelled_to_the_eye(field: Element, hint: str, said: str, source: str, page: Page) -> bool:
    """Something else than the placeholder is, or may be, seen beside the field."""
    named_by = (*labels(page).get(field, ()), *referred(field, page, "aria-labelledby"))
    seen = [part for part in named_by if is_visible(part, page)]
    if any(visible_text(part, page) or part.select_one("img, svg") for part in seen):
        return True
    return source == "aria-label" and not (is_in_name(hint, said) or is_in_name(said, hint))
