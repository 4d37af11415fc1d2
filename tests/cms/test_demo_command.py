"""`manage.py demo`: from nothing to a running site, as its users start and end it."""

import json
import os
import re
import socket

import pytest
import requests
from django.core.management import CommandError

from cms.management.commands import demo
from tests.demo import free_port, running, start


@pytest.fixture
def port():
    return free_port()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def place(request, tmp_path):
    """An empty database and an empty folder for files."""
    if request.param == "postgres":
        url = request.getfixturevalue("postgres_url")
    else:
        url = f"sqlite:///{tmp_path / 'db.sqlite3'}"
    return {"DATABASE_URL": url, "MEDIA_ROOT": str(tmp_path / "media")}


def test_from_nothing_to_a_running_site_twice(port, place):
    site = f"http://127.0.0.1:{port}"
    api = f"{site}/api/v2/pages/?type=integration_blocks.OfficePage&locale=de&fields=*"

    start = os.times()
    with running(port, **place) as printed:
        addresses = re.findall(rf"{site}\S*$", printed, re.MULTILINE)
        assert len(addresses) == 4
        for address in addresses:
            assert requests.get(address, timeout=30).status_code == 200, address
        offices = requests.get(api, timeout=30).json()
        assert offices["meta"]["total_count"] == 5
        assert f'"{site}/de/witten/"' in json.dumps(offices), "links in the API carry the port"
        for user, password in re.findall(r"(\S+) / (\S+)$", printed, re.MULTILINE):
            assert log_in(site, user, password).endswith("/admin/")

    loaded = os.times()
    with running(port, **place):
        assert requests.get(api, timeout=30).json()["meta"]["total_count"] == 5
    # Nothing is loaded or checked twice.
    assert _work(loaded, os.times()) < _work(start, loaded) / 2


def _work(before, after):
    """Seconds of all processes that ended in between: other work on the machine does not change them."""
    return sum(after[2:4]) - sum(before[2:4])


def log_in(site, user, password):
    """The address where the login leads to."""
    with requests.Session() as session:
        form = session.get(f"{site}/admin/login/", timeout=30)
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', form.text)[1]
        data = {"username": user, "password": password, "csrfmiddlewaretoken": token}
        return session.post(f"{site}/admin/login/", data, timeout=30).url


@pytest.mark.parametrize("port", ["", "eighty", "-1", "65536", "８０００"])
def test_a_port_that_is_none(port):
    with pytest.raises(CommandError, match="PORT="):
        demo.free_port(port)


def test_a_port_that_is_none_is_said_before_anything_happens(tmp_path):
    assert "PORT=" in refusal("eighty", tmp_path)


def test_a_port_in_use_is_said_before_anything_happens(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]

        assert f"{port}" in refusal(port, tmp_path)


def refusal(port, folder):
    """The one line that is printed instead of a demo."""
    process = start(port, DATABASE_URL=f"sqlite:///{folder / 'db.sqlite3'}", MEDIA_ROOT=str(folder))
    printed, _ = process.communicate(timeout=60)

    assert process.returncode == 1
    assert printed.count("\n") == 1
    assert not list(folder.iterdir())
    return printed
