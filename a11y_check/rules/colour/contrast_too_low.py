"""Text stands out from what is behind it: 4.5:1, large text 3:1.

Solid, half-transparent and graded colours are worked out from the style sheets. What lies behind a text that
is placed over pictures, or freely over other elements, is asked of a person. Logos, texts of controls that are
switched off and single signs need no contrast.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.legibility import faint_texts, lack_of_contrast, with_text
from a11y_check.standards.references import act, bitv, wcag

_VEILED = '<p style="background: linear-gradient(#000b, #000b), url(markt.jpg); color: {}">Kurse</p>'
_PICTURE = '<div style="background: url(markt.jpg) 0 0 / cover">{}</div>'


@Rule(
    title=_("Text with too little contrast"),
    why=_("People with low vision cannot read it, and in the sun nobody can."),
    fix=_(
        "Choose a darker or a lighter colour. Small text needs 4.5:1, text from 24 px or bold from 18.66 px 3:1."
    ),
    messages={
        "low": _("“{text}” has a contrast of {ratio}:1 ({colour} on {background}); it needs {needed}:1."),
        "varying": _(
            "“{text}” has a contrast between {ratio}:1 and {best}:1; it needs {needed}:1 everywhere."
        ),
        "script": _(
            "A script fills this element; its text will have a contrast of {ratio}:1, and needs {needed}:1."
        ),
        "picture": _("“{text}” is on a picture. Can it be read everywhere?"),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.3"), bitv("9.1.4.3"), act("afw4f7")),
    examples=(
        Example('<p style="color: #555">Kurse</p>'),
        Example('<p style="color: #949494; font-size: 24px">Kurse</p>', note=_("large text")),
        Example('<button disabled style="color: #bbb">Senden</button>', note=_("switched off")),
        Example(
            "<fieldset disabled><legend style='color: #bbb'>Kind</legend><label>Name <input></label></fieldset>"
        ),
        Example('<input disabled aria-describedby=h><p id=h style="color: #bbb">Vier Ziffern</p>'),
        Example('<p style="color: #fff">Kurse</p>', note=_("nothing to be seen")),
        Example(
            "<style>.karte { background: #024 } .karte p { color: rgb(255 255 255 / 80%) }</style>"
            "<div class=karte><p>Kurse</p></div>"
        ),
        Example('<p style="background: #fff url(rand.gif) repeat-y">Kurse</p>', note=_("a strip beside it")),
        Example(
            "<style>p { background: #fff linear-gradient(#000, #000) 0 0 / 4px 100% no-repeat }</style><p>Kurse</p>",
            note=_("a strip beside it"),
        ),
        Example(_VEILED.format("#fff"), note=_("a picture below a veil")),
        Example('<p style="color: #999">Kurse</p>', fails="low"),
        Example(
            '<a class="disabled" style="color: #999">Weiter</a>', fails="low", note=_("may be switched off")
        ),
        Example("<style>:root { --blass: #8aa } p { color: var(--blass) }</style><p>Kurse</p>", fails="low"),
        Example('<p style="opacity: .4">Kurse</p>', fails="low"),
        Example('<p style="color: #aaa; background: linear-gradient(#fff, #ccc)">Kurse</p>', fails="low"),
        Example('<p style="background: linear-gradient(#fff, #000)">Kurse</p>', fails="varying"),
        Example(_PICTURE.format('<p style="color: #ccc">Kurse</p>'), fails="picture"),
        Example(_PICTURE.format('<p style="color: #fff">Kurse</p>'), fails="picture"),
        Example(
            '<p id=zahl style="color: #aaa"></p><script>zahl.textContent = data["zahl"]</script>',
            fails="script",
        ),
    ),
    since="0.1",
    applies_to=with_text,
    suspects=faint_texts,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    lack = lack_of_contrast(element, page, small=4.5, large=3.0)
    if lack:
        yield Problem(element, lack.kind, lack.values, certain=lack.is_sure)
