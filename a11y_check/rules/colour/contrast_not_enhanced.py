"""Text stands out clearly: 7:1, large text 4.5:1. Checked with `--level AAA`: no law in Europe asks for it."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.legibility import ENHANCED, faint_texts, lack_of_contrast, with_text
from a11y_check.standards.references import act, wcag


@Rule(
    title=_("Text without enhanced contrast"),
    why=_("People with very low vision need more contrast than the minimum."),
    fix=_(
        "Choose a darker or a lighter colour: 7:1, or 4.5:1 for text from 24 px and bold text from 18.66 px."
    ),
    messages={
        "low": _("“{text}” has a contrast of {ratio}:1 ({colour} on {background}); {needed}:1 is better."),
        "varying": _("“{text}” has a contrast between {ratio}:1 and {best}:1; {needed}:1 is better."),
        "script": _(
            "A script fills this element; its text will have a contrast of {ratio}:1, and {needed}:1 is better."
        ),
        "picture": _("“{text}” is on a picture. Can it be read well everywhere?"),
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.6"), act("09o5cg")),
    examples=(
        Example('<p style="color: #444">Kurse</p>'),
        Example('<p style="color: #666; font-size: 24px">Kurse</p>', note=_("large text")),
        Example('<p style="color: #666">Kurse</p>', fails="low"),
        Example('<p style="background: linear-gradient(#fff, #000)">Kurse</p>', fails="varying"),
        Example('<p style="background: url(markt.jpg)">Kurse</p>', fails="picture"),
        Example(
            '<p id=zahl style="color: #aaa"></p><script>zahl.textContent = data["zahl"]</script>',
            fails="script",
        ),
    ),
    since="0.1",
    level="AAA",
    applies_to=with_text,
    suspects=faint_texts,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    lack = lack_of_contrast(element, page, small=ENHANCED, large=4.5)
    if lack:
        yield Problem(element, lack.kind, lack.values, certain=lack.is_sure)
