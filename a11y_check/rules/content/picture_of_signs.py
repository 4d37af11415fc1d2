"""A picture drawn with letters and signs has a name. Code and tables in fixed letters hold more words than signs."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm, wcag

_LINES, _SIGNS, _SHARE = 3, 12, 0.5


@Rule(
    title=_("Picture drawn with signs"),
    why=_("Screen readers read out bracket, slash and dash, and nobody knows that it is a picture."),
    fix=_(
        "Is it a picture? Give it role=img and an aria-label, or hide it with aria-hidden and say it in words."
    ),
    messages={"drawn": _("The preformatted text has {count} signs, and few letters.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.1.1"),
        norm("WCAG technique H86", url="https://www.w3.org/WAI/WCAG22/Techniques/html/H86"),
    ),
    examples=(
        Example("<pre><code>if (a == b) {\n  print(a);\n}</code></pre>"),
        Example("<pre>Montag    8–12 Uhr\nDienstag  9–13 Uhr\nFreitag   9–11 Uhr</pre>"),
        Example('<pre role="img" aria-label="Ein Haus">  /\\\n /  \\\n |[]|\n |__|</pre>'),
        Example("<pre>   /\\  \n  /  \\\n /____\\\n |[] |\n |___|</pre>", fails="drawn"),
    ),
    since="0.2",
    applies_to="pre:not([role=img i], [role=none i], :has(code, samp, kbd), figure[aria-label] pre)",
    only_if=is_exposed,
)
def check(drawing: Element, page: Page) -> Iterator[Problem]:
    written = [sign for sign in drawing.text if not sign.isspace()]
    signs = sum(not sign.isalnum() for sign in written)
    if len(drawing.text.strip().splitlines()) >= _LINES and signs >= _SIGNS and signs > _SHARE * len(written):
        yield Problem(drawing, "drawn", {"count": signs})
