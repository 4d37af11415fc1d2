"""The report on accessibility is accessible itself: axe finds nothing, and a keyboard is enough."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.fixture
def report(admin, demo_site):
    """The report as the demo's editor sees it."""
    admin.goto(f"{demo_site}/admin/reports/accessibility/")
    return admin


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


REPORTS = ["", "by-page/", "by-rule/", "by-record/", "by-section/", "by-person/", "trend/", "decisions/"]


@pytest.mark.parametrize("width", [1280, 320])
def test_no_report_has_barriers_or_hides_a_column(report, demo_site, width):
    report.set_viewport_size({"width": width, "height": 900})
    for name in REPORTS:
        report.goto(f"{demo_site}/admin/reports/accessibility/{name}")
        report.wait_for_function("document.getAnimations().length === 0")
        assert violations(report) == [], name
        # Wagtail's tables are cut off where they are too wide: nothing may stand beside the screen.
        edges = "cells => cells.map(cell => cell.getBoundingClientRect().right)"
        right = report.locator(":is(.a11y-table td, .a11y-trend svg, .a11y-reports a)").evaluate_all(edges)
        assert max(right) <= width + 1, name


def test_from_a_sum_to_the_findings_beside_the_page_by_keyboard(report, demo_site):
    report.goto(f"{demo_site}/admin/reports/accessibility/by-page/")
    report.locator("tbody a[href$='#checks']").first.focus()
    report.keyboard.press("Enter")

    expect(report.locator("[data-side-panel=checks]")).to_be_visible(timeout=30_000)
    expect(report.locator("[data-a11y-finding]").first).to_be_visible(timeout=30_000)
