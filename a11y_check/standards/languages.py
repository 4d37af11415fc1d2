"""Language tags (RFC 5646, BCP 47) and the scripts that languages are written in.

Two-letter codes: ISO 639-1, as in the IANA language subtag registry of November 2026,
https://www.iana.org/assignments/language-subtag-registry. Three-letter codes are taken as they are.
"""

from __future__ import annotations

import re

from a11y_check.standards.words import words

TWO_LETTERS = words("""
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv
    dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig
    ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt
    lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt
    qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to
    tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
""")

#: Languages written from right to left, unless their tag names another script.
_RTL_LANGUAGES = words("ar arc ckb dv fa he iw ji ks pnb prs ps sd ug ur yi azb")

#: Scripts that come with Han characters, or that stand for any.
_MIXED_SCRIPTS = words("hans hant jpan kore zyyy")

_RTL_SCRIPTS = words("adlm arab hebr nkoo rohg syrc thaa")

#: Words in scripts that no reader takes for another, with the languages usually written so. A letter or
#: two may be a sign.
SCRIPTS = {
    "Arab": (
        re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]{3,}"),
        words("ar arc az azb bal ckb fa ha kk ks ku kur ky lrc mzn ms pa pnb prs ps sd so tg tk ug ur uz"),
    ),
    "Hebr": (re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]{3,}"), words("he iw ji lad yi")),
    "Cyrl": (
        re.compile("[\u0400-\u052f]{3,}"),
        words("""
            ab az ba be bg bs bua ce chm crh cu cv gag kk kv kbd ky mk mn myv os rom ro ru sah sh sr tg tk tt tyv
            udm uk uz
        """),
    ),
    "Grek": (re.compile("[\u0370-\u03ff\u1f00-\u1fff]{3,}"), words("el grc cop")),
    "Ethi": (re.compile("[\u1200-\u139f]{3,}"), words("am gez ti tig")),
    "Geor": (re.compile("[\u10a0-\u10ff\u1c90-\u1cbf]{3,}"), words("ka xmf")),
    "Armn": (re.compile("[\u0530-\u058f]{3,}"), words("hy xcl")),
    "Thai": (re.compile("[\u0e00-\u0e7f]{3,}"), words("th")),
    "Hang": (re.compile("[\u1100-\u11ff\uac00-\ud7af]{2,}"), words("ko")),
    "Kana": (re.compile("[\u3040-\u30ff]{3,}"), words("ja")),
    "Hani": (re.compile("[\u4e00-\u9fff]{2,}"), words("ja ko vi yue zh")),
}

#: A letter that may be one of SCRIPTS: none of Western Europe, no dash, no quotation mark.
OTHER_SCRIPTS = re.compile("[\u0370-\u1fff\u3040-\uffff]")

#: ISO 639-3 codes of the languages that a text can be recognised in.
_THREE_LETTERS = {
    "af": "afr", "az": "aze", "be": "bel", "bg": "bul", "bs": "bos", "ca": "cat", "cs": "ces", "da": "dan",
    "de": "deu", "en": "eng", "es": "spa", "fr": "fra", "fy": "fry", "gl": "glg", "hr": "hrv", "hu": "hun",
    "it": "ita", "lb": "ltz", "mk": "mkd", "nb": "nob", "nl": "nld", "nn": "nno", "no": "nob", "pl": "pol",
    "pt": "por", "ro": "ron", "ru": "rus", "sk": "slk", "sl": "slv", "sr": "srp", "sv": "swe", "tr": "tur",
    "uk": "ukr",
}  # fmt: skip

#: Languages by the name that their speakers give them, in Latin letters; one that others use too is left out.
OWN_NAMES = {
    "bosanski": "bs", "català": "ca", "čeština": "cs", "dansk": "da", "deutsch": "de", "eesti": "et",
    "english": "en", "español": "es", "français": "fr", "hrvatski": "hr", "italiano": "it", "kurdî": "ku",
    "kurmancî": "ku", "latviešu": "lv", "lietuvių": "lt", "magyar": "hu", "nederlands": "nl", "norsk": "no",
    "polski": "pl", "português": "pt", "română": "ro", "shqip": "sq", "slovenčina": "sk", "slovenščina": "sl",
    "soomaali": "so", "suomi": "fi", "svenska": "sv", "tiếng việt": "vi", "türkçe": "tr",
}  # fmt: skip


def three_letters(language: str) -> str:
    """The three-letter code of a language; the code itself where the table has none."""
    return _THREE_LETTERS.get(language, language)


def is_known_language(tag: str) -> bool:
    """The language of the tag is registered; what follows it, screen readers pass over."""
    language = tag.partition("-")[0].lower()
    return language in TWO_LETTERS or re.fullmatch("[a-z]{3}", language) is not None


def is_right_to_left(tag: str) -> bool:
    """Text in this language runs from right to left."""
    language, script = _language_and_script(tag)
    return script in _RTL_SCRIPTS if script else language in _RTL_LANGUAGES


def is_written_in(tag: str, script: str) -> bool:
    """A text with this language tag may be in this script (a key of SCRIPTS)."""
    language, written = _language_and_script(tag)
    if written:
        return written == script.lower() or written in _MIXED_SCRIPTS
    return language in SCRIPTS[script][1]


def _language_and_script(tag: str) -> tuple[str, str]:
    language, *rest = tag.strip().lower().split("-")
    return language, next((part for part in rest[:2] if re.fullmatch("[a-z]{4}", part)), "")
