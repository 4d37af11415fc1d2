"""Languages that people are advised in, and that parts of a page can be written in."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from integration_blocks.fields.choice import WordChoiceBlock
from integration_blocks.fields.several import Options, SeveralField

#: BCP 47 tag and name, by name in English. Source of tags: IANA language subtag registry.
LANGUAGES = [
    ("sq", _("Albanian")),
    ("am", _("Amharic")),
    ("ar", _("Arabic")),
    ("bs", _("Bosnian")),
    ("bg", _("Bulgarian")),
    ("zh", _("Chinese")),
    ("hr", _("Croatian")),
    ("prs", _("Dari")),
    ("de-x-ls", _("Easy German (Leichte Sprache)")),
    ("en", _("English")),
    ("fr", _("French")),
    ("de", _("German")),
    ("gsg", _("German Sign Language")),
    ("el", _("Greek")),
    ("hi", _("Hindi")),
    ("it", _("Italian")),
    ("kmr", _("Kurdish (Kurmanji)")),
    ("ckb", _("Kurdish (Sorani)")),
    ("mk", _("Macedonian")),
    ("ps", _("Pashto")),
    ("fa", _("Persian (Farsi)")),
    ("pl", _("Polish")),
    ("pt", _("Portuguese")),
    ("rom", _("Romani")),
    ("ro", _("Romanian")),
    ("ru", _("Russian")),
    ("sr", _("Serbian")),
    ("so", _("Somali")),
    ("es", _("Spanish")),
    ("ti", _("Tigrinya")),
    ("tr", _("Turkish")),
    ("uk", _("Ukrainian")),
    ("ur", _("Urdu")),
    ("vi", _("Vietnamese")),
]

#: Languages whose script runs from right to left.
RIGHT_TO_LEFT = frozenset({"ar", "ckb", "fa", "he", "prs", "ps", "ur", "yi"})


def language_name(code: str) -> str:
    """The language's name in the active language; the code itself for one that is not in the list."""
    return str(dict(LANGUAGES).get(code, code))


def by_name() -> list[tuple[str, str]]:
    """Tag and name of every language, in the order of the names in the active language."""
    return sorted(((code, str(name)) for code, name in LANGUAGES), key=lambda pair: pair[1].casefold())


def direction(code: str) -> str:
    """ "rtl" or "ltr": the value of `dir` for a text in that language; "" for no language."""
    return ("rtl" if code.split("-")[0] in RIGHT_TO_LEFT else "ltr") if code else ""


class LanguageBlock(WordChoiceBlock):
    """One language, or none for "the language of the page"."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", _("Language"))
        kwargs.setdefault("help_text", _("Only if this part is in another language than the page."))
        super().__init__(**{"choices": by_name, "required": False, **kwargs})


class LanguagesField(SeveralField):
    """A list of language tags."""

    def options(self) -> Options:
        return by_name()
