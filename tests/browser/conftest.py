"""The demo in a process of its own, and its editor in a browser."""

import logging
import shutil

import pytest
from django.db import connection
from playwright.sync_api import expect

from cms.demo.accounts import EDITOR
from tests.conftest import dump
from tests.demo import free_port, running

LOG = logging.getLogger(__name__)


@pytest.fixture(scope="session")
def demo_files(django_db_setup, django_db_blocker, tmp_path_factory):
    """Database and media of a demo that was started once. A start with a copy takes a few seconds.

    Its database is a copy of that of the tests, which has all its tables; tests/cms/test_demo_command.py starts from nothing.
    """
    folder = tmp_path_factory.mktemp("demo")
    with django_db_blocker.unblock():
        if connection.vendor == "sqlite":
            (folder / "db.sqlite3").write_bytes(dump())
    with running(free_port(), **in_folder(folder)):
        return folder


def in_folder(folder):
    return {"DATABASE_URL": f"sqlite:///{folder / 'db.sqlite3'}", "MEDIA_ROOT": str(folder / "media")}


@pytest.fixture(scope="module")
def demo_folder(demo_files, tmp_path_factory):
    """Database and media of the module's own demo."""
    return shutil.copytree(demo_files, tmp_path_factory.mktemp("copy") / "demo")


@pytest.fixture(scope="module")
def demo_site(demo_folder):
    """Address of a running demo that a module may change."""
    port = free_port()
    with running(port, **in_folder(demo_folder)):
        yield f"http://127.0.0.1:{port}"


def _answer(dialog):
    """As Playwright does by itself, but not in silence."""
    LOG.warning("Dialog: %s %s", dialog.type, dialog.message)
    if dialog.type == "beforeunload":
        dialog.accept()
    else:
        dialog.dismiss()


@pytest.fixture
def admin(demo_site, page):
    """The admin's start page, with the demo's editor logged in. What the browser said is logged."""
    page.on("console", lambda said: said.type == "error" and LOG.warning(said.text))
    page.on("dialog", _answer)
    page.goto(f"{demo_site}/admin/")
    user, password = EDITOR
    page.locator("[name=username]").fill(user)
    page.locator("[name=password]").fill(password)
    page.locator("[name=password]").press("Enter")
    expect(page).to_have_url(f"{demo_site}/admin/")
    yield page
    page.wait_for_load_state("networkidle")  # the editor asks for its preview until the end
