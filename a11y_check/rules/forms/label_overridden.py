"""The visible label of a field is in its name: speech control listens to what is to be seen."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.labels import labels
from a11y_check.semantics.names import name_and_source
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed, is_visible
from a11y_check.semantics.visible_labels import is_in_name, is_sign, may_be_shortened, visible_text
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Label that a hidden name replaces"),
    why=_("People who speak to their computer say what they see, and people who listen hear something else."),
    fix=_("Take aria-label away, or begin it with the words of the label."),
    messages={"differs": _("The label is “{label}”, but the name of the field is “{name}”.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("2.5.3"), bitv("9.2.5.3a")),
    examples=(
        Example("<label for=n>Name</label><input id=n>"),
        Example('<label for=n>Name</label><input id=n aria-label="Name des Kindes">'),
        Example(
            '<label for=n hidden>Name</label><input id=n aria-label="Vorname">', note=_("not to be seen")
        ),
        Example(
            '<h2 style="position: absolute; clip-path: inset(50%)"><label for=n>Suche</label></h2>'
            '<input id=n aria-label="Website durchsuchen">'
        ),
        Example('<label for=n>Name</label><input id=n aria-label="Suche">', fails="differs"),
    ),
    since="0.1",
    applies_to="input, select, textarea",
    only_if=(is_exposed, lambda field, page: field in labels(page)),
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    said, source = name_and_source(field, page)
    if source not in ("aria-label", "aria-labelledby"):
        return
    seen = [visible_text(label, page) for label in labels(page)[field] if is_visible(label, page)]
    seen = [text for text in seen if text and not is_sign(text)]
    if seen and not any(is_in_name(text, said) or may_be_shortened(text, said) for text in seen):
        yield Problem(field, "differs", {"label": excerpt(seen[0]), "name": excerpt(said)})
