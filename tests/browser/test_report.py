"""The report on accessibility is accessible itself: axe finds nothing, and a keyboard is enough."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core.management import call_command
from playwright.sync_api import expect

from cms.demo.accounts import EDITOR

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


@pytest.fixture
def report(live_server, settings, new_page):
    """The report as an editor opens it for the first time."""
    page = new_page(reduced_motion="reduce")  # axe must not see a message half faded in
    settings.DEBUG = True  # the demo's accounts exist in development only
    call_command("load_demo", verbosity=0)
    page.goto(f"{live_server.url}/admin/")
    user, password = EDITOR
    page.locator("[name=username]").fill(user)
    page.locator("[name=password]").fill(password)
    page.locator("[name=password]").press("Enter")
    expect(page).to_have_url(f"{live_server.url}/admin/")
    page.goto(f"{live_server.url}/admin/reports/accessibility/")
    yield page
    page.wait_for_load_state("networkidle")  # the editor asks for its preview until the end


def violations(page):
    found = Axe().run(page).response["violations"]
    return [(fault["id"], [node["html"] for node in fault["nodes"]]) for fault in found]


def test_from_the_first_check_to_the_block_by_keyboard(report):
    assert violations(report) == []

    report.locator("form[action$='/run/'] button").focus()
    report.keyboard.press("Enter")
    links = report.locator("tbody a")
    expect(links.first).to_be_visible(timeout=60_000)
    report.wait_for_function("document.getAnimations().length === 0")
    assert violations(report) == []

    to_a_block = report.locator("tbody a[href*='#block-']").first
    anchor = to_a_block.get_attribute("href").partition("#")[2]
    to_a_block.focus()
    report.keyboard.press("Enter")
    expect(report.locator(f"[id='{anchor}'][data-panel]")).to_be_visible(timeout=30_000)
