"""The JSON interface beside Wagtail's own on the same pages, and beside Integreat's figures: queries and CPU time.

Run it from the project's folder: `python benchmarks/api.py [--sizes 10,100,1000] [--contacts 10000]`. It makes databases of its own: with
SQLite, and with PostgreSQL where a server answers at POSTGRES_URL or DATABASE_URL. Times are CPU milliseconds of this
process, without the database server's, the best of several runs. A loop is the time that five million steps of a
plain Python loop took in the same run: by loops, machines can be compared.
"""

from __future__ import annotations

import argparse
import datetime
import gc
import io
import json
import os
import subprocess
import sys
import time
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from offices import Offices, databases
from rich.console import Console
from rich.table import Table

LIST = "/api/v2/pages/?type=integration_blocks.OfficePage&fields=*&limit={size}"
#: What apps and caches ask for besides, once at the size that Integreat's figures are for.
OTHERS = [
    "/api/v2/pages/?limit=100",
    "/api/v2/pages/?type=integration_blocks.EventPage&fields=*&limit=100",
    "/api/v2/contacts/?limit=100",
    "/api/v2/images/?limit=100",
]
#: The compatible view, with Integreat's own figures (2026.10.0, no cache): queries for 100 objects, and loops for
#: 100 objects from its fastest request over its slowest loop to its slowest over its fastest.
COMPATIBLE = {
    "locations/": ("/api/v3/start/de/locations/", 205, 205 / 376, 296 / 264),
    "events/": ("/api/v3/start/de/events/?combine_recurring=True", 404, 486 / 376, 598 / 264),
    "pages/": ("/api/v3/start/de/pages/", 8, 146 / 376, 154 / 264),
}
COMPARED = 100
#: States that the compatible view finds: no words of any page kept, as after an update without `manage.py keep_words`;
#: with it; the first request of another day; after a change of one contact; all kept, but no answer; and the whole
#: answer kept, as it is until the next change.
STATES = {
    "first": "nothing kept",
    "updated": "site updated",
    "day": "another day",
    "changed": "one contact changed",
    "composed": "words kept",
    "whole": "answer kept",
}


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
    sys.path.insert(0, str(Path(__file__).parent.parent))
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


def stock() -> types.ModuleType:
    """The site's addresses with Wagtail's API v2 as it comes."""
    from django.conf.urls.i18n import i18n_patterns
    from django.urls import include, path
    from wagtail import urls as wagtail_urls
    from wagtail.api.v2.router import WagtailAPIRouter
    from wagtail.api.v2.views import PagesAPIViewSet
    from wagtail.documents import urls as wagtaildocs_urls
    from wagtail.documents.api.v2.views import DocumentsAPIViewSet
    from wagtail.images.api.v2.views import ImagesAPIViewSet

    router = WagtailAPIRouter("wagtailapi")
    for name, endpoint in [
        ("pages", PagesAPIViewSet),
        ("images", ImagesAPIViewSet),
        ("documents", DocumentsAPIViewSet),
    ]:
        router.register_endpoint(name, endpoint)
    module = types.ModuleType("stock_urls")
    module.urlpatterns = [  # type: ignore[attr-defined]
        path("documents/", include(wagtaildocs_urls)),
        path("", include("integration_blocks.urls")),
        path("api/v2/", router.urls),
        *i18n_patterns(path("", include(wagtail_urls))),
    ]
    return module


def report(system: str, rows: list[dict[str, Any]], console: Console) -> None:
    yardstick = rows[0]["ms"]
    of = {(each["kind"], each["size"]): each for each in rows[1:] if each["kind"] in ("ours", "stock", "304")}
    console.print(f"\n[bold]{system}[/bold]: a loop takes {yardstick:.0f} ms CPU")
    table = Table(
        "pages",
        "queries",
        "stock",
        "ms a page",
        "stock",
        "a part of",
        "304: queries",
        "304: ms",
        title="List of offices with all fields",
    )
    for size in sorted({size for _kind, size in of}):
        ours, theirs, unchanged = (of[kind, size] for kind in ("ours", "stock", "304"))
        table.add_row(
            f"{size:,}",
            f"{ours['queries']}",
            f"{theirs['queries']:,}",
            f"{ours['ms'] / size:.2f}",
            f"{theirs['ms'] / size:.2f}",
            f"1/{theirs['ms'] / ours['ms']:.1f}",
            f"{unchanged['queries']}",
            f"{unchanged['ms']:.1f}",
        )
    console.print(table)
    table = Table(
        "view",
        "state",
        "queries",
        "Integreat",
        "ms each",
        "loops",
        "Integreat: loops",
        title=f"{COMPARED} objects of the compatible view",
    )
    for each in rows:
        if each["kind"] == "compatible":
            _path, queries, least, most = COMPATIBLE[each["name"]]
            found = each["status"] == 200
            table.add_row(
                each["name"] if each["state"] == "first" else "",
                STATES[each["state"]],
                f"{each['queries']}" if found else f"status {each['status']}",
                f"{queries}",
                f"{each['ms'] / COMPARED:.2f}" if found else "",
                f"{each['ms'] / yardstick:.2f}" if found else "",
                f"{least:.2f} to {most:.2f}",
            )
    console.print(table)
    table = Table("address", "offices", "contacts", "queries", "bytes", "ms", "loops", title="Other lists")
    for each in rows:
        if each["kind"] == "other":
            table.add_row(
                each["address"],
                f"{each['size']:,}",
                f"{each.get('contacts', each['size']):,}",
                f"{each['queries']}",
                f"{each['bytes']:,}",
                f"{each['ms']:.1f}",
                f"{each['ms'] / yardstick:.2f}",
            )
    console.print(table)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="10,100,1000", help="numbers of pages, for example 10,100,1000")
    parser.add_argument("--contacts", type=int, default=10_000, help="contacts of the largest site")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.here:
        for each in measure([int(size) for size in arguments.sizes.split(",")], arguments.contacts):
            sys.stdout.write(f"{json.dumps(each)}\n")
        return
    console = Console(width=120)
    with databases() as found:
        if len(found) == 1:
            console.print("No PostgreSQL server answers: name one in POSTGRES_URL.")
        for system, url in found.items():
            run = subprocess.run(  # noqa: S603 - this file
                [
                    *(sys.executable, __file__, "--here"),
                    *("--sizes", arguments.sizes, "--contacts", str(arguments.contacts)),
                ],
                env={**os.environ, "DATABASE_URL": url},
                stdout=subprocess.PIPE,
                check=True,
            )
            report(system, [json.loads(line) for line in run.stdout.splitlines()], console)


if __name__ == "__main__":
    main()
