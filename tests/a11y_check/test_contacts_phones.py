"""Phone numbers as German offices print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a11y_check.contacts import NotUnderstood
from a11y_check.contacts.phones import Phone, parse_phone


@pytest.mark.parametrize(
    ("printed", "phone", "shown"),
    [
        ("02302 / 581-1011", Phone("+4923025811011", "1011"), "02302 581-1011"),
        ("02302 581 - 1011", Phone("+4923025811011", "1011"), "02302 581-1011"),
        ("02 81 / 2 03 23 71", Phone("+492812032371"), "0281 2032371"),
        ("06441 – 959295", Phone("+496441959295"), "06441 959295"),
        ("+49 (0) 3695 615803", Phone("+493695615803"), "03695 615803"),
        ("0049 3695 615803", Phone("+493695615803"), "03695 615803"),
        ("Tel.: 07721 / 82-2153", Phone("+497721822153", "2153"), "07721 82-2153"),
        ("tel:+4923025811011", Phone("+4923025811011"), "02302 5811011"),
        ("0800 1110111", Phone("+498001110111"), "0800 1110111"),
        ("0171-1234567", Phone("+491711234567"), "0171 1234567"),
        ("+43 1 58858-0", Phone("+431588580", "0"), "+43 1 58858-0"),
        ("115", Phone("115"), "115"),
        ("116 117", Phone("116117"), "116 117"),
        ("٠٢٣٠٢ ٥٨١١٠١١", Phone("+4923025811011"), "02302 5811011"),
    ],
)
def test_printed_number(printed, phone, shown):
    assert parse_phone(printed) == phone
    assert phone.display == shown


def test_local_number_takes_the_area_code_of_its_place():
    assert parse_phone("581-1011", area_code="02302") == Phone("+4923025811011", "1011")


def test_link_and_kind():
    assert Phone("+4923025811011").href == "tel:+4923025811011"
    assert Phone("115").href == "tel:115"
    assert Phone("+4923025811011").kind == "phone"
    assert Phone("+491711234567").kind == "mobile"


@pytest.mark.parametrize(
    "text", ["", "  ", "Rathaus", "581-1011", "02302", "02302 581-1010 und -1011", "0999 1", "+"]
)
def test_refused_with_an_example(text):
    with pytest.raises(NotUnderstood, match="02302 581-1011"):
        parse_phone(text)


@given(st.integers(1, 3), st.from_regex(r"[1-9][0-9]{5,7}", fullmatch=True), st.integers(0, 5))
def test_what_is_shown_is_read_back(area, subscriber, hyphen):
    written = f"{['02302', '0281', '07721'][area - 1]} {subscriber[:hyphen]}-{subscriber[hyphen:]}"
    try:
        phone = parse_phone(written)
    except NotUnderstood:
        return

    assert parse_phone(phone.display) == phone
    assert parse_phone(phone.href).e164 == phone.e164


@given(st.one_of(st.text(), st.text(alphabet="0123456789 +-/().Tel:–")))
def test_any_text_is_a_phone_or_not_understood(text):
    try:
        phone = parse_phone(text)
    except NotUnderstood:
        return

    assert parse_phone(phone.display) == phone
