"""Whether it is open now: a sentence that the reader's browser makes, right also on a page from a cache."""

import datetime as dt
from pathlib import Path

import pytest
from django.template import Context, Template
from django.utils import translation
from playwright.sync_api import expect

from integration_blocks.opening_hours import BERLIN, OpeningHours

pytestmark = pytest.mark.browser

SCRIPT = Path(__file__).parents[2] / "integration_blocks/static/integration_blocks/open-now.js"
TODAY = dt.datetime.now(BERLIN).date()
#: A week from now: a Monday or Tuesday … that the page knows of.
MONDAY = TODAY + dt.timedelta(days=7 - TODAY.weekday())


def show(page, moment, language="de", osm="Mo-Fr 08:30-12:00,14:00-16:00"):
    """The sentence at a moment on a page that was made today."""
    with translation.override(language):
        html = Template("{% load contact_tags %}{% open_now hours %}").render(
            Context({"hours": OpeningHours(osm)})
        )
    page.clock.set_fixed_time(moment)
    page.set_content(
        f'<!DOCTYPE html><html lang="{language}"><body>{html.partition("<script")[0]}</body></html>'
    )
    page.add_script_tag(path=str(SCRIPT), type="module")
    page.wait_for_timeout(50)
    return page.locator(".ib-open-now")


def at(day, hour, minute=0):
    return dt.datetime.combine(MONDAY + dt.timedelta(days=day), dt.time(hour, minute), BERLIN)


@pytest.mark.parametrize(
    ("moment", "text", "is_open"),
    [
        (at(0, 9), "Jetzt geöffnet, bis 12:00 Uhr", "yes"),
        (at(0, 12), "Jetzt geschlossen, öffnet heute um 14:00 Uhr", "no"),
        (at(-2, 12), "Jetzt geschlossen, öffnet am Montag um 08:30 Uhr", "no"),
    ],
)
def test_it_says_until_and_from_when(page, moment, text, is_open):
    sentence = show(page, moment)

    expect(sentence).to_have_text(text)
    expect(sentence).to_have_attribute("data-open", is_open)


def test_the_day_is_named_in_the_language_of_the_page_with_the_digits_of_the_hours(page):
    expect(show(page, at(-2, 12), "ar")).to_contain_text("الاثنين")
    expect(show(page, at(-2, 12), "ar")).to_contain_text("08:30")


def test_always_open_has_no_end(page):
    expect(show(page, at(0, 9), osm="24/7")).to_have_text("Jetzt geöffnet")


def test_a_page_that_is_too_old_to_know_says_nothing(page):
    expect(show(page, at(30, 9))).to_be_hidden()


def test_who_stays_on_the_page_sees_it_change(page):
    sentence = show(page, at(0, 11, 59))
    expect(sentence).to_have_text("Jetzt geöffnet, bis 12:00 Uhr")

    page.clock.set_fixed_time(at(0, 12, 1))
    page.evaluate("dispatchEvent(new Event('pageshow'))")

    expect(sentence).to_have_text("Jetzt geschlossen, öffnet heute um 14:00 Uhr")
    assert sentence.get_attribute("aria-live") is None
