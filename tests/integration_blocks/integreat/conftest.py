"""Offices as apps made for Integreat ask for them, and a city whose words are kept."""

import json

import pytest

from integration_blocks.pages import OfficePage

from .city import City

HERE = "/api/v3/start"


def get(client, address, status=200):
    response = client.get(f"{HERE}/{address}", headers={"Host": "localhost"})
    assert response.status_code == status, response.content
    assert response["Content-Type"] == "application/json"
    return response.json()


def card(contact):
    return {"type": "contact_card", "value": {"heading": "", "contact": contact.pk, "note": ""}, "id": "1"}


def office(tree, contact, title="Amt", *blocks, **fields):
    shared = {"municipality": "M", "federal_state": "NW", "locale": tree.german}
    body = json.dumps([card(contact), *blocks])
    return tree.add(OfficePage(title=title, body=body, **{**shared, **fields}))


@pytest.fixture
def city(tree, client):
    return City(tree, client)
