"""Queries and time of the JSON interface, in process, on the database of the settings (`make demo` fills one).

Run it from the project's folder: `python benchmarks/api.py`
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import django
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from rich.console import Console
from rich.table import Table

ADDRESSES = [
    "pages/?limit=100",
    "pages/?type=integration_blocks.OfficePage&fields=*&limit=100",
    "pages/?type=integration_blocks.StandardPage&fields=*&limit=100",
    "pages/?type=integration_blocks.EventPage&fields=*&limit=100",
    "contacts/?limit=100",
    "images/?limit=100",
    "documents/?limit=100",
]


def measure(address: str) -> tuple[int, int, int, float]:
    """Items, queries and bytes of an answer without caches, and the best of five times in milliseconds."""
    client = Client(HTTP_HOST="localhost")
    response = client.get(f"/api/v2/{address}")  # makes the sizes of images that are not there yet
    cache.clear()
    with CaptureQueriesContext(connection) as queries:
        client.get(f"/api/v2/{address}")
    count = len(queries)  # now: the next request forgets them
    times = []
    for _ in range(5):
        start = time.perf_counter()
        client.get(f"/api/v2/{address}")
        times.append(time.perf_counter() - start)
    return len(response.json()["items"]), count, len(response.content), min(times) * 1000


def main() -> None:
    sys.path.insert(0, str(Path(__file__).parent.parent))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.dev")
    django.setup()
    table = Table("address (below /api/v2/)", "items", "queries", "bytes", "ms")
    for address in ADDRESSES:
        items, queries, size, milliseconds = measure(address)
        table.add_row(address, f"{items}", f"{queries}", f"{size:,}", f"{milliseconds:.1f}")
    Console(width=110).print(table)


if __name__ == "__main__":
    main()
