"""There is more than one way to a service: not everybody has a certain device, face or voice. The telephone is another rule."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_with_text, shown_text
from a11y_check.semantics.text_search import blocks_holding
from a11y_check.standards.references import norm
from a11y_check.wording import Wording

_ONLY_DE = r"\b(?:nur|ausschließlich|lediglich|allein) (?:noch )?(?:per|mit|über|durch|via|in) (?:der |die |eine[rm]? |unsere[rm]? |Ihre[rmn]? )?"
_ONLY_EN = r"\b(?:only|exclusively|solely)\b[^.,;]{0,25}? (?:by|with|through|via|using|in|on|over|from) (?:(?:our|the|your|a|an) )?"
_DEVICE = Wording(
    rf"{_ONLY_DE}(?:[\w-]+ )?(?:[\w-]*-)?(?:App|Smartphone|Handy|QR-Code|Fax)\b(?! (?:oder|und)\b)"
    rf"|{_ONLY_EN}(?:[\w-]+ )?(?:app|smartphone|mobile phone|qr code|fax)\b(?! (?:or|and)\b)",
    *("app", "smartphone", "handy", "qr", "mobile phone", "fax"),
)
_BODY = Wording(
    rf"{_ONLY_DE}(?:Gesichtserkennung|Gesichtsscan|Fingerabdruck|Stimm\w+|Spracherkennung|Face ID|Touch ID)\b(?! (?:oder|und)\b)"
    rf"|{_ONLY_EN}(?:face recognition|facial recognition|face id|touch id|(?:your )?face|(?:your )?fingerprints?|(?:your )?voice)\b(?! (?:or|and)\b)",
    *("gesichts", "fingerab", "fingerpr", "stimm", "spracherk", "face", "facial", "touch id", "voice"),
)
_SPEECH = Wording(
    rf"{_ONLY_DE}(?:Gegen)?sprechanlage\b|\bohne (?:Anmeldung |Rücksprache |Meldung )?(?:an|über|per) (?:der|die|das)? ?(?:Gegen)?sprechanlage\b"
    rf"|{_ONLY_EN}(?:intercom|entry ?phone)\b"
    r"|\bwir rufen\b[^.]{0,60}\b(?:an|am Telefon) und (?:nennen|sagen|diktieren)\b|\brufen wir Sie an und (?:nennen|sagen|diktieren)\b"
    r"|\bwe (?:will )?call you (?:and|to) (?:tell|give|read)\b",
    *("sprechanlage", "intercom", "entry", "rufen", "call you"),
)
_WAYS = (("device", _DEVICE), ("body", _BODY), ("speech", _SPEECH))
_OTHER = Wording(
    r"\b(?:oder|sonst|alternativ|andernfalls|e-?mail|SMS|or|otherwise|alternatively)\b",
    *("oder", "sonst", "alternativ", "andernfalls", "mail", "sms", "or", "otherwise"),
)


@Rule(
    title=_("One way only"),
    why=_("Who does not have the device, or cannot show a face, a finger or a voice, is shut out."),
    fix=_("Is there another way, such as a form, an e-mail or a visit? Name it here."),
    messages={
        "device": _("“{text}” leaves no way but a certain device."),
        "body": _("“{text}” leaves no way but a part of the body, which not everybody can show."),
        "speech": _("“{text}” leaves no way for people who do not hear or speak."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        norm("EN 301 549 5.3", "Biometrics"),
        norm("W3C: Making content usable", "Provide help and support", "https://www.w3.org/TR/coga-usable/"),
    ),
    examples=(
        Example("<p>Zahlen Sie mit der App oder am Automaten.</p>"),
        Example("<p>Anmeldung nur mit der BundID-App oder am Schalter</p>"),
        Example("<p>Bezahlen Sie nur noch mit unserer App.</p>", fails="device"),
        Example("<p>Tickets can only be paid with our app.</p>", fails="device"),
        Example("<p>Die Anmeldung ist nur per Gesichtserkennung möglich.</p>", fails="body"),
        Example("<p>Einlass nur über die Gegensprechanlage</p>", fails="speech"),
        Example("<p>Wir rufen Sie an und nennen den Code.</p>", fails="speech"),
    ),
    since="0.2",
    applies_to=blocks_with_text,
    suspects=lambda page: page.in_order(e for _name, way in _WAYS for e in blocks_holding(way)(page)),
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(block, page)
    for message, way in _WAYS:
        found = way.search(text)
        if found and not _OTHER.search(text):
            yield Problem(block, message, {"text": found.group()})
            return
