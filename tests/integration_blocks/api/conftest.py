"""Offices with everything that a page can show, the JSON at an address, and what describes it."""

import json

import jsonschema_rs
import pytest
from wagtail.models import PageViewRestriction

from integration_blocks.pages import OfficePage, StandardPage

from .hidden_things import hide_things

V2 = "/api/v2"
GERMAN, ARABIC = {"Accept-Language": "de"}, {"Accept-Language": "ar"}


@pytest.fixture
def get(client):
    """The JSON at an address, for a reader who asks for German."""

    def get(address, status=200, **headers):
        response = client.get(f"{V2}/{address}", headers={**GERMAN, **headers})
        assert response.status_code == status, response.content
        return response.json()

    return get


def office(tree, title="Integrationsbüro", **fields):
    locale = fields.pop("locale", tree.german)
    parent = fields.pop("parent", None)
    body = json.dumps(fields.pop("body", []))
    facts = {"municipality": "Stadt Witten", "federal_state": "NW", **fields}
    return tree.add(OfficePage(title=title, locale=locale, body=body, **facts), parent)


def block(name, **value):
    return {"type": name, "value": value, "id": f"id-{name}"}


def card(contact):
    return block("contact_card", heading="", contact=contact.pk, note="")


def close(page):
    """Only for those who are logged in."""
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def everything(tree, **fields):
    linked = tree.add(StandardPage(title="Impressum", slug="impressum", locale=tree.german))
    return office(tree, body=tree.every_block(linked=linked, calendar=tree.calendar()), **fields)


@pytest.fixture
def openapi(client, db):
    return client.get(f"{V2}/openapi.json").json()


def holds(schema, value):
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True).is_valid(value)


@pytest.fixture
def schema_of(client, db):
    def schema_of(name):
        response = client.get(f"{V2}/schemas/{name}.json")
        assert response.status_code == 200, response.content
        return response.json()

    return schema_of


@pytest.fixture
def hidden(tree):
    """The keys of what is hidden."""
    return hide_things(tree)
