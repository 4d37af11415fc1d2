"""Fields that say how they are understood, in the editor of a demo that runs in German."""

import datetime

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

#: The form, without Wagtail's editor of rich text, which has no name in a block.
FORM = {"include": [["form[data-edit-form]"]], "exclude": [[".Draftail-Editor"]]}
#: Wagtail names two blocks of one kind alike.
WAGTAILS = {"rules": {"landmark-unique": {"enabled": False}}}
CONTACT = "/admin/snippets/integration_blocks/contact/add/"


def violations(page):
    """What axe-core finds in the form, shortly."""
    page.wait_for_function("document.getAnimations().length === 0")
    found = Axe().run(page, context=FORM, options=WAGTAILS).response["violations"]
    return [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in found]


def on_every_screen(page):
    """What axe-core finds on wide screens and phones, in light and dark."""
    found = []
    for width, scheme in [(1280, "light"), (320, "light"), (320, "dark"), (1280, "dark")]:
        page.set_viewport_size({"width": width, "height": 1000})
        page.emulate_media(color_scheme=scheme)
        found += [(width, scheme, *one) for one in violations(page)]
    page.emulate_media(color_scheme="light")
    return found


def add(page, field):
    page.locator(f"[data-contentpath={field}] .c-sf-add-button").last.click()


def said(page, name):
    """What the form says below the field of that name."""
    return page.locator(f"ib-understood:has([name='{name}']) [role=status]")


def test_a_number_and_an_address_are_read_while_they_are_typed(admin, demo_site):
    admin.goto(f"{demo_site}{CONTACT}")
    admin.wait_for_timeout(2500)
    add(admin, "phones")
    number = admin.locator("[name=phones-0-value-number]")
    number.press_sequentially("02302 / 581-1099")
    expect(said(admin, "phones-0-value-number")).to_contain_text("+49 2302 5811099")
    assert number.get_attribute("aria-describedby")

    # Unfinished is no mistake while somebody types; it is one when the field is left.
    add(admin, "phones")
    admin.locator("[name=phones-1-value-number]").press_sequentially("581-10", delay=200)
    expect(said(admin, "phones-1-value-number")).to_be_empty()
    admin.keyboard.press("Tab")
    expect(said(admin, "phones-1-value-number").locator("[data-tone=bad]")).to_contain_text("02302 581-1011")

    add(admin, "emails")
    admin.locator("[name=emails-0-value-address]").fill("muster (at) stadt.de")
    admin.keyboard.press("Tab")
    expect(said(admin, "emails-0-value-address")).to_contain_text("muster@stadt.de")

    assert on_every_screen(admin) == []


def test_a_field_that_nobody_answers_holds_up_nobody(admin, demo_site):
    admin.goto(f"{demo_site}{CONTACT}")
    admin.wait_for_timeout(2500)
    admin.route("**/understood/**", lambda route: route.abort())
    add(admin, "emails")
    address = admin.locator("[name=emails-0-value-address]")
    address.press_sequentially("a@b.de", delay=50)
    admin.keyboard.press("Tab")

    expect(said(admin, "emails-0-value-address").locator("[data-tone=note]")).to_be_visible()
    assert address.input_value() == "a@b.de"


def new_event(admin, site):
    found = admin.request.get(f"{site}/api/v2/pages/?type=integration_blocks.EventIndexPage&locale=de").json()
    admin.goto(f"{site}/admin/pages/add/integration_blocks/eventpage/{found['items'][0]['id']}/")
    admin.wait_for_timeout(2500)


def test_a_series_says_its_next_dates(admin, demo_site):
    new_event(admin, demo_site)
    admin.locator("[name=start]").fill("1.12.2026 18:00")  # the first Tuesday of its month
    admin.keyboard.press("Tab")
    admin.locator("[name=recurrence]").select_option("monthly-weekday")
    answer = admin.locator("ib-understood[data-url*=series] [role=status]")

    dates = answer.locator("li")
    expect(dates).to_have_count(5)
    days = [datetime.datetime.strptime(text.split()[-1], "%d.%m.%Y") for text in dates.all_text_contents()]  # noqa: DTZ007
    assert all(day.weekday() == 1 and day.day <= 7 for day in days)
    assert admin.locator("[name=start]").input_value() == "01.12.2026 18:00"

    admin.locator("[name=recurrence]").select_option("weekly")
    admin.get_by_role("checkbox", name="Donnerstag").check()
    expect(answer).to_contain_text("Jeden Dienstag und Donnerstag")
    expect(dates.nth(1)).to_have_text("Do, 03.12.2026")

    admin.locator("[name=recurrence_until]").fill("1.11.2026")
    admin.keyboard.press("Tab")
    expect(answer.locator("[data-tone=bad]")).to_be_visible()
    assert on_every_screen(admin) == []


def test_a_week_is_entered_with_the_keyboard(admin, demo_site):
    admin.goto(f"{demo_site}{CONTACT}")
    admin.wait_for_timeout(2500)
    admin.get_by_role("tab", name="Öffnungszeiten").click()
    days = admin.locator(".ib-day")
    stored = admin.locator("[name=opening_hours]")
    monday, wednesday, friday = days.nth(0), days.nth(2), days.nth(4)

    # Two spans on Monday: each button is the next stop after the field.
    monday.locator("input").first.focus()
    for keys in ("8.30", "12 Uhr"):
        admin.keyboard.type(keys)
        admin.keyboard.press("Tab")
    admin.keyboard.press("Enter")
    for keys in ("14", "16"):
        admin.keyboard.type(keys)
        admin.keyboard.press("Tab")
    expect(monday.locator("input").nth(1)).to_have_value("12:00")

    # To the weekdays; Wednesday is closed.
    monday.locator(".ib-copy summary").press("Enter")
    monday.locator(".ib-copy button").first.press("Enter")
    expect(monday.locator(".ib-copy summary")).to_be_focused()
    wednesday.locator(".ib-day-actions > button").press("Enter")
    expect(stored).to_have_value("Mo-Tu 08:30-12:00,14:00-16:00; Th-Fr 08:30-12:00,14:00-16:00")

    # What is wrong stands at its place, and goes away when it is mended.
    last = friday.locator("input").last
    last.fill("13")
    last.press("Tab")
    expect(last).to_have_attribute("aria-invalid", "true")
    expect(admin.locator(f"[id='{last.get_attribute('aria-describedby')}']")).not_to_be_empty()
    last.fill("15:30")
    last.press("Tab")
    expect(last).not_to_have_attribute("aria-invalid", "true")
    expect(admin.locator("opening-hours-week .ib-answer li").first).to_contain_text("08:30")
    assert on_every_screen(admin) == []

    # A step too far is taken back.
    monday.locator(".ib-day-actions > button").press("Enter")
    admin.locator(".ib-week-notice button").press("Enter")
    expect(stored).to_have_value(
        "Mo-Tu 08:30-12:00,14:00-16:00; Th 08:30-12:00,14:00-16:00; Fr 08:30-12:00,14:00-15:30"
    )


def test_hours_typed_as_text_become_a_week(admin, demo_site):
    admin.goto(f"{demo_site}{CONTACT}")
    admin.wait_for_timeout(2500)
    admin.get_by_role("tab", name="Öffnungszeiten").click()
    admin.locator("opening-hours-week > details > summary").press("Enter")
    admin.locator("[name=opening_hours]").fill("Montag bis Donnerstag 8–12 Uhr und 14–16 Uhr")
    admin.keyboard.press("Tab")

    expect(admin.locator(".ib-day").nth(3).locator("input").last).to_have_value("16:00")
    expect(admin.locator("[name=opening_hours]")).to_have_value("Mo-Th 08:00-12:00,14:00-16:00")


def test_a_postcode_offers_its_town(admin, demo_site):
    admin.goto(f"{demo_site}{CONTACT}")
    admin.wait_for_timeout(2500)
    admin.get_by_role("tab", name="Adressen").click()
    town, answer = (
        admin.locator("[name=visitor_town]"),
        admin.locator("ib-understood[data-fills=visitor_town]"),
    )
    admin.locator("[name=visitor_postcode]").press_sequentially("36419")
    expect(answer.locator("button")).to_have_count(4)
    assert on_every_screen(admin) == []
    answer.get_by_role("button", name="Geisa").press("Enter")
    expect(town).to_have_value("Geisa")
    expect(answer.locator(".ib-answer")).to_have_count(0)
    assert town.get_attribute("list")

    town.fill("Witten")
    town.press("Tab")
    expect(answer.locator("[data-tone=doubt]")).to_be_visible()
    admin.locator("[name=visitor_postcode]").fill("58452")
    admin.locator("[name=visitor_postcode]").press("Tab")
    expect(answer.locator(".ib-answer")).to_have_count(0)


def insert(admin, block):
    admin.locator("[data-contentpath=body] .c-sf-add-button").last.click()
    admin.get_by_role("option", name=block, exact=True).click()


def test_what_an_image_is_for_and_until_when_a_notice_is_seen(admin, demo_site):
    new_event(admin, demo_site)
    insert(admin, "Bild")
    choice, description = admin.locator(".ib-purpose input"), admin.locator("[name$=alt_text]")
    expect(choice.locator(":scope:checked")).to_have_count(0)
    choice.last.check()
    expect(description).to_be_hidden()
    choice.last.press("ArrowUp")
    expect(description).to_be_visible()

    insert(admin, "Mitteilung")
    day = datetime.date.today() + datetime.timedelta(days=32)  # noqa: DTZ011 - of this machine, as the demo
    last_day = admin.locator("[name$=valid_until]")
    last_day.fill(f"{day:%d.%m.%Y}")
    last_day.press("Tab")
    said_below = admin.locator("ib-understood[data-url*=last-day] [data-tone=good]")
    expect(said_below).to_contain_text(str(day.year))
    assert on_every_screen(admin) == []

    last_day.fill(f"{day.replace(year=2020):%d.%m.%Y}")
    last_day.press("Tab")
    expect(admin.locator("ib-understood[data-url*=last-day] [data-tone=bad]")).to_be_visible()
