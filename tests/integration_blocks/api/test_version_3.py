"""Blocks are the same in the preview of Wagtail's next interface."""

import pytest

from integration_blocks.blocks import ALL
from integration_blocks.compat import HAS_API_V3

from .conftest import GERMAN, everything


@pytest.mark.skipif(not HAS_API_V3, reason="Wagtail 7.4 has no API v3: its preview came with 8.0")
def test_blocks_are_the_same_in_the_preview_of_version_3(tree, client, get):
    page = everything(tree)
    response = client.get(f"/api/v3-preview/pages/{page.pk}/", headers=GERMAN)

    assert response.status_code == 200, response.content
    body = response.json()["body"]
    assert {each["type"] for each in body} == set(ALL)
    assert body == get(f"pages/{page.pk}/")["body"]
