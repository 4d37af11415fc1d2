"""Time of an audit: of a municipal page beside axe-core in Chromium, and of pages 2, 4 and 8 times as large.

The engine checks ten pages in a row, as in the audit of a site, with the rules of a run without settings; the time
is that of one of them.

Run it from the project's folder: `python benchmarks/engine.py`. Without Chromium the comparison with axe-core is left out.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from statistics import median
from typing import NamedTuple

from rich.console import Console
from rich.table import Table

import a11y_check.rules  # noqa: F401 - fills RULES
from a11y_check.audit import audit
from a11y_check.config import Config
from a11y_check.page import Page
from a11y_check.selection import selected
from a11y_check.semantics.contact_facts import contact_facts

RULES = selected(Config())
PAGES = 10
AXE = "axe-core in Chromium"
SECTION = """<section class="office o{n}"><h2 id="s{n}">Beratung im Stadtteil {n}</h2>
<p>Wir beraten Sie zu Aufenthalt, Arbeit und Schule. Bringen Sie bitte Ihren Ausweis, Ihre Anmeldung und alle Briefe
der Behörden mit; die Beratung ist kostenlos und vertraulich. <a href="/beratung/{n}/">Beratung im Stadtteil {n}</a></p>
<p class="note">Anmelden können Sie sich bis zum Vortag, am Telefon oder mit einer E-Mail. Wer Hilfe beim Dolmetschen
braucht, sagt es uns bei der Anmeldung: Wir laden dann jemanden ein, der Ihre Sprache spricht.</p>
<ul class="facts"><li><b>Telefon:</b> <a href="tel:+49230258110{n:02}">02302 581-10{n:02}</a></li>
<li><b>E-Mail:</b> <a href="mailto:amt{n}@musterstadt.example">amt{n}@musterstadt.example</a></li>
<li><b>Adresse:</b> <span>Marktplatz {n}</span>, <span>12345 Musterstadt</span></li></ul>
<div class="courses"><table><caption>Kurse im Stadtteil {n}</caption><thead><tr><th scope="col">Tag</th>
<th scope="col">Zeit</th><th scope="col">Raum</th></tr></thead><tbody>{rows}</tbody></table></div>
<figure><img src="/haus-{n}.jpg" alt="Eingang des Bürgerhauses mit Rampe" width="400" height="300">
<figcaption><span>Das Bürgerhaus im Stadtteil {n}</span></figcaption></figure>
<h3>Was wir fragen</h3><dl>{questions}</dl></section>"""
ROW = "<tr><td><b>{day}</b></td><td><span>{hour}–{end} Uhr</span></td><td>Raum <i>{n}</i>, im Erdgeschoss</td></tr>"
QUESTION = """<dt><strong>Frage {n}:</strong> Was kostet mich das?</dt><dd><span>Nichts.</span> Die Stadt, das Land
und der Bund bezahlen die Beratung gemeinsam; Sie bekommen keine Rechnung und keinen Bescheid.</dd>"""
FORM = """<form action="/{name}" method="get"><fieldset><legend>{legend}</legend><label for="{name}-w">Wort</label>
<input id="{name}-w" name="w"><label for="{name}-o">Ort</label><select id="{name}-o" name="o"><option>Alle</option>
<option>Mitte</option></select><button>{legend} starten</button></fieldset></form>"""
RULE = """.o{n} .facts > li:not(:last-child) {{ margin-bottom: .{n}rem; color: #2{n:02}33 }}
.courses td.c{n}:hover, .courses th.c{n} {{ padding: .5em var(--gap, {n}px); background: rgb(240 240 {n}) }}
@media (min-width: {n}em) {{ .page-{n} .teaser {{ display: grid; font: 400 1rem/1.5 sans-serif }} }}
"""


def municipal_page(size: int = 1) -> str:
    """HTML of about 57 KB times `size`, half of it the style sheet: 10 offices, 40 links and 2 forms per size."""
    days = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag")
    sections = [
        SECTION.format(
            n=n,
            rows="".join(ROW.format(day=day, hour=8 + i, end=10 + i, n=i) for i, day in enumerate(days)),
            questions="".join(QUESTION.format(n=i) for i in range(1, 5)),
        )
        for n in range(10 * size)
    ]
    menu = "".join(f'<li><a href="/thema/{n}/">Thema Nummer {n}</a></li>' for n in range(10 * size))
    forms = "".join(
        FORM.format(name=f"{name}{n}", legend=legend)
        for n in range(size)
        for name, legend in (("suche", "Suche"), ("kurse", "Kurssuche"))
    )
    sheet = "".join(RULE.format(n=n) for n in range(112 * size))
    return f"""<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Beratung – Musterstadt</title>
<style>{sheet}</style></head><body><header><nav aria-label="Hauptmenü"><ul>{menu}</ul></nav>{forms}</header>
<main><h1>Beratung in Ihrer Nähe</h1>{"".join(sections)}</main><footer><p>Stadt Musterstadt</p></footer></body></html>"""


def engine(html: str) -> list[object]:
    return list(audit((Page(html) for _ in range(PAGES)), RULES))


class Step(NamedTuple):
    """What is timed, and how many pages it works on."""

    work: Callable[[], object]
    pages: int = 1


def milliseconds(steps: dict[str, Step], times: int = 7) -> dict[str, float]:
    """The median of each step, for a page. They take turns; the first, which loads what is loaded once, does not count."""
    taken: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(times + 1):
        for name, step in steps.items():
            start = time.perf_counter()
            step.work()
            taken[name].append((time.perf_counter() - start) * 1000)
    return {name: median(values[1:]) / steps[name].pages for name, values in taken.items()}


@contextmanager
def axe(html: str) -> Iterator[dict[str, Step]]:
    """axe-core alone, on a page that the browser has loaded and laid out; nothing without a browser."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        yield {}
        return
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    arguments = ["--no-sandbox", "--disable-gpu"] if os.geteuid() == 0 else ["--disable-gpu"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=arguments)
        page = browser.new_page()
        page.set_content(html, wait_until="domcontentloaded")
        yield {AXE: Step(lambda: Axe().run(page))}
        browser.close()


def main() -> None:
    html = municipal_page()
    elements = len(Page(html).select("*"))
    ours = f"engine, {len(RULES)} rules"
    larger = {size: municipal_page(size) for size in (2, 4, 8)}
    steps = {
        "parse only": Step(lambda: Page(html).document),
        "parse and find contacts": Step(lambda: contact_facts(Page(html))),
        ours: Step(partial(engine, html), PAGES),
        **{
            f"engine, {size} times the page": Step(partial(engine, page), PAGES)
            for size, page in larger.items()
        },
    }
    with axe(html) as browser:
        taken = milliseconds(steps | browser)
    table = Table(f"{len(html.encode()) // 1000} KB, {elements} elements", "ms (median)", "times the engine")
    for name, time_of in taken.items():
        table.add_row(name, f"{time_of:.1f}", f"{time_of / taken[ours]:.2f}")
    console = Console(width=110, highlight=False)
    console.print(table)
    console.print(f"{1000 / taken[ours]:.1f} pages per second on one core")
    share = (taken["parse and find contacts"] - taken["parse only"]) / taken[ours]
    console.print(f"{share:.0%} of the time goes into finding contacts")
    if AXE in taken:
        console.print(f"{taken[AXE] / taken[ours]:.1f} times as fast as axe-core")


if __name__ == "__main__":
    main()
