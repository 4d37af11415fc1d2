"""Queries and CPU time of every request, on a site that grows."""

from __future__ import annotations

import datetime
import gc
import io
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from offices import Offices

from interface.asked import COMPARED, COMPATIBLE, LIST, OTHERS, STATES
from interface.stock import stock


def cpu(action: Callable[[], Any], times: int = 5, before: Callable[[], Any] = lambda: None) -> float:
    """The best of so many times, in milliseconds of CPU time; what is done before each is not counted."""
    taken = []
    for _ in range(times):
        before()
        start = time.process_time()
        action()
        taken.append(time.process_time() - start)
    return min(taken) * 1000


def loop() -> int:
    total = 0
    for number in range(5_000_000):
        total += number
    return total


def measure(sizes: list[int], contacts: int) -> Iterator[dict[str, Any]]:
    """In this process, on the database of DATABASE_URL: one row for each request."""
    sys.path.insert(0, str(Path(__file__).parents[2]))
    os.environ["DJANGO_SETTINGS_MODULE"] = "cms.settings.test"
    import django

    django.setup()
    from django.core.cache import cache
    from django.core.management import call_command
    from django.db import connection
    from django.test import Client, override_settings
    from django.utils import timezone

    from integration_blocks.caching.tracking import after_migrate
    from integration_blocks.integreat.kept import KeptWords
    from integration_blocks.snippets import Contact

    def change() -> None:
        Contact.objects.first().save()

    def update() -> None:
        after_migrate()
        call_command("keep_words", stdout=io.StringIO())

    today = timezone.now

    def sleep() -> None:
        tomorrow = timezone.now() + datetime.timedelta(days=1)
        timezone.now = lambda: tomorrow

    before: dict[str, Callable[[], Any]] = {
        "first": lambda: (cache.clear(), KeptWords.objects.all().delete()),
        "updated": lambda: (cache.clear(), update()),
        "day": lambda: (cache.clear(), sleep()),
        "changed": lambda: (cache.clear(), change()),
        "composed": cache.clear,
        "whole": lambda: None,
    }

    def row(
        kind: str, address: str, size: int, times: int = 5, state: str = "whole", **headers: str
    ) -> dict[str, Any]:
        client = Client(HTTP_HOST="localhost")
        answer = client.get(address, headers=headers)  # makes the sizes of images that are not there yet
        cache.clear()
        before[state]()
        if kind == "compatible" and state == "whole":
            client.get(address, headers=headers)
        queries: list[str] = []  # Django's own log ends at 9,000

        def count(execute: Any, sql: str, *arguments: Any) -> Any:
            queries.append(sql)
            return execute(sql, *arguments)

        with connection.execute_wrapper(count):
            client.get(address, headers=headers)

        return {
            "kind": kind,
            "state": state,
            "address": address,
            "size": size,
            "status": answer.status_code,
            "queries": len(queries),
            "bytes": len(answer.content),
            "etag": answer.headers.get("ETag", ""),
            "ms": cpu(lambda: client.get(address, headers=headers), times, before[state]),
        }

    gc.freeze()  # both as cms/wsgi.py does it
    gc.set_threshold(50_000, 20, 20)
    yield {"kind": "loop", "ms": cpu(loop, 3)}
    offices = Offices()
    with override_settings(WAGTAILAPI_LIMIT_MAX=max(sizes), ALLOWED_HOSTS=["*"]):
        for size in sizes:
            offices.grow(size)
            address = LIST.format(size=size)
            ours = row("ours", address, size)
            yield ours
            yield row("304", address, size, **{"If-None-Match": ours["etag"]})
            with override_settings(ROOT_URLCONF=stock()):
                yield row("stock", address, size, times=3 if size <= COMPARED else 1)
            if size == COMPARED:
                for name, (path, *_) in COMPATIBLE.items():
                    for state in STATES:
                        times = 2 if state in ("first", "updated") else 5
                        yield {**row("compatible", path, size, times, state), "name": name}
                        timezone.now = today
                for path in OTHERS:
                    yield row("other", path, size)
        offices.grow_contacts(contacts)
        for path in OTHERS:
            yield {**row("other", path, max(sizes)), "contacts": contacts}
