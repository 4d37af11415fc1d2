"""The public pages in a real browser: every width, both colour schemes, keyboard only, no scripts, on paper."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import translation
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Page

from integration_blocks.blocks import ALL

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

#: One page of each type, and one in each language.
PAGES = [
    "/de/",
    "/de/wartburgkreis/",
    "/de/villingen-schwenningen/integrationsmanagement/",
    "/de/villingen-schwenningen/neue-integrationsmanager/",
    "/de/wartburgkreis/efre/",
    "/de/wartburgkreis/termine/",
    "/de/wartburgkreis/termine/film-freibad/",
    "/de/barrierefreiheit/",
    "/de-x-ls/witten/",
    "/en/witten/",
    "/ar/witten/",
    "/ar/missing/",
]
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCHEMES = pytest.mark.parametrize("scheme", ["light", "dark"])
WIDTHS = pytest.mark.parametrize("width", [320, 1280])


@pytest.fixture(scope="module")
def site(browser, demo):
    """Address of a server with the demo.

    The browser comes first: Django has another connection as soon as Playwright's loop runs.
    """
    server = LiveServer("localhost")
    yield server.url
    server.stop()


def violations(page):
    options = {"runOnly": STANDARDS, "resultTypes": ["violations"]}
    found = Axe().run(page, options=options).response["violations"]
    return [(rule["id"], node["target"], node["failureSummary"]) for rule in found for node in rule["nodes"]]


def barriers(page, site, paths):
    """What axe finds, by path."""
    found = {}
    for path in paths:
        page.goto(site + path)
        if problems := violations(page):
            found[path] = problems
    return found


def scrolls_sideways(page):
    return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


@pytest.fixture
def every_page(site):
    """The paths of all pages of the demo, of one that is not there, and of the API."""
    return [page.url for page in Page.objects.live().filter(depth__gt=1)] + ["/ar/missing/", "/api/v2/docs/"]


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_pages_have_no_barrier_that_axe_can_see(site, every_page, new_page, scheme, width):
    page = new_page(width=width, color_scheme=scheme)
    assert len(every_page) > 40
    assert barriers(page, site, every_page) == {}


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
def test_no_type_of_page_has_a_barrier_in_the_other_colours(site, new_page, scheme, width):
    assert barriers(new_page(width=width, color_scheme=scheme), site, PAGES) == {}


@SCHEMES
@WIDTHS
def test_blocks_have_no_barrier_in_the_colours_of_the_site(site, new_page, scheme, width):
    with translation.override("de"):
        previews = [block.render(block.get_preview_value()) for block in (kind() for kind in ALL.values())]
    page = new_page(width=width, color_scheme=scheme)
    page.goto(f"{site}/de/impressum/")
    page.evaluate(
        "html => { document.querySelector('.page-content').innerHTML = html }", "".join(map(str, previews))
    )

    assert violations(page) == []
    assert not scrolls_sideways(page)


def test_no_page_scrolls_sideways_on_a_narrow_screen(site, every_page, new_page):
    page = new_page(width=320)
    wide = [path for path in every_page if page.goto(site + path) and scrolls_sideways(page)]

    assert wide == []


def test_text_may_be_spaced_out_by_the_reader(site, new_page):
    """WCAG 1.4.12: nothing is lost with more space between lines, paragraphs, letters and words."""
    page = new_page(width=320)
    page.goto(f"{site}/de/wartburgkreis/")
    page.add_style_tag(
        content="* { line-height: 1.5 !important; letter-spacing: 0.12em !important; "
        "word-spacing: 0.16em !important } p { margin-block-end: 2em !important }"
    )

    assert not scrolls_sideways(page)


def test_links_to_move_around_are_large_enough_for_a_thumb(site, new_page):
    page = new_page(width=320)
    page.goto(f"{site}/de/witten/")
    links = page.locator(".site-header a, .site-footer a, main a[href^='tel:'], main a[href^='mailto:']")

    heights = {link.inner_text(): link.bounding_box()["height"] for link in links.all()}
    assert len(heights) > 5
    assert {name: height for name, height in heights.items() if height < 44} == {}


def test_the_first_key_press_offers_to_skip_to_the_content(site, page):
    page.goto(f"{site}/de/witten/")
    page.keyboard.press("Tab")
    skip = page.locator(":focus")

    expect(skip).to_have_attribute("href", "#main")
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_the_focus_is_always_to_be_seen(site, page):
    page.goto(f"{site}/de/witten/")
    unseen = []
    for _number in range(page.locator("a, summary").count()):
        page.keyboard.press("Tab")
        element = page.locator(":focus")
        if element.evaluate("e => getComputedStyle(e).outlineStyle") != "solid":
            unseen.append(element.inner_text())

    assert unseen == []


def test_somebody_without_scripts_finds_whom_to_call(site, new_page):
    page = new_page(java_script_enabled=False, width=320)
    page.goto(f"{site}/de/")
    page.get_by_role("link", name="Stadt Witten").click()

    expect(page.get_by_role("link", name="02302 581-1011")).to_have_attribute("href", "tel:+4923025811011")
    page.get_by_role("link", name="العربيّة").click()
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.get_by_role("link", name="02302 581-1011")).to_be_visible()


def test_pages_load_nothing_from_elsewhere_and_one_script(site, page):
    asked = []
    page.on("request", lambda request: asked.append((request.resource_type, request.url)))
    for path in PAGES:
        page.goto(site + path)

    assert [url for _kind, url in asked if not url.startswith(site)] == []
    # It says whether an office is open now, which a stored page cannot know.
    scripts = {url.rpartition("/")[2] for kind, url in asked if kind == "script"}
    assert scripts <= {"open-now.js"}


def test_paper_shows_the_content_alone(site, page):
    page.goto(f"{site}/de/wartburgkreis/")
    page.emulate_media(media="print", color_scheme="dark")

    for link in page.locator("nav, .skip-link").all():
        expect(link).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("link", name="03695 615803")).to_be_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
