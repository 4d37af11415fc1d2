"""The linked data that a page has in its HTML."""

import json
import re

from django.template import Context, Template

SCRIPT = re.compile(r'<script type="application/ld\+json">(.*)</script>', re.DOTALL)


def tag(page):
    """What the template tag prints."""
    return Template("{% load json_ld %}{% json_ld page %}").render(Context({"page": page}))


def things(page):
    """The things in the page's HTML, by type."""
    found = json.loads(SCRIPT.fullmatch(tag(page))[1])
    assert found["@context"] == "https://schema.org"
    return {thing["@type"]: thing for thing in found["@graph"]}


def without_type(thing):
    return {name: value for name, value in thing.items() if name != "@type"}
