"""An office and the cards of its contacts: what most formats tell of."""

import json

from integration_blocks.pages import OfficePage


def card(contact):
    value = {"heading": "", "contact": contact.pk, "note": ""}
    return {"type": "contact_card", "value": value, "id": str(contact.pk)}


def office(tree, *contacts, **fields):
    facts = {"municipality": "Stadt Witten", "federal_state": "NW", **fields}
    body = json.dumps([card(contact) for contact in contacts])
    return tree.add(
        OfficePage(title="Integrationsbüro", slug="buero", locale=tree.german, body=body, **facts)
    )
