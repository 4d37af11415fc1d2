"""A city's editor, who has no other rights: from log-in to a published office page, then three faults found and mended.

Its pictures are those of the guide: `make screenshots` writes them anew.
"""

import re

import pytest
from playwright.sync_api import expect

from cms.demo.accounts import EDITOR
from tests.browser.journey import (
    SLOW,
    Hands,
    begin_office_page,
    block,
    choose,
    insert,
    log_in,
    new_contact,
    publish,
)

pytestmark = pytest.mark.browser

TASKS = (
    "Beratung für Neuzugezogene",
    "Sprachkurse finden",
    "Hilfe bei Anträgen",
    "Anerkennung von Abschlüssen",
    "Wohnungssuche",
    "Treffpunkte und Vereine",
    "Schulung für Ehrenamtliche",
    "Geschäftsstelle des Integrationsrats",
)

IMAGE = "Platzhalter: Vielfalt"
ALT = "Zwei Frauen sitzen an einem Tisch und füllen ein Formular aus"
HEADING = "Weitere Angebote"


def write_office_page(hands):
    page = hands.page
    begin_office_page(hands)
    hands.fill(page.locator("[name=title]"), "Integrationsbüro Musterstadt")
    hands.fill(page.locator("[name=municipality]"), "Stadt Musterstadt")
    hands.choose(page.locator("[name=federal_state]"), "NW")
    hands.fill(
        page.locator("[name=introduction]"),
        "Neu in Musterstadt? Wir helfen Ihnen bei Fragen zu Wohnung, Arbeit und Schule.",
    )
    new_contact(
        hands,
        0,
        {
            "Name": "Maria Muster",
            "Funktion": "Integrationsbeauftragte",
            "Telefonnummer": "02302 / 581-1099",
            "E-Mail-Adresse": "muster(at)musterstadt.de",
            "Öffnungszeiten": "Mo-Do 8.30-12 Uhr, Do 14-17 Uhr",
            "Straße und Hausnummer": "Rathausplatz 1",
            "Postleitzahl": "58452",
            "Ort": "Musterstadt",
        },
    )
    hands.picture("contact", show=block(page, 0))
    choose(hands, block(page, 1), "Kontakt auswählen", "Maria Muster")

    insert(hands, 0, "Kontakt")
    new_contact(
        hands,
        4,
        {
            "Name": "Can Yılmaz",
            "Funktion": "Beratung auf Türkisch und Deutsch",
            "Telefonnummer": "02302 / 581-1098",
            "E-Mail-Adresse": "yilmaz@musterstadt.de",
        },
    )

    for number, task in enumerate(TASKS):
        title = page.locator(f"[name=body-2-value-items-{number}-value-title]")
        if title.count() == 0:
            hands.click(block(page, 2).locator("[data-contentpath=items] .c-sf-add-button").last)
        hands.fill(title, task)
        if number == 1:
            hands.picture("tasks", show=block(page, 2).locator("[data-contentpath=items]").first)

    hands.fill(page.locator("[name=body-3-value-programme]"), "KOMM-AN NRW")
    choose(hands, block(page, 3), "Fördergeber auswählen", "Europäische Union")
    hands.picture("funding", show=block(page, 3))
    publish(hands)
    hands.picture("published")


def finding(page, text):
    return page.locator("[data-a11y-finding]").filter(has_text=text).first


def alternative(page):
    return page.locator("[name=body-7-value-image-alt_text]")


def make_three_mistakes(hands):
    """A number pasted into a text, an image of which nobody says what it shows, a heading two levels too low."""
    page = hands.page
    hands.click(page.locator(".messages").get_by_role("link", name="Bearbeiten"))
    expect(page.locator("[name=body-4-type]")).to_be_attached()
    page.wait_for_timeout(2_500)  # Wagtail takes what is changed in the first two seconds for what was there
    insert(hands, 1, "Überschrift")
    hands.fill(page.locator("[name=body-5-value-text]"), HEADING)
    hands.choose(page.locator("[name=body-5-value-level]"), "4")
    insert(hands, 5, "Text")
    text = block(page, 6).locator("[contenteditable=true]")
    hands.click(text)
    page.evaluate("text => navigator.clipboard.writeText(text)", "Rufen Sie uns an: 02302 581-1097.")
    hands.press("Control+V")
    expect(text).to_contain_text("02302 581-1097")
    insert(hands, 6, "Bild")
    choose(hands, block(page, 7), "Bild auswählen", IMAGE)
    hands.fill(alternative(page), "")
    hands.picture("mistakes", show=block(page, 6))


def mend_them(hands):
    """The number and the heading by a click; the image by going to its field."""
    page = hands.page
    hands.click(page.locator('[data-side-panel-toggle="checks"]'))
    image = finding(page, "fehlt das alt-Attribut")
    expect(image).to_be_visible(timeout=SLOW)
    hands.picture("checks")

    hands.click(image.get_by_role("button", name="Zum Feld"))
    expect(alternative(page)).to_be_focused()
    hands.picture("jump")
    hands.fill(alternative(page), ALT)
    expect(image).to_have_count(0, timeout=SLOW)

    for text in ("02302 581-1097 ist kein Link", f"„{HEADING}“ hat Ebene 4"):
        mistake = finding(page, text)
        hands.click(mistake.get_by_role("button", name="Für mich beheben"))
        expect(page.locator(".messages")).to_contain_text("Behoben", timeout=SLOW)
        expect(mistake).to_have_count(0, timeout=SLOW)
        hands.picture("mended")
    expect(page.locator("[data-a11y-status]")).to_contain_text(
        re.compile("^(0 Sachen|Nichts) zu beheben"), timeout=SLOW
    )


def assert_mended(page, demo_site, pages):
    """The published page and the answer of the API have the three remedies."""
    (office,) = page.request.get(pages).json()["items"]
    new = {
        child["type"]: child["value"]
        for child in office["body"]
        if child["type"] in ("heading", "text", "image")
    }
    assert (new["heading"]["text"], str(new["heading"]["level"])) == (HEADING, "3")
    assert 'href="tel:+4923025811097"' in str(new["text"])
    assert (new["image"]["image"]["alt"], new["image"]["image"]["decorative"]) == (ALT, False)

    page.goto(demo_site + office["meta"]["html_url"].replace(demo_site, ""))
    expect(page.get_by_role("heading", name=HEADING, level=3)).to_be_visible()
    expect(page.get_by_role("link", name="02302 581-1097")).to_have_attribute("href", "tel:+4923025811097")
    expect(page.get_by_alt_text(ALT)).to_be_visible()


def test_the_first_office_page_of_an_editor(page, demo_site):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    hands = Hands(page)
    log_in(hands, demo_site, *EDITOR)
    write_office_page(hands)

    print(f"\n{hands.count} interactions from log-in to the published page")  # noqa: T201 - a figure to quote
    assert hands.count < 60
    pages = (
        f"{demo_site}/api/v2/pages/?type=integration_blocks.OfficePage&locale=de&search=Musterstadt&fields=*"
    )
    (office,) = page.request.get(pages).json()["items"]
    body = [(child["type"], child["value"]) for child in office["body"]]
    assert [kind for kind, _value in body] == [
        "contact_card",
        "contact_card",
        "opening_hours",
        "task_list",
        "funding_notice",
    ]
    assert body[0][1]["contact"]["phones"][0]["number"] == "+4923025811099"
    assert body[1][1]["contact"]["emails"][0]["address"] == "yilmaz@musterstadt.de"
    assert body[2][1]["contact"]["opening_hours"]["osm"] == (
        "Mo-We 08:30-12:00; Th 08:30-12:00,14:00-17:00; PH off"
    )
    assert [task["title"] for task in body[3][1]["items"]] == list(TASKS)

    make_three_mistakes(hands)
    mend_them(hands)
    publish(hands)
    assert_mended(page, demo_site, pages)
