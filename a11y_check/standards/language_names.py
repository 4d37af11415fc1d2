"""How the names of languages begin in German, in English and in the language itself, by tag; small letters.

Collected for this project in November 2026: the languages that integration offices write in most.
"""

from __future__ import annotations

#: A text that holds one of these names the language.
NAME_BEGINNINGS = {
    "ar": ("arab", "العربية", "عربي"),
    "bg": ("bulgar", "българ"),
    "de": ("deutsch", "german"),
    "en": ("engl",),
    "es": ("spani", "español"),
    "fa": ("persi", "farsi", "dari", "فارسی"),
    "fr": ("französ", "french", "français"),
    "it": ("italien", "italian"),
    "ku": ("kurd", "كوردی"),
    "pl": ("poln", "polish", "polsk"),
    "ps": ("paschtu", "pashto", "پښتو"),
    "pt": ("portug",),
    "ro": ("rumän", "român", "romanian"),
    "ru": ("russ", "русск"),
    "so": ("somal", "soomaal"),
    "sq": ("alban", "shqip"),
    "ti": ("tigri", "ትግርኛ"),
    "tr": ("türk", "turk"),
    "uk": ("ukrain", "україн"),
    "vi": ("vietnam", "việt"),
    "zh": ("chines", "中文"),
}
