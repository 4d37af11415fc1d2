"""What an editor does in the admin, counted: each click, each field filled and each key pressed is one interaction.

With SCREENSHOTS=FOLDER a picture of each step is written there; `make screenshots` does that for the guide.
"""

import io
import os
import re
from pathlib import Path

from PIL import Image
from playwright.sync_api import expect

#: A page with its preview and check, on a busy machine.
SLOW = 45_000

TO_SEE = """element => {
    element.scrollIntoView({block: element.offsetHeight < innerHeight - 200 ? "center" : "start", behavior: "instant"});
    for (let part = element; part; part = part.parentElement) part.scrollLeft = 0;
}"""


class Hands:
    """Somebody at keyboard and mouse. Waits for what a person would wait for, and takes pictures."""

    def __init__(self, page):
        self.page, self.count = page, 0
        page.set_default_timeout(SLOW)
        self.album = Path(folder) if (folder := os.environ.get("SCREENSHOTS")) else None

    def click(self, element):
        self.count += 1
        element.click()

    def fill(self, element, text):
        self.count += 1
        element.fill(text)

    def choose(self, element, value):
        self.count += 1
        element.select_option(value)

    def press(self, keys):
        self.count += 1
        self.page.keyboard.press(keys)

    def picture(self, name, *, show=None):
        """A picture of the window, scrolled so that the whole element is in it, or its beginning."""
        if self.album is None:
            return
        if show is not None:
            show.evaluate(TO_SEE)
        self.page.wait_for_load_state("load")
        self.page.wait_for_function("document.getAnimations().length === 0")
        shot = Image.open(io.BytesIO(self.page.screenshot())).convert("RGB")
        self.album.mkdir(parents=True, exist_ok=True)
        shot.save(self.album / f"{name}.webp", quality=38, method=6)


def log_in(hands, site, user, password):
    hands.page.goto(f"{site}/admin/")
    hands.fill(hands.page.locator("[name=username]"), user)
    hands.fill(hands.page.locator("[name=password]"), password)
    hands.press("Enter")
    expect(hands.page).to_have_url(f"{site}/admin/")
    expect(hands.page.get_by_role("button", name="Seiten", exact=True)).to_be_visible()
    hands.picture("start")


def begin_office_page(hands):
    """The form of a new office page; typing can start when it returns."""
    page = hands.page
    hands.click(page.get_by_role("button", name="Seiten", exact=True))
    hands.click(page.get_by_role("link", name=re.compile(r"^Integration vor Ort\s+Deutsch$", re.I)))
    hands.click(page.get_by_role("link", name="Unterseite hinzufügen").first)
    hands.picture("kinds")
    hands.click(page.get_by_role("link", name="Seite eines Integrationsbüros").first)
    expect(block(page, 3)).to_be_visible()
    page.wait_for_timeout(2_500)  # Wagtail takes what is changed in the first two seconds for what was there
    hands.picture("new-page")


def block(page, number):
    """The block with that number among those of the page, deleted ones included."""
    return page.locator(f'[name="body-{number}-type"]').locator("xpath=..")


def insert(hands, after, kind):
    """Add a block of that kind after the block with that number."""
    page = hands.page
    hands.click(block(page, after).locator("xpath=following-sibling::*[1]").locator(".c-sf-add-button"))
    hands.click(page.get_by_role("option", name=kind, exact=True))


def new_contact(hands, number, facts):
    """Make a contact, of texts by their labels, where the block with that number asks for one."""
    page = hands.page
    hands.click(block(page, number).get_by_role("button", name="Kontakt auswählen"))
    dialog = page.get_by_role("dialog")
    hands.click(dialog.get_by_role("tab").last)
    for label, text in facts.items():
        hands.fill(dialog.get_by_label(label), text)
    hands.picture("new-contact")
    hands.click(dialog.locator("form[method=POST] [type=submit]"))
    expect(dialog).to_have_count(0)
    expect(block(page, number)).to_contain_text(facts["Name"])


def choose(hands, element, button, name):
    """Press the button that opens a list, and choose from it."""
    hands.click(element.get_by_role("button", name=button).first)
    hands.click(hands.page.get_by_role("dialog").get_by_role("link", name=name).first)
    expect(element).to_contain_text(name)


def publish(hands):
    page = hands.page
    page.wait_for_timeout(1_200)  # Wagtail notices a change within a second, and then saves it
    expect(page.locator("#w-autosave-indicator")).not_to_have_attribute(
        "data-w-autosave-state-value", "saving", timeout=SLOW
    )
    hands.click(page.get_by_role("button", name="Mehr Aktionen").last)
    hands.picture("publish")
    hands.click(page.locator("[name=action-publish]"))
    expect(page.locator(".messages")).to_contain_text("veröffentlicht", timeout=SLOW)
