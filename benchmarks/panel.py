"""The Checks panel on a page with 500 findings: how much later the editor is there, and whether typing waits.

Run it from the project's folder: `python benchmarks/panel.py [--rounds 5]`. It makes a database, a server and a
Chromium of its own. Rounds with and without our script take turns on the same page, so that a busy machine slows both.
Times are medians in milliseconds of the browser's clock. A long task is one of 50 ms or more in the main thread; while
one runs, nothing that is typed appears.
"""

from __future__ import annotations

import argparse
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests
from playwright.sync_api import BrowserContext, Page, sync_playwright
from rich.console import Console
from rich.table import Table

PROJECT = Path(__file__).parent.parent
#: Blocks, and findings in each of them.
BLOCKS, EACH = 50, 10
PASSWORD = "benchmark"  # noqa: S105 - of a database that is gone afterwards
SLOW = 120_000
TYPED = "Willkommen im Integrationsbüro der Stadt"
OBSERVE = """() => {
  window.longest = 0; window.slowest = 0;
  new PerformanceObserver((list) => { for (const each of list.getEntries()) window.longest = Math.max(window.longest, each.duration); })
    .observe({ type: "longtask" });
  new PerformanceObserver((list) => { for (const each of list.getEntries()) window.slowest = Math.max(window.slowest, each.duration); })
    .observe({ type: "event", durationThreshold: 16 });
}"""


def prepare() -> int:
    """The number of an office page with 500 vague links, in the database of DATABASE_URL."""
    sys.path.insert(0, str(PROJECT))
    import django

    django.setup()
    from django.contrib.auth import get_user_model
    from django.core.management import call_command
    from wagtail.models import Locale, Site
    from wagtail.models import Page as WagtailPage

    from integration_blocks.pages import OfficeIndexPage, OfficePage

    call_command("migrate", verbosity=0)
    get_user_model().objects.create_superuser("chief", password=PASSWORD)
    german = Locale.objects.get_or_create(language_code="de")[0]
    start: Any = WagtailPage.objects.get(depth=1).add_child(
        instance=OfficeIndexPage(title="Start", slug="start", locale=german)
    )
    Site.objects.update(root_page=start)
    link = '<p>Mehr erfahren Sie <a href="https://www.example.org/{}/">hier</a>.</p>'
    body = [
        {
            "type": "text",
            "value": {"text": "".join(link.format(f"{block}-{n}") for n in range(EACH)), "language": ""},
        }
        for block in range(BLOCKS)
    ]
    office: Any = start.add_child(
        instance=OfficePage(
            title="Amt", slug="amt", municipality="Musterstadt", federal_state="NW", locale=german, body=body
        )
    )
    return int(office.pk)


@contextmanager
def server(environment: dict[str, str]) -> Iterator[str]:
    """The address of the site, served by two processes."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "cms.wsgi", "-w", "2", "-b", f"127.0.0.1:{port}"]
    process = subprocess.Popen(  # noqa: S603 - our own server
        [*command, "--log-level", "error"], cwd=PROJECT, env=environment
    )
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(600):
            try:
                requests.get(f"{address}/admin/login/", timeout=60)
                break
            except requests.ConnectionError:
                time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        process.wait()


def log_in(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.goto(f"{address}/admin/login/", timeout=SLOW)
    page.locator("[name=username]").fill("chief")
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[name=password]").press("Enter")
    page.wait_for_url(f"{address}/admin/", timeout=SLOW)
    page.close()


def measure(context: BrowserContext, address: str, *, with_findings: bool) -> dict[str, float]:
    """One visit to the editor: open the panel, show twice as many findings as at first, type."""
    page = context.new_page()
    if not with_findings:
        page.route("**/a11y_check/findings.js*", lambda route: route.abort())
    page.goto(address, timeout=SLOW)
    figures = {"first paint": painted(page), "form ready": page.evaluate("performance.now()")}
    toggle = page.locator('[data-side-panel-toggle="checks"]')
    if toggle.get_attribute("aria-expanded") != "true":  # Wagtail remembers which panel was open
        toggle.click()
    if with_findings:
        page.wait_for_function("document.querySelector('[data-a11y-finding]')", timeout=SLOW)
        figures["findings shown"] = page.evaluate("performance.now()")
        page.locator("[data-a11y-more]").click()
        page.wait_for_function("document.querySelectorAll('[data-a11y-finding]').length >= 60", timeout=SLOW)
    page.wait_for_timeout(2_500)  # what is changed sooner, Wagtail takes for what was there
    page.evaluate(OBSERVE)
    field = page.locator("[name=introduction]")
    field.fill("")  # Wagtail has saved what the round before typed
    checks: list[str] = []
    page.on("response", lambda answer: checks.append(answer.url) if "/preview/" in answer.url else None)
    for _ in range(3):
        page.keyboard.type(TYPED, delay=40)
        page.wait_for_timeout(1_500)
    typed = field.input_value()
    assert typed.count(TYPED) == 3, f"Keys were lost: {typed!r}"
    figures["longest task"], figures["slowest key"] = page.evaluate("[window.longest, window.slowest]")
    figures["checks while typing"] = sum("/reports/accessibility/preview/" in url for url in checks)
    page.close()
    return figures


def painted(page: Page) -> float:
    """When the editor's first content appeared."""
    page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length", timeout=SLOW)
    return float(page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None:
        sys.exit("This measures Chromium, and there is none: install chromium.")
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
            "DATABASE_URL": f"sqlite:///{folder}/db.sqlite3",
            "MEDIA_ROOT": f"{folder}/media",
        }
        number = prepare()
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        with server({**os.environ}) as address, sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=browser, args=sandbox)
            context = chromium.new_context(viewport={"width": 1280, "height": 1024})
            log_in(context, address)
            editor = f"{address}/admin/pages/{number}/edit/"
            results: dict[bool, list[dict[str, float]]] = {True: [], False: []}
            for turn in range(2 * (rounds + 1)):
                with_findings = turn % 2 == 1
                figures = measure(context, editor, with_findings=with_findings)
                if turn > 1:  # the first of each fills caches
                    results[with_findings].append(figures)
            chromium.close()
    table = Table(title=f"Editor of a page with {BLOCKS * EACH} findings, ms, medians of {rounds} rounds")
    for heading in ("", "without findings", "with findings", "more"):
        table.add_column(heading, justify="right" if heading else "left")
    for name in results[True][0]:
        with_it = statistics.median(each[name] for each in results[True])
        without = [each[name] for each in results[False] if name in each]
        less = statistics.median(without) if without else None
        table.add_row(
            name,
            f"{less:.0f}" if less is not None else "–",
            f"{with_it:.0f}",
            f"{with_it - less:+.0f}" if less is not None else "–",
        )
    Console().print(table)


if __name__ == "__main__":
    main()
