"""An editor's first office page, in a real browser: a contact, a draft with errors, then the page goes live."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def publish(page):
    page.get_by_role("button", name="Mehr Aktionen").last.click()
    page.locator("[name=action-publish]").click()


def insert(page, field, block):
    """Add a block of that name at the end of the field; a stream of one kind of block offers no choice."""
    page.locator(f"[data-contentpath={field}] .c-sf-add-button").last.click()
    if field == "body":
        page.get_by_role("option", name=block, exact=True).click()


def without_autosave(page, form):
    """Nothing is saved by itself at the address of this form."""
    page.route(
        f"{form}*",
        lambda route: route.abort() if route.request.resource_type == "fetch" else route.continue_(),
    )


def test_an_office_page_from_the_first_contact_to_the_app(admin, demo_site):
    site = demo_site

    # A contact, as people write its details.
    new_contact = f"{site}/admin/snippets/integration_blocks/contact/add/"
    # Who publishes while Wagtail saves a new contact by itself gets it twice.
    without_autosave(admin, new_contact)
    admin.goto(new_contact)
    admin.locator("[name=name]").fill("Maria Muster")
    insert(admin, "phones", "Telefonnummer")
    admin.locator("[name=phones-0-value-number]").fill("02302 / 581-1099")
    insert(admin, "emails", "E-Mail-Adresse")
    admin.locator("[name=emails-0-value-address]").fill("muster(at)musterstadt.de")
    admin.get_by_role("tab", name="Öffnungszeiten").click()
    admin.get_by_label("Montag, Erste Zeit, von").fill("8.30")
    admin.get_by_label("Montag, Erste Zeit, bis").fill("12")
    admin.get_by_label("Montag, Erste Zeit, bis").blur()
    publish(admin)
    expect(admin.locator(".messages")).to_contain_text("Maria Muster")

    # A draft of an office page that still lacks the text of a heading: it saves.
    api = f"{site}/api/v2/pages/?type=integration_blocks."
    directory = admin.request.get(f"{api}OfficeIndexPage&locale=de").json()["items"][0]["id"]
    new_page = f"{site}/admin/pages/add/integration_blocks/officepage/{directory}/"
    # It would refuse a second page of this name at that moment.
    without_autosave(admin, new_page)
    admin.goto(f"{new_page}?template=blank")
    admin.locator("[name=title]").fill("Integrationsbüro Musterstadt")
    admin.locator("[name=municipality]").fill("Stadt Musterstadt")
    admin.locator("[name=federal_state]").select_option("NW")
    insert(admin, "body", "Kontakt")
    admin.get_by_role("button", name="Kontakt auswählen").click()
    admin.get_by_role("link", name="Maria Muster").click()
    insert(admin, "body", "Überschrift")
    admin.get_by_role("button", name="Entwurf speichern").click()
    expect(admin).to_have_url(re.compile(r"/admin/pages/\d+/edit/"))

    # Publishing asks for it, at its place.
    publish(admin)
    heading = admin.locator("[name=body-1-value-text]")
    expect(admin.locator(".w-field__errors, .error-message").filter(visible=True).first).to_be_visible()
    expect(heading).to_be_visible()
    assert admin.request.get(f"{api}OfficePage&search=Musterstadt").json()["items"] == []

    heading.fill("So helfen wir")
    publish(admin)
    expect(admin.locator(".messages")).to_contain_text("veröffentlicht")

    # Apps have the whole contact, visitors the number to dial.
    pages = admin.request.get(f"{api}OfficePage&fields=*&search=Musterstadt&locale=de").json()["items"]
    contact = next(block["value"]["contact"] for block in pages[0]["body"] if block["type"] == "contact_card")
    assert contact["phones"][0]["number"] == "+4923025811099"
    assert contact["emails"][0]["address"] == "muster@musterstadt.de"
    assert contact["opening_hours"]["osm"] == "Mo 08:30-12:00; PH off"
    admin.goto(f"{site}/de/{pages[0]['meta']['slug']}/")
    dial = admin.get_by_role("main").get_by_role("link", name="02302 581-1099")
    expect(dial).to_have_attribute("href", "tel:+4923025811099")
    expect(admin.get_by_role("main")).to_contain_text("Montag")
