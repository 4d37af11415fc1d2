"""What cannot be understood is answered with a message, what is not there with 404."""

import pytest

from .conftest import V2


@pytest.mark.parametrize(
    "address",
    [
        "contacts/?colour=red",
        "contacts/?locale=xx",
        "contacts/?fields=colour",
        "contacts/?fields=name(",
        "contacts/?order=colour",
        "contacts/?order=phones",
        "contacts/?limit=1000",
        "contacts/?limit=many",
        "contacts/?offset=-1",
        "contacts/?id=x",
        "contacts/?phones=1",
        "contacts/?search=x&search_operator=maybe",
        "contacts/find/?id=x",
        "pages/?colour=red",
        "pages/?type=integration_blocks.Nothing",
        "pages/?type=integration_blocks.EventPage&start=tomorrow",
        "pages/?type=integration_blocks.NewsPage&date=yesterday",
        "pages/?type=integration_blocks.EventPage&organiser=x",
        "pages/?child_of=x",
        "pages/find/?id=x",
        "images/?width=wide",
    ],
)
def test_a_mistake_is_answered_with_a_message(tree, get, address):
    assert get(address, status=400)["message"]


@pytest.mark.parametrize("address", ["contacts/999/", "pages/999/", "nothing/"])
def test_what_does_not_exist_is_not_found(tree, client, address):
    assert client.get(f"{V2}/{address}").status_code == 404
