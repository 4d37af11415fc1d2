"""Memory of long runs: the largest process of the command over so many pages, by report and processes.

Run it from the project's folder: `python benchmarks/memory.py [PAGES] [REPORT,JOBS …]`, for example with `5000 text,1`.
It takes a tenth of the pages, half of them, and all. Flat means: ten times the pages, nearly the same figure; what a run
keeps of each page is in the last column.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

REPORTS = (("text", "1"), ("json", "1"), ("summary", "1"), ("text", "2"), ("json", "2"))
WORDS = [
    "Amt",
    "Antrag",
    "Arbeit",
    "Aufenthalt",
    "Ausweis",
    "Beratung",
    "Bescheid",
    "Deutschkurs",
    "Dolmetscher",
    "Familie",
    "Frau",
    "Haus",
    "Hilfe",
    "Kind",
    "Kurs",
    "Miete",
    "Montag",
    "Pass",
    "Platz",
    "Raum",
    "Schule",
    "Sprache",
    "Stadt",
    "Termin",
    "Unterlagen",
    "Verein",
    "Weg",
    "Woche",
    "Wohnung",
    "Zimmer",
]
SHEET = "".join(
    f".c{n} > p {{ color: #{n % 10}{n % 10}5; margin: {n}px }} #i{n}:hover a {{ color: #0{n % 10}8 }}\n"
    for n in range(200)
)


def varied_page(number: int) -> str:
    """A page of about 7 KB with about 50 findings; the same number gives the same page."""
    chance = random.Random(number)  # noqa: S311 - no secret

    def words(count: int) -> str:
        return " ".join(chance.choices(WORDS, k=count)) + f" {chance.randrange(10**6)}"

    parts = [
        f'<section class="c{chance.randrange(200)}"><h{chance.choice("234")}>{words(4)}</h2><p>{words(60)}</p>'
        f'<img src="/bild-{chance.randrange(10**6)}.jpg"><p style="color: #9{chance.randrange(10)}9">{words(9)}</p>'
        f'<p>Telefon: 02302 {chance.randrange(10**6)}, <a href="/{chance.randrange(10**6)}/">hier</a></p></section>'
        for _ in range(chance.randrange(8, 16))
    ]
    sheet = f"/sheet-{number % 3}.css"
    return f"""<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{words(3)}</title>
<link rel="stylesheet" href="{sheet}"></head><body><main><h1>{words(3)}</h1>{"".join(parts)}</main></body></html>"""


def write_pages(folder: Path, count: int) -> None:
    for number in range(3):
        (folder / f"sheet-{number}.css").write_text(SHEET + f".own {{ margin: {number}px }}")
    for number in range(count):
        (folder / f"{number:05}.html").write_text(varied_page(number), encoding="utf-8")


def peak(folder: Path, count: int, report: str, jobs: str) -> float:
    """Megabytes of the largest process while the first `count` pages are checked."""
    pages = [str(folder / f"{number:05}.html") for number in range(count)]
    settings = folder / "settings.toml"
    settings.write_text(f"[tool.a11y-check]\npages = {pages}\nroot = '{folder}'")
    command = [sys.executable, "-m", "a11y_check", "--config", settings, "--quiet", "--fail-on", "never"]
    with subprocess.Popen(  # noqa: S603 - our own command
        [*command, "--format", report, "--jobs", jobs], stdout=subprocess.DEVNULL
    ) as process:
        _pid, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"a11y-check ended with {process.returncode}")
    return usage.ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    steps = (max(count // 10, 1), max(count // 2, 1), count)
    table = Table("report, processes", *(f"MB, {pages} pages" for pages in steps), "KB a page")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_pages(folder, count)
        for report, jobs in [tuple(given.split(",")) for given in sys.argv[2:]] or REPORTS:
            peaks = [peak(folder, pages, report, jobs) for pages in steps]
            growth = (peaks[-1] - peaks[0]) * 1024 / (steps[-1] - steps[0])
            table.add_row(f"{report}, {jobs}", *(f"{megabytes:.0f}" for megabytes in peaks), f"{growth:.1f}")
    Console(width=110).print(table)


if __name__ == "__main__":
    main()
