"""E-mail addresses, printed openly or in disguise."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a11y_check.contacts import NotUnderstood
from a11y_check.contacts.emails import find_emails, parse_email


@pytest.mark.parametrize(
    ("printed", "address"),
    [
        ("Integration@Witten.de", "integration@witten.de"),
        ("integration(at)stadt-witten.de", "integration@stadt-witten.de"),
        ("integration [at] witten [dot] de", "integration@witten.de"),
        ("integration(ät)witten(punkt)de", "integration@witten.de"),
        ("integration at witten punkt de", "integration@witten.de"),
        ("mailto:integration%40witten.de?subject=Frage", "integration@witten.de"),
        ("<integration@witten.de>", "integration@witten.de"),
        ("E-Mail: integration@witten.de", "integration@witten.de"),
    ],
)
def test_printed_address(printed, address):
    assert parse_email(printed) == address


@pytest.mark.parametrize("text", ["", "Herausforderung(en)", "integration@witten", "@", "www.witten.de"])
def test_refused_with_an_example(text):
    with pytest.raises(NotUnderstood, match=r"integration@example\.org"):
        parse_email(text)


def test_addresses_in_a_sentence():
    text = "Fragen an denkbunt(at)wartburgkreis.de, Herausforderung(en) an info@wesel.de. Treffen at home.de"

    assert [(email.address, email.readable) for email in find_emails(text)] == [
        ("denkbunt@wartburgkreis.de", False),
        ("info@wesel.de", True),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Geben Sie Ihre Adresse ein, zum Beispiel name@beispiel.de.",
        "E-Mail-Adresse, z. B. name@beispiel.de",
        "Your address (e.g. name@witten.de)",
        "Your address, for example: name@witten.de",
    ],
)
def test_an_example_of_an_address_is_nobody_s_address(text):
    assert list(find_emails(text)) == []


@given(st.emails())
def test_reading_twice_changes_nothing(text):
    try:
        address = parse_email(text)
    except NotUnderstood:
        return

    assert parse_email(address) == address


@given(st.text())
def test_any_text_is_an_address_or_not_understood(text):
    with contextlib.suppress(NotUnderstood):
        assert "@" in parse_email(text)
    for email in find_emails(text):
        assert text[email.start : email.end] == email.printed
