"""Pages with contact data in their texts, and what an editor who reads English sees of it."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import translation
from wagtail.users.models import UserProfile

from integration_blocks.pages import StandardPage

MARIA = (
    "<p>Maria Muster<br/>Integrationsbüro<br/>Telefon: 02302 581-1011<br/>"
    'E-Mail: <a href="mailto:integration@musterstadt.de">integration@musterstadt.de</a></p>'
)


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


def text(html, block="t1"):
    return {"type": "text", "id": block, "value": {"text": html, "language": ""}}


def write(tree, *body, title="Beratung", **fields):
    return tree.add(StandardPage(title=title, locale=tree.german, body=list(body), **fields))


def logged_in(client, name="chief", **fields):
    user = get_user_model().objects.create_user(name, **fields)
    UserProfile.objects.create(user=user, preferred_language="en")
    client.force_login(user)
    return user


@pytest.fixture
def editor(client):
    client.user = logged_in(client, is_superuser=True)
    return client


def see(client, **query):
    answer = client.get(reverse("integration_blocks_typed:list"), query)
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def entries(soup):
    return [" ".join(item.get_text(" ").split()) for item in soup.select(".typed__item")]
