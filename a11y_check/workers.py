"""The audit of many pages in several processes: the same results, in the same order, as in one."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain, islice
from multiprocessing.connection import Connection, wait
from typing import Any, Literal

from a11y_check.audit import PageResult, audit
from a11y_check.engines import axe
from a11y_check.errors import Unreadable
from a11y_check.page import Page
from a11y_check.rule import RULES, Rule
from a11y_check.texts import _

Jobs = int | Literal["auto"]

#: "auto" starts processes for more pages than this: fewer are checked before a process has started.
FEW = 24
#: "auto" starts no more processes than this, because each needs memory.
MOST = 8

#: This way of starting is the same on every system, and safe where threads run.
_PROCESSES = multiprocessing.get_context("spawn")


def audited(
    pages: Iterable[Page | Unreadable], rules: Sequence[Rule], jobs: Jobs = 1
) -> Iterator[PageResult | Unreadable]:
    """What the rules say of each page, in the order of the pages, as soon as it is known.

    A page whose process dies becomes Unreadable, and the others go on. Rules are found by their ids.
    """
    pages = iter(pages)
    if jobs == "auto":
        yield from (_audited(page, rules) for page in islice(pages, FEW))
    count = min(_processors(), MOST) if jobs == "auto" else jobs
    if count == 1:
        yield from (_audited(page, rules) for page in pages)
    else:
        yield from _shared_out(pages, rules, count)


def _audited(page: Page | Unreadable, rules: Sequence[Rule]) -> PageResult | Unreadable:
    if isinstance(page, Unreadable):
        return page
    if not _asks_axe(rules):
        return next(audit([page], rules))
    try:
        axe.look(page)
    except Unreadable as error:
        return error
    result = next(audit([page], rules))
    axe.without_doubles(result)
    return result


def _asks_axe(rules: Sequence[Rule]) -> bool:
    return any(rule.group == axe.GROUP for rule in rules)


def _shared_out(
    pages: Iterator[Page | Unreadable], rules: Sequence[Rule], jobs: int
) -> Iterator[PageResult | Unreadable]:
    first = list(islice(pages, jobs))
    crew = [_Worker([rule.id for rule in rules]) for _page in first]
    done: dict[int, PageResult | Unreadable] = {}
    due = 0
    try:
        for number, page in enumerate(chain(first, pages)):
            if isinstance(page, Unreadable):
                done[number] = page
            else:
                if all(worker.page for worker in crew):
                    done.update(_finished(crew))
                next(worker for worker in crew if not worker.page).give(number, page)
            while due in done:
                yield done.pop(due)
                due += 1
        while any(worker.page for worker in crew):
            done.update(_finished(crew))
        yield from (done[number] for number in sorted(done))
    finally:
        for worker in crew:
            worker.end()


def _finished(crew: Iterable[_Worker]) -> Iterator[tuple[int, PageResult | Unreadable]]:
    """The numbers and results of the pages that are done; waits for the first of them."""
    busy: dict[Any, _Worker] = {worker.connection: worker for worker in crew if worker.page}
    for connection in wait(list(busy)):
        worker = busy[connection]
        yield worker.number, worker.take()


class _Worker:
    """A process that audits one page at a time. `number` and `page` are what it is at."""

    def __init__(self, rules: list[str]) -> None:
        self.rules = rules
        self.number = 0
        self.page: Page | None = None
        self.start()

    def start(self) -> None:
        self.connection, theirs = _PROCESSES.Pipe()
        self.process = _PROCESSES.Process(target=_work, args=(theirs, self.rules), daemon=True)
        with _ctrl_c_kept_off():
            self.process.start()
        theirs.close()

    def give(self, number: int, page: Page) -> None:
        self.number, self.page = number, page
        with suppress(OSError):  # it has died: `take` finds that out
            self.connection.send(page)

    def take(self) -> PageResult | Unreadable:
        assert self.page
        url, self.page = self.page.url, None
        try:
            result: PageResult | Unreadable = self.connection.recv()
        except (EOFError, OSError):
            self.end()
            self.start()
            why = _("The process that checked it ended early, perhaps because memory ran out.")
            return Unreadable(url, why)
        return result

    def end(self) -> None:
        self.connection.close()
        self.process.terminate()
        self.process.join()


def _work(connection: Connection, rules: list[str]) -> None:
    """What a worker does until the other side closes the connection."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    import a11y_check.rules  # noqa: F401 - fills RULES

    if any(name.startswith(f"{axe.GROUP}/") for name in rules):
        axe.register()
    chosen = [RULES[name] for name in rules]
    with suppress(EOFError, OSError):
        while True:
            connection.send(_audited(connection.recv(), chosen))


@contextmanager
def _ctrl_c_kept_off() -> Iterator[None]:
    """A process that starts meanwhile never sees Ctrl-C: it is for us, who then end all others."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _processors() -> int:
    """Those that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
