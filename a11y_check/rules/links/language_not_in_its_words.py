"""A link to another language is written in that language."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm
from a11y_check.standards.words import words

_NAMES = words("""
    albanisch arabisch bulgarisch chinesisch dari englisch farsi französisch griechisch italienisch kroatisch kurdisch
    paschtu persisch polnisch portugiesisch rumänisch russisch serbisch somali spanisch tigrinja tigrinya türkisch
    ukrainisch ungarisch urdu vietnamesisch
""")
_ENGLISH = words("""
    albanian arabic bulgarian chinese croatian dutch french german greek hungarian italian kurdish pashto persian
    polish portuguese romanian russian serbian spanish turkish ukrainian vietnamese
""")
_FLAG = re.compile(
    r"(?:[\U0001f1e6-\U0001f1ff]{2}\s*)+|(?:flagge|fahne|flag)\b.{0,30}|\S{2,20}(?:flagge|fahne)|.{0,30} flag",
    re.IGNORECASE,
)
_TO_LANGUAGE = re.compile(r"(?:^|[/=])(?:[a-z]{2}|L=\d)(?:[/?&]|$)", re.IGNORECASE)


@Rule(
    title=_("Language that its readers do not recognise"),
    why=_(
        "People who look for their own language may not know its German or English name, and a flag stands for a country."
    ),
    fix=_("Would readers of that language find it? Write its name as they do: English, Türkçe, العربية."),
    messages={
        "name": _("“{text}” is the German name of a language."),
        "english": _("“{text}” is the English name of a language."),
        "flag": _("The link to another language is only a flag: “{text}”."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        norm(
            "W3C: linking to localized content",
            url="https://www.w3.org/International/questions/qa-site-conneg",
        ),
        norm("W3C: Making content usable", "Use clear words", "https://www.w3.org/TR/coga-usable/"),
    ),
    examples=(
        Example('<a href="/en/" lang="en" hreflang="en">English</a>'),
        Example('<a href="/en/">🇬🇧 English</a>'),
        Example("<p>Kurse in Englisch und Türkisch</p>"),
        Example('<a href="/tr/" hreflang="tr">Türkisch</a>', fails="name"),
        Example('<a href="/ar/" hreflang="ar">Arabic</a>', fails="english"),
        Example('<a href="/en/">🇬🇧</a>', fails="flag"),
        Example('<a href="/en/" lang="en"><img src="gb.png" alt="Flagge Großbritannien"></a>', fails="flag"),
    ),
    since="0.1",
    applies_to="a[href]",
    only_if=is_exposed,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = name(element, page).strip()
    if _FLAG.fullmatch(text):
        yield Problem(element, "flag", {"text": text})
    elif text.lower() in _NAMES | _ENGLISH and (
        element.attr("hreflang") or _TO_LANGUAGE.search(element.attr("href") or "")
    ):
        yield Problem(element, "name" if text.lower() in _NAMES else "english", {"text": text})
