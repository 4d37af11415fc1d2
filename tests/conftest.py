"""The real parts that tests need: Chromium, PostgreSQL, uv, gettext. One that is missing skips, and fails in CI."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import hypothesis
import psycopg
import pytest
from django.test import Client
from django.utils import translation
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_django import DjangoDbBlocker

from tests.conformance import complaint

PROJECT = Path(__file__).parent.parent
POSTGRES = os.environ.get("POSTGRES_URL", "postgresql://postgres@127.0.0.1:5432/postgres")

# Time limits per example say more about the machine than about the code.
hypothesis.settings.register_profile("project", deadline=None)
hypothesis.settings.load_profile("project")


@cache
def find_chromium() -> str | None:
    """Path of Chromium or Chrome: the one named in the environment variable CHROMIUM, else the machine's."""
    named = os.environ.get("CHROMIUM")
    names = [named] if named else ["chromium", "chromium-browser", "google-chrome", "chrome"]
    return next(filter(None, map(shutil.which, names)), None)


@cache
def find_uv() -> str | None:
    """Path of uv: the one that `make` uses, else the one it would have put into the project."""
    return shutil.which(os.environ.get("UV", "uv")) or shutil.which(PROJECT / ".uv" / "bin" / "uv")


@cache
def find_postgres() -> bool:
    """Whether a PostgreSQL server answers at POSTGRES_URL."""
    try:
        psycopg.connect(POSTGRES, connect_timeout=3).close()
    except psycopg.OperationalError:
        return False
    return True


@cache
def find_vnu() -> list[str] | None:
    """The command of the W3C's Nu HTML checker."""
    java, archive = shutil.which("java"), os.environ.get("VNU")
    return [java, "-jar", archive] if java and archive else None


@cache
def find_sarif_schema() -> Path | None:
    """The schema of SARIF 2.1.0, as OASIS publishes it."""
    file = os.environ.get("SARIF_SCHEMA")
    return Path(file) if file else None


MISSING: dict[str, tuple[Callable[[], object], str]] = {
    "browser": (find_chromium, "no Chromium: install chromium or name one in CHROMIUM"),
    "postgres": (
        find_postgres,
        "no PostgreSQL server: start one on 127.0.0.1:5432 or name one in POSTGRES_URL",
    ),
    "sarif": (
        find_sarif_schema,
        "no schema of SARIF: name sarif-2.1.0.json, of npm's @microsoft/sarif-multitool-linux, in SARIF_SCHEMA",
    ),
    "vnu": (find_vnu, "no W3C Nu HTML checker: install Java, and name its vnu.jar in VNU"),
    "wheel": (find_uv, "no uv: run `make setup`"),
    "gettext": (lambda: shutil.which("msgfmt"), "no msgfmt: install gettext"),
}
FIXTURES = {
    "browser": "browser",
    "postgres_url": "postgres",
    "sarif_schema": "sarif",
    "uv": "wheel",
    "vnu": "vnu",
}


@pytest.hookimpl(tryfirst=True)  # before -m looks at the markers
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for fixture in FIXTURES.keys() & set(getattr(item, "fixturenames", ())):
            item.add_marker(FIXTURES[fixture])


def pytest_runtest_setup(item: pytest.Item) -> None:
    for name, (part, reason) in MISSING.items():
        if item.get_closest_marker(name) and not part():
            if os.environ.get("CI") == "true":
                pytest.fail(f"In CI nothing is skipped: {reason}", pytrace=False)
            pytest.skip(reason)


@pytest.fixture(autouse=True)
def starts_in_the_sites_language() -> None:
    """Every test begins in the site's language; a page of the test before may have left another."""
    translation.deactivate()


@pytest.fixture(autouse=True)
def answers_are_as_described(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every answer of the API to a test client is held to openapi.json."""
    ask = Client.request

    def request(self: Client, **environment: Any) -> Any:
        response = ask(self, **environment)
        asked = response.request
        problem = complaint(asked["PATH_INFO"], asked.get("QUERY_STRING", ""), response)
        assert problem is None, f"{asked['PATH_INFO']}?{asked.get('QUERY_STRING', '')}: {problem}"
        return response

    monkeypatch.setattr(Client, "request", request)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The machine's Chromium, headless. One per module: while it runs, no other event loop can."""
    arguments = [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-gpu",
        "--disable-sync",
        "--no-first-run",
    ]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--no-sandbox")  # Chromium refuses to start as root with its sandbox
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright's loop runs in this thread; without this Django refuses every query of the test.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        started = playwright.chromium.launch(executable_path=find_chromium(), args=arguments)
        yield started
        started.close()


@pytest.fixture
def new_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens pages, each with its own cookies: `new_page(width=320, color_scheme="dark")`."""
    contexts = []

    def open_page(*, width: int = 1280, height: int = 1024, locale: str = "de-DE", **options: object) -> Page:
        viewport = {"width": width, "height": height}
        # Contrast cannot be measured while something fades in.
        settings = {"viewport": viewport, "locale": locale, "reduced_motion": "reduce", **options}
        contexts.append(browser.new_context(**settings))
        return contexts[-1].new_page()

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    return new_page()


@pytest.fixture(scope="session")
def uv() -> str | None:
    return find_uv()


@pytest.fixture(scope="session")
def vnu() -> list[str] | None:
    return find_vnu()


@pytest.fixture(scope="session")
def sarif_schema() -> Path | None:
    return find_sarif_schema()


@pytest.fixture
def postgres_url() -> Iterator[str]:
    """DATABASE_URL of an empty PostgreSQL database that is gone after the test."""
    name = f"test_{uuid.uuid4().hex}"
    with psycopg.connect(POSTGRES, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
        yield urlsplit(POSTGRES)._replace(path=f"/{name}").geturl()
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def unindexed(settings: Any) -> Callable[[], AbstractContextManager[None]]:
    """`with unindexed():` puts what is saved into no index for search or for references, which takes most of the time."""
    from wagtail.signal_handlers import disable_reference_index_auto_update

    search = settings.WAGTAILSEARCH_BACKENDS["default"]
    settings.WAGTAILSEARCH_BACKENDS = {"default": {**search, "AUTO_UPDATE": False}}
    return disable_reference_index_auto_update


@pytest.fixture(scope="module")
def demo(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The five offices in the database, for the tests of a module, which also ask for `db`.

    With SQLite they are loaded once, and the other modules get a copy of that database.
    """
    from django.core.cache import cache
    from django.core.management import call_command
    from django.db import connection, transaction

    with django_db_blocker.unblock():
        if connection.vendor != "sqlite":
            with transaction.atomic():
                call_command("load_demo", verbosity=0)
                yield
                transaction.set_rollback(True)
            return
        before = dump()
        if DEMO:
            restore(DEMO[0])
        else:
            call_command("load_demo", verbosity=0)
            DEMO.append(dump())
        cache.clear()  # knows addresses of sites and sizes of images
        yield
        restore(before)
        cache.clear()


#: The SQLite database with the demo, once it was loaded.
DEMO: list[bytes] = []


def dump() -> bytes:
    """The SQLite database of the tests, as its file would be."""
    from django.db import connection

    connection.ensure_connection()
    with contextlib.closing(sqlite3.connect(":memory:")) as copy:
        connection.connection.backup(copy)
        return copy.serialize()


def restore(dumped: bytes) -> None:
    """Put what `dump` gave in place of the database."""
    from django.db import connection

    connection.ensure_connection()
    with contextlib.closing(sqlite3.connect(":memory:")) as copy:
        copy.deserialize(dumped)
        copy.backup(connection.connection)
