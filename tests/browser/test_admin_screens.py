"""Every screen that the project adds to the admin: found in its addresses, so that a new one is looked at, too.

In German on a wide screen and at 320 pixels, and in Arabic at 320 pixels: axe finds nothing, nothing has to be scrolled
sideways, and in German a keyboard comes through.
"""

import sqlite3
import time

import pytest
from axe_playwright_python.base import AXE_FILE_PATH
from django.urls import URLResolver, get_resolver, reverse
from wagtail.contrib.settings.registry import registry

from cms.demo.accounts import ADMINISTRATOR

pytestmark = pytest.mark.browser

OURS = ("integration_blocks", "a11y_check", "cms")
#: Views of snippets that show something of ours; the others are Wagtail's through and through.
SNIPPET_VIEWS = {"list", "add", "edit", "delete", "usage", "inspect", "copy", "history"}
#: Answers to forms and scripts, which nobody opens.
NO_SCREENS = {
    "run_now",
    "check_preview",
    "decide",
    "revoke",
    "mend",
    "confirm",
    "create",
    "integration_blocks_app_preview",
    "integration_blocks_understood",
}
#: Wagtail's own, as (rule, part of the element's HTML): forms of snippets have no heading of the first level, editors of
#: rich text within blocks no name, the overview beside long forms no focus, and nested blocks share their names. The
#: last is a rule for previews, which Wagtail's copy of axe brings along.
WAGTAILS = [
    ("page-has-heading-one", "<html"),
    ("aria-input-field-name", "public-DraftEditor-content"),
    ("scrollable-region-focusable", "w-minimap__list"),
    ("landmark-unique", "w-panel--nested"),
    ("empty-meta-description", ""),
]
#: Screens whose heading is ours to give.
HEADED = ("/accessibility-statement/", "/publish/", "/import-page/", "/typed/", "/reports/", "/translations/")


def addresses():
    """(name, needs a key) of every screen below /admin/ that is ours."""
    for route, name in _routes(get_resolver().url_patterns):
        space, _colon, view = name.rpartition(":")
        snippet = space.startswith("wagtailsnippets_") and any(f"_{app}_" in space for app in OURS)
        own = name.startswith(OURS) and not name.endswith("results")
        if not route.startswith("admin/") or route.count("<") > 1 or view in NO_SCREENS:
            continue
        if (snippet and view in SNIPPET_VIEWS) or own:
            yield name, "<" in route


def _routes(patterns, prefix="", spaces=()):
    for pattern in patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            inner = (*spaces, pattern.namespace) if pattern.namespace else spaces
            yield from _routes(pattern.url_patterns, route, inner)
        else:
            yield route, ":".join((*spaces, pattern.name or ""))


class Demo:
    """The running demo, with its database to look keys up and to choose the language of the admin."""

    def __init__(self, address, database):
        self.address, self.database = address, database

    def ask(self, sql, *values):
        with sqlite3.connect(self.database, timeout=60) as connection:
            return connection.execute(sql, values).fetchone()

    def key(self, name):
        """Of an object that this screen can show."""
        space, _colon, _view = name.rpartition(":")
        if space.startswith("wagtailsnippets_"):
            return self.ask(f"SELECT min(id) FROM {space.removeprefix('wagtailsnippets_')}")[0]
        table, column = KEYS[space]
        return self.ask(f"SELECT min({column}) FROM {table}")[0]

    def screens(self):
        for name, has_key in addresses():
            key = self.key(name) if has_key else None
            if key or not has_key:
                yield reverse(name, args=[key] if has_key else [])
        for app, models in registry_models():
            for model in models:
                yield f"/admin/settings/{app}/{model}/"
        office, contact = self.key("a11y_check:x"), self.key("wagtailsnippets_integration_blocks_contact:x")
        yield "/admin/"
        yield f"/admin/bulk/wagtailcore/page/a11y_mend/?next=/admin/&id={office}"
        yield f"/admin/bulk/integration_blocks/contact/confirm_contacts/?next=/admin/&id={contact}"
        yield f"/admin/pages/{office}/edit/"
        yield f"/admin/pages/{self.key('integration_blocks_statement:x')}/edit/"


#: Where keys come from for addresses that are about a page or a contact.
KEYS = {
    "a11y_check": ("integration_blocks_officepage", "page_ptr_id"),
    "integration_blocks_statement": ("integration_blocks_accessibilitystatementpage", "page_ptr_id"),
    "integration_blocks_typed": ("integration_blocks_contact", "id"),
}


def registry_models():
    ours = [model for model in registry if model._meta.app_label in OURS]
    apps = sorted({model._meta.app_label for model in ours})
    return [(app, [m._meta.model_name for m in ours if m._meta.app_label == app]) for app in apps]


@pytest.fixture(scope="module")
def demo(demo_site, demo_folder):
    return Demo(demo_site, demo_folder / "db.sqlite3")


@pytest.fixture
def admin(demo, new_page):
    """Opens the admin in a language, with every right."""

    def log_in(language):
        with sqlite3.connect(demo.database, timeout=60) as connection:
            connection.execute("UPDATE wagtailusers_userprofile SET preferred_language = ?", [language])
        page = new_page()
        page.set_default_timeout(90_000)
        page.goto(f"{demo.address}/admin/login/")
        user, password = ADMINISTRATOR
        page.locator("[name=username]").fill(user)
        page.locator("[name=password]").fill(password)
        page.locator("[name=password]").press("Enter")
        page.wait_for_url(f"{demo.address}/admin/")
        return page

    return log_in


def settled(page):
    page.wait_for_load_state("networkidle")
    page.wait_for_function("document.getAnimations().every((each) => each.playState !== 'running')")


def violations(page, path):
    if not page.evaluate("!!window.axe"):
        page.evaluate(AXE_FILE_PATH.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")["violations"]
    return [
        (each["id"], " ".join(node["html"].split())[:160])
        for each in found
        for node in each["nodes"]
        if not _is_wagtails(each["id"], node["html"], path)
    ]


def _is_wagtails(rule, html, path):
    if rule == "page-has-heading-one" and any(part in path for part in HEADED):
        return False
    return any(rule == known and part in html for known, part in WAGTAILS)


#: Elements of the page's content that stick out on the right or the left, the innermost ones; what scrolls in a box
#: of its own does not count.
STICKING_OUT = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const out = [...document.querySelectorAll("main *")].filter((each) => {
    const box = each.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && (box.right > width + 1 || box.left < -1)
      && getComputedStyle(each).position !== "fixed";
  });
  return out.filter((each) => !out.some((other) => other !== each && each.contains(other)))
    .map((each) => each.outerHTML.replace(/\\s+/g, " ").slice(0, 160));
}"""


#: What has the focus: a name for it, and whether that shows.
FOCUSED = """() => {
  let each = document.activeElement;
  while (each?.shadowRoot?.activeElement) each = each.shadowRoot.activeElement;
  if (!each || each === document.body) return null;
  window.known ??= new Map();
  if (!window.known.has(each)) window.known.set(each, window.known.size);
  const style = getComputedStyle(each);
  const around = getComputedStyle(each.parentElement ?? each);
  const shown = style.outlineStyle !== "none" || style.boxShadow !== "none" || around.boxShadow !== "none" || around.outlineStyle !== "none";
  return [window.known.get(each), shown, each.outerHTML.replace(/\\s+/g, " ").slice(0, 160)];
}"""


def keyboard(page, path):
    """What goes wrong on the way through the screen with the tab key: (path, what, at which element)."""
    found, before, stuck, ended = [], None, 0, time.monotonic() + 60
    while time.monotonic() < ended:
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None or (before and focused[0] < before[0]):
            return found  # out of the page, or round once
        if not focused[1]:
            found.append((path, "no sign of focus", focused[2]))
        stuck = stuck + 1 if before and focused[0] == before[0] else 0
        if stuck > 2:
            return [*found, (path, "trapped", focused[2])]
        before = focused
    return [*found, (path, "no end", before and before[2])]


@pytest.mark.parametrize(("language", "widths", "keys"), [("de", (320, 1280), True), ("ar", (320,), False)])
def test_every_screen_is_accessible_wide_and_narrow_and_without_a_mouse(demo, admin, language, widths, keys):
    page, found = admin(language), []
    for path in demo.screens():
        page.set_viewport_size({"width": widths[0], "height": 900})
        answer = page.goto(f"{demo.address}{path}")
        if answer.status != 200:
            found.append((path, answer.status))
            continue
        for width in widths:
            page.set_viewport_size({"width": width, "height": 900})
            settled(page)
            found += [(path, width, *each) for each in violations(page, path)]
            found += [(path, width, "sideways", each) for each in page.evaluate(STICKING_OUT)]
        if keys:
            found += keyboard(page, path)
    assert found == []
