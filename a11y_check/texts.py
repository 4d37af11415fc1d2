"""Words for people: the rules' English texts in the reader's language."""

from __future__ import annotations

import gettext
import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_DOMAIN = "a11y_check"
LOCALE = Path(__file__).parent / "locale"


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    base = language.replace("_", "-").split("-")[0]
    return gettext.translation(_DOMAIN, LOCALE, [base], fallback=True)


def translate(text: str, language: str) -> str:
    """The text in that language (a BCP 47 tag; only its first part counts), or the English original."""
    return _catalogue(language).gettext(text) if text else ""


def speak(language: str) -> None:
    """Let argparse use this catalogue too, in that language, for the whole process: for a command of its own."""
    os.environ["LANGUAGE"] = language
    gettext.bindtextdomain(_DOMAIN, str(LOCALE))
    gettext.textdomain(_DOMAIN)


def fill(text: str, language: str, values: Mapping[str, object]) -> str:
    """The text in that language with its placeholders filled: a fraction gets the comma or point of the language."""
    return translate(text, language).format(
        **{name: _spoken(value, language) for name, value in values.items()}
    )


def _spoken(value: object, language: str) -> object:
    if not isinstance(value, float):
        return value
    return f"{value:g}".replace(".", "," if language.startswith("de") else ".")


def _(text: str) -> str:
    """Mark for translation; whoever shows the text to a person translates it."""
    return text
