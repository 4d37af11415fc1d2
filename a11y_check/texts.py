"""Words for people: the rules' English texts in the reader's language."""

from __future__ import annotations

import gettext
from functools import cache
from pathlib import Path

LOCALE = Path(__file__).parent / "locale"


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    base = language.replace("_", "-").split("-")[0]
    return gettext.translation("a11y_check", LOCALE, [base], fallback=True)


def translate(text: str, language: str) -> str:
    """The text in that language (a BCP 47 tag; only its first part counts), or the English original."""
    return _catalogue(language).gettext(text) if text else ""


def _(text: str) -> str:
    """Mark for translation; whoever shows the text to a person translates it."""
    return text
