"""Editors who see the lists and forms of contacts and funders."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone
from wagtail.users.models import UserProfile

CONTACTS = "wagtailsnippets_integration_blocks_contact"
FUNDERS = "wagtailsnippets_integration_blocks_funder"


def days_ago(count):
    return timezone.localdate() - datetime.timedelta(days=count)


@pytest.fixture
def log_in(client):
    def log_in(name, **fields):
        user = get_user_model().objects.create_user(name, **fields)
        UserProfile.objects.create(user=user, preferred_language="en")
        client.force_login(user)
        return user

    return log_in


@pytest.fixture
def editor(log_in, client):
    client.user = log_in("chief", is_superuser=True)
    return client


def see(client, url_name, *arguments, **query):
    response = client.get(reverse(url_name, args=arguments), query)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def rows(soup):
    return [" ".join(row.get_text(" ").split()) for row in soup.select("tbody tr")]
