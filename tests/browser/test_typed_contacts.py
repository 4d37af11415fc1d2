"""Contact data pasted from Word: tidied when they are saved, listed, made a contact, and put in place of the text."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

LIST = "/admin/contacts/typed/"
SLOW = 30_000
#: As Word puts it on the clipboard: styles of its own, conditional comments, bullets that are no list.
WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-unhide:no; margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=DE style='word-wrap:break-word'><!--StartFragment-->
<h1><span style='mso-fareast-language:DE'>Kurse für Neu&shy;zugewanderte<o:p></o:p></span></h1>
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Wir helfen</b> bei der Wohnungs-<br>suche&nbsp;&nbsp;
und mehr.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Ausweis<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Foto<o:p></o:p></p>
<p class=MsoNormal>Frau Petra Klein<br>Telefon: 02302&nbsp;581-2222<br>E-Mail: kurse@witten.example<o:p></o:p></p>
<!--EndFragment--></body></html>"""

#: A contact of the demo.
KNOWN = "<p>Claudia Formann</p><p>Telefon: 02302 581-1011</p><p>E-Mail: integration@stadt-witten.de</p>"

PASTE = """(field, html) => {
    const clipboard = new DataTransfer()
    clipboard.setData("text/html", html)
    clipboard.setData("text/plain", new DOMParser().parseFromString(html, "text/html").body.textContent)
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }))
}"""


def opened(admin, demo_site, slug):
    offices = admin.request.get(f"{demo_site}/api/v2/pages/?type=integration_blocks.OfficePage&locale=de")
    page = next(item for item in offices.json()["items"] if item["meta"]["slug"] == slug)
    admin.goto(f"{demo_site}/admin/pages/{page['id']}/edit/")
    admin.wait_for_timeout(2_500)  # Wagtail takes what is changed in the first two seconds for what was there
    return admin.locator('[data-contentpath="text"] [contenteditable=true]').first


def saved(admin):
    admin.wait_for_timeout(
        1_000
    )  # the editor of rich text waits a moment for more before it hands over what was pasted
    admin.get_by_role("button", name="Entwurf speichern").click()
    expect(admin.locator(".messages .success")).to_be_visible(timeout=SLOW)


def replaced(admin, demo_site, html):
    """Put this in place of the first text of an office, as from the clipboard; saved as a draft."""
    text = opened(admin, demo_site, "wartburgkreis")
    text.click()
    admin.keyboard.press("Control+a")
    admin.keyboard.press("Delete")
    text.evaluate(PASTE, html)
    expect(text).to_contain_text("Telefon")
    saved(admin)


@pytest.fixture
def pasted(admin, demo_site):
    """The first text of an office, with what Word gave in place of what was there."""
    replaced(admin, demo_site, WORD)
    return opened(admin, demo_site, "wartburgkreis")


def test_what_word_pastes_is_tidied_and_nothing_is_lost(pasted):
    expect(pasted).to_contain_text("Kurse für Neuzugewanderte")
    expect(pasted).to_contain_text("Wir helfen bei der Wohnungssuche und mehr.")
    expect(pasted.locator("ul li")).to_have_text(["Ausweis", "Foto"])
    expect(pasted).to_contain_text("Telefon: 02302\u00a0581-2222")
    assert "·" not in pasted.inner_text()
    assert "\u00ad" not in pasted.inner_text()


def test_from_the_text_to_the_contact_and_back(pasted, admin, demo_site):
    admin.goto(f"{demo_site}{LIST}")
    entry = admin.locator(".typed__item").filter(has_text="Petra Klein").first
    entry.locator("a[href*='contact/add/']").click()
    expect(admin.locator("[name=name]")).to_have_value("Petra Klein")
    expect(admin.locator("[data-contentpath=number] input").first).to_have_value("02302 581-2222")
    expect(admin.locator("[data-contentpath=address] input").first).to_have_value("kurse@witten.example")

    admin.wait_for_timeout(2_500)
    admin.locator("[name=organisation]").fill("Kursbüro")
    admin.wait_for_load_state("networkidle")
    admin.locator(
        ".footer__container [data-w-dropdown-target=toggle], footer .w-dropdown__toggle"
    ).first.click()
    admin.locator("button[name=action-publish]").click()

    admin.locator(".messages a[href*='/place/']").click()
    expect(admin.locator("main")).to_contain_text("Telefon: 02302\u00a0581-2222")
    admin.locator("main form button[type=submit]").click()
    expect(admin.locator(".messages .success")).to_be_visible(timeout=SLOW)
    body = admin.locator("#panel-child-content-body-section, [data-contentpath=body]").first
    expect(body).to_contain_text("Petra Klein, Kursbüro")
    expect(body.locator("[contenteditable=true]", has_text="581-2222")).to_have_count(0)


def test_axe_finds_nothing(admin, demo_site):
    replaced(admin, demo_site, KNOWN)
    admin.goto(f"{demo_site}{LIST}")
    place = admin.locator("a[href*='/place/']").first.get_attribute("href")
    for path in (LIST, place):
        admin.goto(f"{demo_site}{path}")
        for width in (1280, 320):
            admin.set_viewport_size({"width": width, "height": 900})
            admin.wait_for_function("document.getAnimations().length === 0")
            found = Axe().run(admin).response["violations"]
            assert [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in found] == []
            assert admin.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_checks_panel_puts_a_known_contact_in_place_of_the_text(admin, demo_site):
    text = opened(admin, demo_site, "witten")
    text.click()
    admin.keyboard.press("Control+End")
    text.evaluate(PASTE, KNOWN)
    saved(admin)
    opened(admin, demo_site, "witten")
    cards = admin.locator("[data-contentpath=contact]").count()
    admin.locator('[data-side-panel-toggle="checks"]').click()
    typed = admin.locator("[data-a11y-finding]").filter(has_text="„Claudia Formann, Stabsstelle")
    typed = typed.or_(admin.locator("[data-a11y-finding]").filter(has_text="“Claudia Formann, Stabsstelle"))
    typed.first.get_by_role("button", name="Für mich beheben").click(timeout=SLOW)
    expect(admin.locator(".messages")).to_contain_text("Behoben", timeout=SLOW)
    expect(admin.locator("[data-contentpath=contact]")).to_have_count(cards + 1)
    expect(admin.locator("[contenteditable=true]", has_text="02302 581-1011")).to_have_count(0)
