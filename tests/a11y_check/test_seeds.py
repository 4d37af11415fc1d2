"""What five real pages of integration offices say, and what is wrong with them."""

import datetime
from functools import cache
from pathlib import Path

import pytest

import a11y_check.rules  # noqa: F401 - fills RULES
from a11y_check.audit import audit
from a11y_check.contact_report import DEFECTS
from a11y_check.contacts import Contact
from a11y_check.contacts.addresses import Address
from a11y_check.page import Page
from a11y_check.rule import RULES
from a11y_check.semantics.contact_facts import contact_facts

SEEDS = Path(__file__).parent / "seeds"
TODAY = datetime.date(2026, 11, 22)


@cache
def page(name):
    return Page((SEEDS / f"{name}.html").read_text(encoding="utf-8"), name, today=TODAY)


@cache
def findings(name):
    (result,) = audit([page(name)], RULES.values())
    assert result.errors == []
    return result.findings


def text_of(name, finding):
    (element,) = page(name).select(finding.selector)
    return " ".join(element.text.split())


def places(name, rule):
    """The beginnings of the elements on which the rule found something."""
    return [text_of(name, finding) for finding in findings(name) if finding.rule == rule]


FACTS = {
    "witten": [
        Contact(
            name="Claudia Formann",
            role="Stabsstellenleitung",
            organization="Stabsstelle für Integration, Internationale Beziehungen und Städtepartnerschaften",
            phones=("+4923025811011",),
            emails=("integration@stadt-witten.de",),
            addresses=(Address("visitor", "Annenstr. 127"),),
            by_appointment=True,
        )
    ],
    "wesel": [
        Contact(
            name="Lotte Goldschmidtböing",
            role="Integrationsbeauftragte",
            phones=("+492812032371",),
            emails=("integration@wesel.de",),
            opening_hours="Mo-Fr 08:30-12:00,14:00-16:00",
            by_appointment=True,
        )
    ],
    "wartburgkreis": [
        Contact(emails=("denkbunt@wartburgkreis.de",)),
        Contact(
            name="Rodeck",
            role='Projektmanagement Partnerschaft für Demokratie "Denk bunt im Wartburgkreis"',
            organization="Integrationsmanagement",
            phones=("+493695615803",),
            emails=("integration@example.org",),
            addresses=(
                Address("visitor", "Erzberger Allee 14", "36433", "Bad Salzungen"),
                Address("postal", None, "36421", "Bad Salzungen", po_box="11 65"),
            ),
        ),
    ],
    "villingen-schwenningen": [
        Contact(
            name="Annette Hug-Kalisch",
            role="Ansprechpartnerin",
            organization="Amt für Jugend, Bildung, Integration und Sport, Abt. Jugendarbeit, Sport und Integration",
            phones=("+497721822153",),
            faxes=("+497721822187",),
            emails=("jsi@villingen-schwenningen.de",),
            addresses=(Address("visitor", "Justinus-Kerner-Straße 7", "78048", "Villingen-Schwenningen"),),
        )
    ],
    "wetzlar": [
        Contact(
            name="Karin Buchner",
            organization="Freiwilligenzentrum Mittelhessen e.V.",
            phones=("+496441959295",),
            addresses=(Address("visitor", "Elsa-Brandström-Str. 18", "35578", "Wetzlar"),),
        )
    ],
}


@pytest.mark.parametrize("name", FACTS)
def test_contacts(name):
    facts = contact_facts(page(name))

    assert list(facts.contacts) == FACTS[name]
    assert facts.site_contacts == ()


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("witten", {"email-obfuscated", "phone-not-linked", "address-incomplete"}),
        ("wesel", {"email-not-linked", "phone-not-linked"}),
        (
            "wartburgkreis",
            {
                "email-obfuscated",
                "link-text-hides-email",
                "phone-not-linked",
                "hours-missing",
                "date-weekday-mismatch",
                "date-in-past",
            },
        ),
        ("villingen-schwenningen", {"email-not-linked", "phone-not-linked", "hours-missing"}),
        ("wetzlar", {"email-missing", "phone-not-linked", "hours-missing"}),
    ],
)
def test_defects(name, codes):
    found = {finding.rule.removeprefix("contact/") for finding in findings(name)}

    assert found & set(DEFECTS) == codes


@pytest.mark.parametrize(
    ("rule", "name", "beginnings"),
    [
        ("contact/phone-format", "witten", ["Claudia Formann"]),
        ("contact/phone-format", "wesel", ["Telefon: 02 81"]),
        ("contact/phone-format", "wartburgkreis", []),
        ("contact/phone-format", "villingen-schwenningen", ["Telefon 07721", "Telefon 07721"]),
        ("contact/phone-format", "wetzlar", ["Freiwilligenzentrum"]),
        ("contact/phone-unlabelled", "wetzlar", ["Freiwilligenzentrum"]),
        ("contact/address-missing", "wesel", ["Lotte"]),
        ("contact/hours-empty", "witten", ["Öffnungszeiten:"]),
        ("contact/hours-continuation-line", "wesel", ["14:00 - 16:00 Uhr"]),
        ("contact/appointment-without-channel", "witten", ["Wir bitten um"]),
        ("contact/appointment-without-channel", "wesel", []),
        ("contact/name-partial", "wartburgkreis", ["Integrationsmanagement"]),
        ("contact/office-contact-missing", "wetzlar", ["Freiwilligenzentrum"]),
        ("contact/date-weekday-mismatch", "wartburgkreis", ["Am Dienstag, dem 14. Dezember"]),
        (
            "contact/date-in-past",
            "wartburgkreis",
            ["Ab Dienstag", "Ab Dienstag", "Unter anderem", "Weiterhin wird", "Am Dienstag"],
        ),
        (
            "content/date-without-year",
            "wartburgkreis",
            ["Ab Dienstag", "Ab Dienstag", "Unter anderem", "Weiterhin wird", "Am Dienstag"],
        ),
        ("content/funding-notice-empty", "wartburgkreis", ["gefördert durch:"]),
        (
            "content/funding-statement-missing",
            "wartburgkreis",
            ["Maßnahmen gefördert durch EFRE", "Maßnahmen gefördert durch den", "Maßnahmen gefördert durch Next"],
        ),
        ("content/footnote-dangling", "wesel", ["Unser Zusammenleben"]),
        ("content/quote-without-source", "wesel", ["Unser Zusammenleben"]),
        ("content/stale-topic", "wesel", ["Hinweis zur", "Die Internetportale", "Informationen zum", "Die Informationen"]),
        ("content/relative-time", "witten", ["Integration ist ein"]),
        ("content/relative-time", "villingen-schwenningen", ["Kulturelle, sprachliche", "Mit dem Pakt"]),
        ("content/copyright-year", "villingen-schwenningen", ["© 2018"]),
        ("content/position-only-reference", "wetzlar", ["Nähere Informationen"]),
        ("content/funding-in-prose", "villingen-schwenningen", ["Mit dem Pakt"]),
        ("content/funding-in-prose", "wetzlar", ["• Die WIR-Koordination"]),
        ("content/authority-renamed", "wesel", ["Die Informationen rund"]),
        ("content/authority-renamed", "wartburgkreis", ["Die Projekte", "Die Projekte"]),
        ("links/url-not-linked", "wesel", ["www.integrationsbeauftragte", "https://www.mkffi"]),
        ("links/url-not-linked", "wartburgkreis", ["Die Projekte", "Die Projekte"]),
        ("links/url-not-linked", "wetzlar", ["Freiwilligenzentrum"]),
    ],
)  # fmt: skip
def test_where_a_rule_fires(rule, name, beginnings):
    found = places(name, rule)

    assert len(found) == len(beginnings)
    for text, beginning in zip(found, beginnings, strict=True):
        assert text.startswith(beginning)


@pytest.mark.parametrize("name", FACTS)
def test_every_page_lacks_its_last_review(name):
    assert len(places(name, "content/last-reviewed-missing")) == 1


@pytest.mark.parametrize(
    ("name", "grade"),
    [
        ("witten", 10.9),
        ("wesel", 14.1),
        ("wartburgkreis", 15.2),
        ("villingen-schwenningen", 12.3),
        ("wetzlar", 14.8),
    ],
)
def test_every_page_is_hard_to_read(name, grade):
    (finding,) = [finding for finding in findings(name) if finding.rule == "content/hard-to-read"]

    assert finding.values["grade"] == pytest.approx(grade, abs=0.3)
    assert len(finding.suggestion.split(" · ")) == 3


@pytest.mark.parametrize(
    ("rule", "names"),
    [
        ("contact/area-code-elsewhere", FACTS),
        ("contact/email-domain-unusual", FACTS),
        ("contact/link-text-differs", FACTS),
        ("content/authority-renamed", ["witten", "villingen-schwenningen", "wetzlar"]),
        ("content/funding-in-prose", ["witten", "wesel", "wartburgkreis"]),
        ("content/last-reviewed-old", FACTS),
        ("content/notice-expired", FACTS),
        ("contact/phone-invalid", FACTS),
        ("contact/phone-missing", FACTS),
        ("contact/name-missing", FACTS),
        ("contact/contact-placeholder", FACTS),
        ("contact/hours-ambiguous", FACTS),
        ("contact/hours-missing", ["witten", "wesel"]),
        ("contact/address-incomplete", ["wesel", "wartburgkreis", "villingen-schwenningen", "wetzlar"]),
        ("contact/email-not-linked", ["witten", "wartburgkreis"]),
        ("contact/email-obfuscated", ["wesel", "villingen-schwenningen", "wetzlar"]),
        ("contact/name-partial", ["witten", "wesel", "villingen-schwenningen", "wetzlar"]),
        ("contact/date-in-past", ["wesel", "villingen-schwenningen", "wetzlar"]),
        ("content/position-only-reference", ["wesel"]),
        ("content/funding-statement-missing", ["wesel", "villingen-schwenningen", "wetzlar"]),
        ("content/placeholder-text", FACTS),
        ("links/url-not-linked", ["witten", "villingen-schwenningen"]),
        ("links/link-text-generic", ["wartburgkreis", "villingen-schwenningen"]),
    ],
)
def test_where_a_rule_is_silent(rule, names):
    assert [name for name in names if places(name, rule)] == []


def test_the_right_day_is_suggested():
    (finding,) = [f for f in findings("wartburgkreis") if f.rule == "contact/date-weekday-mismatch"]

    assert finding.suggestion == "Donnerstag, 14.12.2023 / Dienstag, 14.11.2023"


def test_corrected_links_are_suggested():
    suggestions = {f.rule: f.suggestion for f in findings("witten")}

    assert suggestions["contact/phone-not-linked"] == '<a href="tel:+4923025811011">02302 581-1011</a>'
    assert (
        suggestions["contact/email-obfuscated"]
        == '<a href="mailto:integration@stadt-witten.de">integration@stadt-witten.de</a>'
    )
