"""The guide and the choice of a template are accessible themselves, on wide screens and on phones."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def violations(page, context=None):
    found = Axe().run(page, context=context).response["violations"]
    return [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in found]


@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_in_the_guide(admin, demo_site, width):
    admin.set_viewport_size({"width": width, "height": 900})
    admin.goto(f"{demo_site}/admin/guide/")
    expect(admin.locator("[data-guide]")).to_be_visible(timeout=30_000)
    admin.wait_for_function("document.getAnimations().length === 0")

    assert violations(admin) == []
    assert admin.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_list_of_chapters_is_used_with_the_keyboard(admin, demo_site):
    admin.goto(f"{demo_site}/admin/guide/")
    admin.locator("[data-guide] nav a[href='#images']").focus()
    admin.keyboard.press("Enter")

    expect(admin.locator("#images-title")).to_be_in_viewport()


@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_in_the_choice_of_a_template(admin, demo_site, width):
    offices = f"{demo_site}/api/v2/pages/?type=integration_blocks.OfficeIndexPage&locale=de"
    parent = admin.request.get(offices).json()["items"][0]["id"]
    admin.set_viewport_size({"width": width, "height": 900})
    admin.goto(f"{demo_site}/admin/pages/add/integration_blocks/officepage/{parent}/")
    choice = admin.locator("a[href='?template=blank']")
    expect(choice).to_be_visible(timeout=30_000)

    assert violations(admin, [[".help-block"]]) == []
    choice.focus()
    choice.press("Enter")
    expect(admin.locator("a[href='?template=office']")).to_be_visible(timeout=30_000)
    expect(admin.locator("[name=body-0-type]")).to_have_count(0)
