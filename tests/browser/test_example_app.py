"""The example app on a server of its own, as somebody elsewhere would run it: another origin than the API."""

import functools
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from a11y_check.audit import audit
from a11y_check.page import Page
from a11y_check.rule import RULES

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

APP = Path(__file__).parents[2] / "docs" / "examples" / "offices-near-me"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def api(browser, demo):
    """The browser comes first: Django has another connection as soon as Playwright's loop runs."""
    server = LiveServer("127.0.0.1")
    yield f"{server.url}/api/v2/"
    server.stop()


@pytest.fixture(scope="module")
def app():
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=APP))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("width", [320, 1280])
def test_it_finds_offices_by_keyboard(app, api, new_page, width):
    page = new_page(width=width)
    page.goto(f"{app}?api={api}")
    expect(page.get_by_role("status")).to_have_text("Wählen Sie einen Ort.")
    page.get_by_label("Ort", exact=True).focus()
    page.keyboard.type("Wetzlar")
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.get_by_role("status")).to_contain_text("gefunden")
    first = page.get_by_role("listitem").first
    expect(first).to_contain_text("Wetzlar, 0 km entfernt")
    expect(first).to_contain_text("Öffnungszeiten unbekannt")
    card = first.get_by_role("link").get_attribute("href").partition("/formats/")[2]
    answer = page.request.get(f"{api.removesuffix('api/v2/')}formats/{card}")
    assert answer.text().startswith("BEGIN:VCARD")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert Axe().run(page).response["violations"] == []
    problems = [
        finding
        for result in audit([Page(page.content(), url=page.url)], RULES.values())
        for finding in result.findings
    ]
    assert [(finding.rule, finding.message) for finding in problems if finding.severity != "review"] == []


def test_it_says_what_went_wrong(app, page):
    page.goto(f"{app}?api=http://127.0.0.1:9/")

    expect(page.get_by_role("status")).to_contain_text("Das hat nicht geklappt")
