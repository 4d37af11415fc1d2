"""The words that offices print before a fact: "Telefon:", "Postanschrift", "Opening hours"."""

from __future__ import annotations

import re
from functools import lru_cache

from a11y_check.contacts.characters import KEPT

#: Kind of fact by its labels, as patterns; German, English, French, Turkish, Ukrainian, Russian, Arabic.
_LABELS = {
    "fax": r"(?:tele)?fax(?:nummer|number)?|telefax(?:nummer)?|télécopie|faks|факс|فاكس",
    "mobile": r"mobil(?:e|telefon|funk|nummer)?|handy(?:nummer)?|cell(?:\ phone)?|portable|cep(?:\ telefonu)?"
    r"|мобільний|мобильный|الهاتف\ المحمول|الجوال|هاتف\ محمول|جوال",
    "phone": r"tel|telefon(?:nummer|isch(?:\ erreichbar(?:\ unter)?)?)?|(?:tele)?fon|(?:tele)?phone(?:\ number)?|telephone"
    r"|ruf(?:nummer)?|fernruf|durchwahl|zentrale|hotline|téléphone|телефон|الهاتف|هاتف|رقم\ الهاتف",
    "email": r"e-?\ ?mail(?:-?adress?e?|\ address)?|mail|courriel|e-?posta|електронна\ пошта|эл(?:ектронная)?\.?\ почта"
    r"|البريد\ الإلكتروني|بريد\ إلكتروني",
    "hours": r"(?:unsere\ )?(?:öffnungs|sprech|besuchs|geschäfts|dienst|büro)(?:zeit(?:en)?|stunden?)"
    r"|(?:offene\ )?sprechstunden?|opening\ (?:hours|times)|office\ hours|horaires(?:\ d['’]ouverture)?|çalışma\ saatleri"
    r"|години\ роботи|часы\ работы|ساعات\ العمل|أوقات\ الدوام|أوقات\ العمل|مواعيد\ العمل",
    "hotline_hours": r"(?:telefon|service|hotline|telefonische\ sprech|telefonische\ service)-?(?:zeit(?:en)?|stunden?)"
    r"|telefonische\ (?:erreichbarkeit|sprechzeit(?:en)?|sprechstunden?)|telephone\ hours",
    "postal": r"post(?:anschrift|adresse)|postalische\ (?:anschrift|adresse)|(?:anschrift|adresse)\ für\ (?:post|briefe)"
    r"|(?:postal|mailing)\ address|address\ for\ letters|briefanschrift|lieferanschrift|adresse\ postale"
    r"|العنوان\ البريدي|عنوان\ المراسلات?|عنوان\ الرسائل",
    "visitor": r"(?:besucher|haus|besuchs|büro)-?(?:anschrift|adresse)|anschrift|adresse|address(?:\ for\ visitors)?"
    r"|(?:anschrift|adresse)\ für\ (?:besuch(?:e|er(?:innen)?)?|gäste)|visitor(?:'s|s)?\ address|standort|sitz|adres|адреса?"
    r"|العنوان|عنوان(?:\ الزوار|\ الزيارة)?",
    "contact": r"(?:ihr(?:e|en)?\ )?(?:kontakt(?:daten|informationen|person(?:en)?)?|ansprechpartner(?:\*?:?innen|/-innen|in)?|"
    r"ansprechperson(?:en)?|ansprechpartner/-?in|ansprechpartnerinnen\ und\ ansprechpartner)|(?:your\ )?contacts?"
    r"(?:\ (?:person|us|details))?|so\ erreichen\ sie\ uns|جهة\ الاتصال|اتصل\ بنا|للتواصل",
    "website": r"(?:web(?:site|seite)|internet(?:seite|adresse)?|homepage|web|site\ web|الموقع(?:\ الإلكتروني)?)",
}
_LONGEST = 60  # characters of a label; what it has in brackets may be longer
_WHOLE = {
    kind: re.compile(rf"(?:{words})(?:\ \([^)]*\))?\s*[.:]?", re.IGNORECASE)
    for kind, words in _LABELS.items()
}
_START = {
    kind: re.compile(rf"(?:{words})\b(?:\ \([^)]*\))?\s*[.:]*\s*", re.IGNORECASE)
    for kind, words in _LABELS.items()
}
_INSIDE = {
    kind: re.compile(rf"(?<!\w)(?:{_LABELS[kind]}|{sign})(?!\w)", re.IGNORECASE)
    for kind, sign in {"fax": r"f(?=[.:])", "mobile": r"m(?=[.:])", "phone": r"t(?=[.:])|☎|📞|✆"}.items()
}


@lru_cache(maxsize=KEPT)
def label_of(line: str) -> str:
    """The kind of fact that a line announces if it holds nothing but a label; else ""."""
    text = line.strip().strip("*•-–| ")
    if len(text) > _LONGEST and "(" not in text:
        return ""
    return next((kind for kind, pattern in _WHOLE.items() if pattern.fullmatch(text)), "")


@lru_cache(maxsize=KEPT)
def split_label(line: str) -> tuple[str, str]:
    """The kind of the label at the start of a line ("" without one), and the rest of the line."""
    text = line.strip()
    for kind, pattern in _START.items():
        match = pattern.match(text)
        if match and (":" in match.group() or not text[match.end() :][:1].islower()):
            return kind, text[match.end() :]
    return "", text


def number_label(before: str) -> str:
    """What a number is by the words before it in its line: phone, fax, mobile, or ""."""
    last = ("", -1)
    for kind, pattern in _INSIDE.items():
        for match in pattern.finditer(before):
            if match.end() > last[1]:
                last = (kind, match.end())
    return last[0]
