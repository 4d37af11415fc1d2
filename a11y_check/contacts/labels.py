"""The words that offices print before a fact: "Telefon:", "Postanschrift", "Opening hours"."""

from __future__ import annotations

import re
from functools import lru_cache

from a11y_check.contacts.characters import KEPT

#: Kind of fact by its labels, as patterns; German, English, French, Turkish, Ukrainian, Russian, Arabic.
_LABELS = {
    "fax": r"(?:tele)?fax(?:-?nummer|\ number|-?nr\.?)?|télécopie|faks|факс|فاكس",
    "mobile": r"mobil(?:e|telefon|funk|-?nummer)?|handy(?:-?nummer)?|whats-?app|cell(?:\ phone)?|portable|cep(?:\ telefonu)?"
    r"|мобільний|мобильный|الهاتف\ المحمول|الجوال|هاتف\ محمول|جوال",
    "phone": r"tel|telefon(?:-?nummer|-?nr\.?|isch(?:\ erreichbar(?:\ unter)?)?)?|(?:tele)?fon|(?:tele)?phone(?:\ number)?"
    r"|telephone|ruf(?:-?nummer)?|fernruf|durchwahl(?:nummer)?|telefonzentrale|zentrale|vermittlung|nebenstelle|app(?:arat)?|dw"
    r"|hotline|téléphone|телефон|الهاتف|هاتف|رقم\ الهاتف",
    "email": r"e-?\ ?mail(?:-?adress?e?|\ address)?|mail|courriel|e-?posta|електронна\ пошта|эл(?:ектронная)?\.?\ почта"
    r"|البريد\ الإلكتروني|بريد\ إلكتروني",
    "hours": r"(?:unsere\ )?(?:öffnungs|sprech|besuchs|geschäfts|dienst|büro)(?:zeit(?:en)?|stunden?)"
    r"|(?:offene\ )?sprechstunden?|servicezeiten|sprechtage?|(?:unsere\ )?zeiten|opening\ (?:hours|times)|office\ hours|horaires(?:\ d['’]ouverture)?|çalışma\ saatleri"
    r"|години\ роботи|часы\ работы|ساعات\ (?:العمل|الدوام|الاستقبال)|أوقات\ الدوام|أوقات\ العمل|مواعيد\ العمل",
    "hotline_hours": r"(?:telefon|hotline|telefonische\ sprech|telefonische\ service|telefonsprech|telefonservice)-?(?:zeit(?:en)?|stunden?)"
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
_KINDS = "|".join(f"(?P<{kind}>{words})" for kind, words in _LABELS.items())
_WHOLE = re.compile(rf"(?:{_KINDS})(?:\ \([^)]*\))?\s*[.:]?", re.IGNORECASE)
_BEGINS = re.compile(rf"(?:{_KINDS})\b", re.IGNORECASE)
_START = {
    kind: re.compile(rf"(?:{words})\b(?:\ \([^)]*\))?\s*[.:]*\s*", re.IGNORECASE)
    for kind, words in _LABELS.items()
}
#: "T 0375 83-1837": a letter with a dot or colon, or right before the number.
_SIGNS = {"fax": r"f(?=[.:]|\s?$)|📠", "mobile": r"m(?=[.:]|\s?$)|📱", "phone": r"t(?=[.:]|\s?$)|☎|📞|✆"}
#: What has numbers that nobody dials.
_OTHER = (
    r"az|aktenzeichen|geschäftszeichen|kassenzeichen|vorgangs?-?(?:nr|nummer)|konto(?:-?nr|nummer)?|kto|blz|iban|bic"
    r"|steuer-?(?:nr|nummer|id)|st\.?-?nr|ust-?id(?:nr|-nr)?|gläubiger-?id(?:entifikationsnummer)?|isbn|issn|doi|hr[ab]|vr"
    r"|(?:vereins)?register(?:nummer|-?nr)?|drucksache|drs|vorlage|koordinaten|gps|leitweg-?id|kunden-?(?:nr|nummer)|plz"
    r"|(?!(?:tele|handy|mobil|ruf|fax|durchwahl|service|kontakt|hotline|büro|zentral|dienst|not|festnetz|sammel)\w*?-?(?:nr|nummer)\b)\w{3,30}?-?(?:nr|nummer)"
    r"|\w{2,30}(?:zeichen|schlüssel|kennziffer|kennung|kennzahl)|vordruck|formular|satzung|beschluss|verwendungszweck|spendenkonto"
    r"|flurstück|bestell-?(?:nr|nummer)|heft|ausgabe|jahrgang|artikel-?(?:nr|nummer)|lizenz-?(?:nr|nummer)|id"
)
_INSIDE = re.compile(
    rf"(?<!\w)(?:{'|'.join(f'(?P<{kind}>{_LABELS[kind]}|{sign})' for kind, sign in _SIGNS.items())}"
    rf"|(?P<other>{_OTHER}))(?!\w)",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\btel(?:efon)?\.?\s?(?:/|\+|&|und|u\.)\s?(?:tele)?fax\.?\s?:?\s?$", re.IGNORECASE)
_FARTHEST = 120  # characters from a label to its number
_EXTENSION = re.compile(
    r"(?:durchwahl(?:nummer)?|\bdw|\bapp(?:arat)?|nebenstelle|\bext(?:ension)?)\W{0,4}$", re.IGNORECASE
)


@lru_cache(maxsize=KEPT)
def label_of(line: str) -> str:
    """The kind of fact that a line announces if it holds nothing but a label; else ""."""
    text = line.strip().strip("*•-–| ")
    if len(text) > _LONGEST and "(" not in text:
        return ""
    whole = _WHOLE.fullmatch(text)
    return str(whole.lastgroup) if whole else ""


@lru_cache(maxsize=KEPT)
def split_label(line: str) -> tuple[str, str]:
    """The kind of the label at the start of a line ("" without one), and the rest of the line."""
    text = line.strip()
    if not _BEGINS.match(text):
        return "", text
    for kind, pattern in _START.items():
        match = pattern.match(text)
        if match and (":" in match.group() or not text[match.end() :][:1].islower()):
            return kind, text[match.end() :]
    return "", text


@lru_cache(maxsize=KEPT)
def leading_label(line: str) -> str:
    """The kind of fact that a line announces, with the fact behind it or alone; else ""."""
    return label_of(line) or split_label(line)[0]


@lru_cache(maxsize=KEPT)
def announces_extension(before: str) -> bool:
    """The words right before a number say that it is the last part of one: "Durchwahl", "App."."""
    return bool(_EXTENSION.search(before[-20:]))


def announces_phone_and_fax(before: str) -> bool:
    """The words right before a number lead to two: "Tel./Fax: 581-10 / -11"."""
    return bool(_BOTH.search(before[-_FARTHEST:]))


@lru_cache(maxsize=KEPT)
def number_label(before: str) -> str:
    """What a number is by the words before it in its line: phone, fax, mobile, other (no number to dial), or ""."""
    last = ""
    for label in _INSIDE.finditer(before[-_FARTHEST:]):
        last = str(label.lastgroup)
    return last
