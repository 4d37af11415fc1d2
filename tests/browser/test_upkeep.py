"""What the admin adds for looking after a site is accessible itself, on wide screens and on phones."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

CONTACTS = "/admin/snippets/integration_blocks/contact/"
#: What the project adds to these pages.
OWN = "#contacts-to-confirm-section, #pages-to-mend-section, form[action*='/confirm/'], a[href*='/usage/']"


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("path", ["/admin/", CONTACTS])
def test_axe_finds_nothing(admin, demo_site, path, width):
    admin.set_viewport_size({"width": width, "height": 900})
    admin.goto(f"{demo_site}{path}")
    expect(admin.locator(OWN).first).to_be_visible(timeout=30_000)
    admin.wait_for_function("document.getAnimations().length === 0")

    found = Axe().run(admin).response["violations"]

    assert [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in found] == []


def test_a_keyboard_confirms_a_contact(admin, demo_site):
    admin.goto(f"{demo_site}{CONTACTS}")
    admin.locator("form[action*='/confirm/'] button").first.focus()
    admin.keyboard.press("Enter")

    expect(admin.locator(".messages .success")).to_be_visible(timeout=30_000)
