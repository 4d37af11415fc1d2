"""From options to reports: the way that `a11y-check` and `manage.py audit` go together."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import datetime
from pathlib import Path
from typing import TextIO

from a11y_check import baseline, config, reports
from a11y_check.arguments import reader_language
from a11y_check.audit import PageResult
from a11y_check.config import Config
from a11y_check.engines import axe
from a11y_check.errors import A11yCheckError, Unreadable
from a11y_check.finding import Finding
from a11y_check.page import Page
from a11y_check.rule import _
from a11y_check.run import Run, check
from a11y_check.selection import selected
from a11y_check.slow_pages import LARGE, SlowPages
from a11y_check.terminal import colour, console, plain
from a11y_check.texts import translate
from a11y_check.workers import Jobs

Inputs = Iterator[Page | Unreadable]


def settings_for(options: argparse.Namespace, read: Callable[[Path | None], Config] = config.read) -> Config:
    """The settings of the project, as `read` finds them, with the given options in place."""
    kept = read(Path(options.config) if options.config else None)
    given = vars(options)
    return config.override(kept, {**given, "pages": given.get("pages") or None})


def execute(
    pages: Inputs,
    options: argparse.Namespace,
    settings: Config,
    out: TextIO,
    err: TextIO,
    jobs: Jobs = 1,
    edit: Callable[[str, Finding], str] = lambda _url, _finding: "",
) -> Run:
    """Check the pages in so many processes, write the reports to `out` and progress to `err`, and give back the run.

    `edit` is the one of `a11y_check.run.check`. What can be wrong with options is found before the first page is read: A11yCheckError.
    """
    language = settings.language or reader_language()
    if settings.engine != "static":
        axe.register()
    rules = selected(settings)
    targets = reports.targets(settings.format)
    today, reason = options.today or datetime.now().astimezone().date(), options.update_baseline
    if reason and not settings.baseline:
        raise A11yCheckError(_("--update-baseline needs --baseline FILE."))
    file = Path(settings.baseline or "")
    known = baseline.read(file, missing_ok=bool(reason)) if settings.baseline else baseline.Baseline()

    with progress(err, language, quiet=options.quiet) as (begun, tell):
        run = check(begun(pages), rules, language, tell, jobs, edit, settings.thresholds)

    if reason:
        known = known.updated(run.results, rules, reason, today)
        known.write(file)
    run.stale = known.stale(run.results, rules)
    run.known = known.apply(run.results, today)
    with patient(out):
        reports.write(run, targets, out, colour=colour(options.color, out))
    return run


@contextmanager
def patient(out: TextIO) -> Iterator[None]:
    """A reader that has had enough (`| head`) ends the output, not the command."""
    try:
        yield
        out.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def progress(
    err: TextIO, language: str, *, quiet: bool
) -> Iterator[tuple[Callable[[Inputs], Inputs], Callable[[PageResult | Page | Unreadable], None]]]:
    """Says what could not be read and which page takes long, and on a terminal how far the run is.

    Gives two functions: one that the inputs go through, and one that hears of each of them when it is done.
    """
    terminal = console(err, colour=colour("auto", err))
    status = None if quiet or not err.isatty() else terminal.status("…")
    done = 0

    def say(page: Page) -> None:
        size = len(page.html) // 1000
        # A small page waits for a browser to start, or for the machine.
        text = _("{url} takes a while: it has {size} KB.") if size >= LARGE else _("{url} takes a while.")
        if not quiet:
            terminal.print(plain(translate(text, language).format(url=page.url, size=size)))

    def tell(news: PageResult | Page | Unreadable) -> None:
        nonlocal done
        done += 1
        slow.done()
        if isinstance(news, Unreadable):
            terminal.print(plain(f"{news.url}: {news.text(language)}"))
        if status:
            status.update(plain(f"{done}  {news.url}"))

    with SlowPages(say) as slow, status or nullcontext():
        yield slow.begun, tell
