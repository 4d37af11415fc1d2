"""Says which page takes long, so that nobody thinks the run has stopped."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from threading import Event, Thread
from types import TracebackType
from typing import Self, TypeVar

from a11y_check.page import Page

T = TypeVar("T")

#: Seconds; a page of 100 KB takes less than one.
LONG = 5.0
#: KB from which on the size of a page tells why it takes long.
LARGE = 100


class SlowPages:
    """Watches each page from when it is begun until it is done; pages are done in the order in which they are begun.

    `say` hears, in a thread of its own, of each page that takes more than `seconds`: once.
    """

    def __init__(self, say: Callable[[Page], None], seconds: float = LONG) -> None:
        self._say = say
        self._seconds = seconds
        self._begun: deque[tuple[object, float]] = deque()
        self._over = Event()
        self._thread = Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()

    def begun(self, inputs: Iterable[T]) -> Iterator[T]:
        """The inputs: each begins when it is taken, be it a page or the reason why there is none."""
        for each in inputs:
            self._begun.append((each, time.monotonic()))
            yield each

    def done(self) -> None:
        """The first that was begun and not done is done."""
        self._begun.popleft()

    def _watch(self) -> None:
        said: Page | None = None
        while not self._over.wait(self._seconds / 4):
            try:
                page, since = self._begun[0]
            except IndexError:
                continue
            if isinstance(page, Page) and page is not said and time.monotonic() - since > self._seconds:
                said = page
                self._say(page)
