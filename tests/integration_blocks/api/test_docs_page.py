"""The page that describes the API to people."""

import pytest

from a11y_check.audit import audit
from a11y_check.page import Page
from a11y_check.rule import RULES
from integration_blocks.blocks import ALL

from .conftest import V2


def test_the_start_leads_to_the_page(client, db):
    assert client.get(f"{V2}/", follow=True).redirect_chain == [("docs/", 302)]


@pytest.mark.parametrize(
    ("asked", "shown", "label"), [("de", "de", "Kontakt"), ("en", "en", "Contact"), ("ar", "en", "Contact")]
)
def test_the_page_is_there_in_german_and_english(client, db, asked, shown, label):
    by_header = client.get(f"{V2}/docs/", headers={"Accept-Language": asked}).content.decode()
    by_choice = client.get(f"{V2}/docs/?lang={asked}", headers={"Accept-Language": "tr"}).content.decode()

    for page in (by_header, by_choice):
        assert f'<html lang="{shown}"' in page
        assert f"<code>contact_card</code> – {label}" in page


@pytest.mark.parametrize("language", ["de", "en"])
def test_our_checker_finds_nothing_on_the_page(client, db, language):
    page = client.get(f"{V2}/docs/?lang={language}").content.decode()
    (result,) = audit([Page(page, "http://testserver/api/v2/docs/")], RULES.values())

    assert [(finding.rule, finding.message) for finding in result.findings] == []


def test_the_page_names_every_block_with_its_example(client, db):
    page = client.get(f"{V2}/docs/").content.decode()

    for name in ALL:
        assert f"<code>{name}</code>" in page
        assert f"&quot;type&quot;: &quot;{name}&quot;" in page
