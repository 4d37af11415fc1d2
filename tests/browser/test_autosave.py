"""What an editor types while Wagtail saves the draft by itself: nothing of it is lost, and the check sees it."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

SLOW = 30_000
FIRST = "KONTAKT UND ÖFFNUNGSZEITEN IM LANDRATSAMT"
SECOND = "So erreichen Sie uns"


@pytest.fixture
def editor(admin, demo_site):
    offices = admin.request.get(f"{demo_site}/api/v2/pages/?slug=wartburgkreis&locale=de").json()
    admin.goto(f"{demo_site}/admin/pages/{offices['items'][0]['id']}/edit/")
    admin.locator('[data-side-panel-toggle="checks"]').click()
    expect(admin.locator("[data-a11y-finding]").first).to_be_visible(timeout=SLOW)
    admin.wait_for_timeout(2_500)  # Wagtail takes what is changed in the first two seconds for what was there
    return admin


def test_what_is_typed_while_the_draft_is_saved_is_saved_too(editor):
    saves = []
    editor.route(
        "**/edit/", lambda route: saves.append(route) if route.request.method == "POST" else route.continue_()
    )
    heading = editor.locator('[data-contentpath="heading"] input').first

    heading.fill(FIRST)
    while not saves:
        editor.wait_for_timeout(100)
    answer = saves[0].fetch()
    heading.fill(SECOND)
    saves[0].fulfill(response=answer)
    editor.unroute("**/edit/")

    shouted = editor.locator("[data-a11y-finding]").filter(has_text=FIRST)
    expect(shouted).to_have_count(0, timeout=SLOW)
    editor.wait_for_timeout(3_000)
    editor.reload()
    expect(heading).to_have_value(SECOND)
