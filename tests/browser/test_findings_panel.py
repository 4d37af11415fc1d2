"""Findings beside the page that somebody writes: found in the preview, jumped to in the form, mended, decided."""

import pytest
from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

#: Preview and check together, on a busy machine.
SLOW = 30_000


@pytest.fixture
def editor(admin, demo_site):
    """The page of the Wartburgkreis in the editor, with the Checks panel open."""
    offices = admin.request.get(
        f"{demo_site}/api/v2/pages/?type=integration_blocks.OfficePage&locale=de"
    ).json()
    page = next(item for item in offices["items"] if item["meta"]["slug"] == "wartburgkreis")
    admin.goto(f"{demo_site}/admin/pages/{page['id']}/edit/")
    admin.locator('[data-side-panel-toggle="checks"]').click()
    expect(admin.locator("[data-a11y-status]")).to_contain_text("zu entscheiden", timeout=SLOW)
    admin.wait_for_timeout(2_500)  # Wagtail takes what is changed in the first two seconds for what was there
    return admin


def finding(page, text):
    return page.locator("[data-a11y-finding]").filter(has_text=text)


def test_a_problem_is_found_while_writing_jumped_to_and_mended(editor):
    heading = editor.locator('[data-contentpath="heading"] input').first
    heading.fill("KONTAKT UND ÖFFNUNGSZEITEN IM LANDRATSAMT")

    shouted = finding(editor, "KONTAKT UND")
    expect(shouted.first).to_be_visible(timeout=SLOW)
    jump = shouted.first.get_by_role("button", name="Zum Feld")
    jump.focus()
    jump.press("Enter")
    expect(heading).to_be_focused()
    heading.fill("So erreichen Sie uns")
    expect(shouted).to_have_count(0, timeout=SLOW)


def test_the_element_is_marked_in_the_preview(editor):
    asked = finding(editor, "Rodeck").first
    asked.get_by_role("button", name="In der Vorschau zeigen").click()

    marked = editor.frame_locator("#w-preview-iframe").locator("[data-a11y-marked]")
    expect(marked).to_have_count(1)
    expect(marked).to_be_in_viewport()


def test_a_question_is_answered_with_the_keyboard_and_not_asked_again(editor):
    question = finding(editor, "Vornamen")
    count = question.count()
    assert count
    question.first.locator("summary", has_text="Das ist richtig so").press("Enter")
    question.first.get_by_label("Grund").fill("Herr Rodeck möchte es so.")
    question.first.get_by_label("Grund").press("Enter")
    expect(question).to_have_count(count - 1)

    editor.reload()
    editor.locator('[data-side-panel-toggle="checks"]').wait_for()
    expect(editor.locator("[data-a11y-finding]").first).to_be_visible(timeout=SLOW)
    expect(question).to_have_count(count - 1)


@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_in_the_panel(editor, width):
    editor.set_viewport_size({"width": width, "height": 900})
    editor.locator("[data-a11y-findings] summary").first.click()
    editor.evaluate(AXE_FILE_PATH.read_text(encoding="utf-8"))
    result = editor.evaluate("axe.run('[data-a11y-findings]')")
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in result["violations"]] == []


def test_a_click_saves_and_mends_the_draft(editor, demo_site):
    text = editor.locator('[data-contentpath="text"] [contenteditable=true]').first
    text.click()
    editor.keyboard.press("Control+End")
    editor.keyboard.type(" Rufen Sie an: 03695 615803.")
    raw = finding(editor, "03695 615803 ist kein Link").first
    expect(raw).to_be_visible(timeout=SLOW)
    raw.get_by_role("button", name="Für mich beheben").click()
    expect(editor.locator(".messages")).to_contain_text("Behoben", timeout=SLOW)
    link = editor.locator('[data-contentpath="text"] [contenteditable=true]').first.get_by_role(
        "button", name="03695 615803"
    )
    expect(link.first).to_be_visible(timeout=SLOW)
