"""What the importer proposes for a piece of HTML, and the words that its draft keeps."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

from integration_blocks.importer.reading import propose
from integration_blocks.importer.source import Source

SEEDS = Path(__file__).parents[2] / "a11y_check" / "seeds"


def proposal_of(html, **source):
    return propose(Source(identity="seite.html", html=html, **source))


def blocks(proposal):
    return [name for name, _value in proposal.body]


def words_of(value):
    """All texts in a structure, without mark-up."""
    if isinstance(value, dict):
        return " ".join(words_of(inner) for inner in value.values())
    if isinstance(value, list):
        return " ".join(words_of(inner) for inner in value)
    return unescape(re.sub(r"<[^>]+>", " ", str(value)))


def draft(page):
    """The newest version of a page with the JSON of its body as the API would serve it."""
    newest = page.get_latest_revision_as_object()
    body = newest.body.stream_block.get_api_representation(newest.body)
    return newest, json.loads(json.dumps(body, default=str))
