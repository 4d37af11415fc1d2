"""The W3C's Nu HTML checker has nothing to say about any page of the demo."""

import json
import subprocess

import pytest
from wagtail.models import Page

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]


def test_every_page_is_valid(client, tmp_path, vnu):
    for page in Page.objects.live().filter(depth__gt=1):
        (tmp_path / f"{page.pk}.html").write_bytes(client.get(page.url).content)
    files = sorted(tmp_path.glob("*.html"))

    checked = subprocess.run([*vnu, "--format", "json", *files], capture_output=True, check=False, text=True)

    assert len(files) >= 5
    errors = [
        f"{message['url'].rsplit('/')[-1]}: {message['message']} {message.get('extract', '')}"
        for message in json.loads(checked.stderr)["messages"]
        if message["type"] == "error"
    ]
    assert not errors
