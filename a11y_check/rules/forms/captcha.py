"""Nobody has to solve a riddle to be let in."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, wcag

_CAPTCHA = re.compile(r"captcha|turnstile", re.IGNORECASE)
_SUM = re.compile(
    r"\b(?:spam-?schutz|sicherheitsfrage|sicherheitscode|rechenaufgabe|security (?:code|question)|anti-?spam)\b|\b(?:was|wie ?viel) (?:ist|ergibt|sind) \w+ ?(?:\+|plus|mal|minus|-) ?\w+"
    r"|\bwhat is \d+ ?(?:\+|plus|times|minus) ?\d+"
    r"|\b(?:zeichen|buchstaben|ziffern|zahlen|code|text) (?:im|aus dem|auf dem|des) bild"
    r"|\b(?:characters|letters|digits|code|text) (?:from|in|of|on) the (?:image|picture)\b",
    re.IGNORECASE,
)
_ATTRIBUTES = ("src", "class", "id", "alt", "name")


@Rule(
    title=_("Riddle before the form can be sent"),
    why=_("Blind people cannot read distorted letters, and many others cannot solve the riddle."),
    fix=_(
        "Is there another way that needs neither sight nor hearing? Better protect the form without a riddle."
    ),
    messages={"riddle": _("The element {tag} seems to ask people to prove that they are human.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.1.1"), wcag("3.3.8"), bitv("9.1.1.1d")),
    examples=(
        Example('<form><label>Name <input name="name"></label></form>'),
        Example('<p class="captcha-hinweis">Ohne Captcha</p>', note=_("a text")),
        Example('<form><img src="/captcha/7.png" alt="Zeichen"><input></form>', fails="riddle"),
        Example('<div class="g-recaptcha"></div>', fails="riddle"),
        Example("<form><label>Was ist 7 plus 4? <input></label></form>", fails="riddle"),
        Example(
            '<form><label>Security code <input autocomplete="cc-csc"></label></form>', note=_("of a card")
        ),
        Example("<form><label>Security code <input></label></form>", fails="riddle"),
        Example("<form><label>Zeichen aus dem Bild <input></label></form>", fails="riddle"),
    ),
    since="0.1",
    applies_to="form img, form iframe, div:empty, img[src*=captcha i], iframe[src*=captcha i], form input:not([autocomplete*=cc- i], [autocomplete=one-time-code i])",
    only_if=is_shown,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if element.tag == "input":
        asks = _SUM.search(name(element, page)) is not None
    else:
        asks = any(_CAPTCHA.search(element.attr(attribute) or "") for attribute in _ATTRIBUTES)
    if asks:
        yield Problem(element, "riddle", {"tag": element.tag})
