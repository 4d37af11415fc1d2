"""No page brings the extractor of contact facts down: huge, deep, broken, or written to confuse it."""

import importlib
import pkgutil
import re
from re import _constants as constants
from re import _parser as parser

import pytest
from hypothesis import given
from hypothesis import strategies as st

import a11y_check.contacts
from a11y_check.contacts import NotUnderstood, find_contacts
from a11y_check.contacts.hours import parse_hours
from a11y_check.contacts.line_reader import read_lines
from a11y_check.page import Page
from a11y_check.wording import Wording

CARD = "<p>Petra Klein<br>Tel. 02302 581-1011<br>klein@witten.de<br>Annenstr. 127<br>58452 Witten<br>Mo-Fr 8-12 Uhr</p>"


def facts(html):
    return find_contacts(Page(html).root)


# Pieces that patterns could try in many ways. One that does would keep the test busy for years.
@pytest.mark.parametrize(
    "piece",
    ["1", "0", "12 ", "+49 ", "1-", "8-12 ", "12:", "12345 A ", "58452 W", "A-", "Ab ", "A B ", "Dr. ", "Frau A", "Klein, ",
     "und ", "am Am ", "Am-Am ", "straße ", "Straße des ", "(at)", "a@b.", "a.b.", "a@", " at ", "Mo ", "Mo-", "jeden ersten ",
     "n. V. ", "nach ", "8-12 Uhr (", "8-12 (Mo) ", "außer ", "Uhr 30 ", "vormittags ", "Uhr. Mo ", "Tel./Fax ", "T ", "_at_", "a_at_",
     "-AT-", "-AT", "( -", "1( -", " -", "abcnummer ", "Durchwahl 0", "0/", "0(", "Fr. A", "Abc-Abc ", "12345", "Name, ", "Tel. 0", "Durchwahl ", "|", " - ", "(", "{", "&#64;", " ", "\u200b", "\u202e", "\u00ad", "ـ", "٣"],
)  # fmt: skip
def test_long_odd_lines(piece):
    facts(f"<h2>Kontakt</h2><p>Tel. 02302 581-1011 {piece * 3000}</p>")


@pytest.mark.parametrize(
    "line",
    ["Petra Klein", "Jugendamt", "<b>Amt</b>", "58452", "Witten", "Mo 8-12 Uhr", "Mo", "Telefon", "a@b.de"],
)
@pytest.mark.parametrize(
    "block",
    [
        "{}<br>",
        "<p>{}<br>Tel. 02302 581-1011</p>",
        "<div class=a><h3>{}</h3></div>",
        "<tr><td>{}<td>Tel. -12",
    ],
)
def test_thousands_of_lines(line, block):
    facts(f"<table>{block.format(line) * 1000}</table><p>Tel. 02302 581-1011</p>")


#: They repeat what repeats; every repetition begins with a sign that the one before cannot hold, so there is one way to read a text.
TWICE_REPEATED = {
    *("address_patterns._STREET", "address_patterns._BEFORE_TOWN", "address_patterns._TOWN", "address_patterns._TOWN_ONLY"),
    *("appointments._APPOINTMENT_PART", "people._SALUTED", "people._BARE", "people._TURNED", "people._NAMED"),
}  # fmt: skip


def patterns():
    """The parsed patterns of all modules by name, also those in dictionaries."""
    for found in pkgutil.iter_modules(a11y_check.contacts.__path__):
        module = importlib.import_module(f"a11y_check.contacts.{found.name}")
        for name, value in vars(module).items():
            for one in value.values() if isinstance(value, dict) else [value]:
                if isinstance(one, (re.Pattern, Wording)):
                    flags = one.flags if isinstance(one, re.Pattern) else re.NOFLAG
                    yield f"{found.name}.{name}", parser.parse(one.pattern, flags)


def repeats_twice(parsed, inside=False):
    """Whether a part without an upper bound stands in another one."""
    for sign, value in parsed:
        if sign in (constants.MAX_REPEAT, constants.MIN_REPEAT):
            endless = value[1] == constants.MAXREPEAT
            parts, within = [value[2]], inside or endless
            if endless and inside:
                return True
        elif sign is constants.BRANCH:
            parts, within = value[1], inside
        elif sign is constants.SUBPATTERN:
            parts, within = [value[3]], inside
        elif sign in (constants.ASSERT, constants.ASSERT_NOT):
            parts, within = [value[1]], inside
        else:
            continue
        if any(repeats_twice(part, within) for part in parts):
            return True
    return False


def test_patterns_that_repeat_what_repeats_are_known():
    found = {name for name, pattern in patterns() if repeats_twice(pattern)}

    assert found == TWICE_REPEATED


@pytest.mark.parametrize(
    "piece", ["'+'", "addy=", "var a='b';", "write(", "fromCharCode(1,", "&#64;", "a@b.c", "{", "}"]
)
def test_long_odd_scripts_and_style_sheets(piece):
    facts(f"<style>p {{ display: none }} {piece * 2000}</style><script>mail = {piece * 2000}</script>{CARD}")


def test_a_megabyte_of_digits():
    assert facts(f"<p>{'1234567890' * 100_000}</p>").contacts == ()


def test_hundreds_of_contacts():
    contacts = facts("<main>" + f"<section><h2>Büro</h2>{CARD}</section>" * 400 + "</main>").contacts

    assert {contact.name for contact in contacts} == {"Petra Klein"}
    assert len(contacts) == 400


@pytest.mark.parametrize("tag", ["table><tr><td", "div", "b", "a href=x", "dl><dd", "ul><li"])
def test_elements_nested_deeply(tag):
    deep = "".join(f"<{tag}>" for _ in range(2000))

    assert facts(f"{deep}{CARD}").contacts[0].phones == ("+4923025811011",)


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-15", "windows-1252", "utf-16"])
def test_encodings(encoding):
    html = f'<meta charset="{encoding}"><h2>Büro</h2><p>Jörg Groß<br>Tel. 02302 581-1011<br>Königstraße 3<br>58452 Witten</p>'

    (contact,) = find_contacts(Page(html.encode(encoding)).root).contacts

    assert (contact.name, contact.addresses[0].street) == ("Jörg Groß", "Königstraße 3")


def test_bytes_that_are_not_of_the_encoding():
    html = '<meta charset="utf-8"><h2>B\xfcro</h2>'.encode("latin-1") + CARD.encode("utf-8") + b"\xff\xfe\x00"

    assert find_contacts(Page(html).root).contacts[0].emails == ("klein@witten.de",)


@pytest.mark.parametrize(
    "mark", ["\u00ad", "\u200b", "\u200e", "\u200f", "\u2060", "\u2066", "\u2069", "\u202a", "\ufeff"]
)
def test_marks_that_nobody_sees(mark):
    html = f"<p>Pet{mark}ra Klein<br>Tel. {mark}02302 58{mark}1-1011{mark}<br>klein{mark}@witten{mark}.de</p>"

    (contact,) = facts(html).contacts

    assert (contact.name, contact.phones, contact.emails) == (
        "Petra Klein",
        ("+4923025811011",),
        ("klein@witten.de",),
    )


TEXTS = [
    "Tel. ", "02302 581-", "1011", "-12", "/13", " / ", "Durchwahl ", "Fax", "(at)", "a@b.de", "Herr Rodeck", "Petra Klein, ",
    "Petra Klein und Udo Groß ", "Am Markt 1", "58452 Witten", "Postfach 11", "Mo-Fr 8-12", "Di", "geschlossen", "bis 18 Uhr",
    "jeden 1. Montag im Monat ", "nach Vereinbarung", "Öffnungszeiten", "Kontakt:", "N. N.", "\u202e", "\u200b", "٣", "\0",
]  # fmt: skip
TAGS = [
    "<p>", "</p>", "<br>", "<h2>", "<li>", "<dl><dt>", "<dd>", "<table><tr><th>", "<th>", "<td>", "<tr>", "</table>",
    "<caption>", "<a href='tel:1'>", "<a href='tel:+4923025811011'>", "<a href='mailto:'>", "<a href='mailto:a@b.de'>", "</a>",
    "<footer>", "<main>", "<span class=fn>", "</span>", "<b style='display:none'>", "<bdo dir=rtl>", "</bdo>", "<img alt='(at)'>",
    "<img alt='a@b.de'>", "<a data-mailto-token='x' data-mailto-vector='-99'>", "<i data-cfemail='42'>", "<pre>", "<script>",
    "var a = 'a' + '&#64;' + 'b.de';", "</script>", "<style>.fn{display:none}", "</style>", "<joomla-hidden-mail first='%'>",
]  # fmt: skip


@given(st.lists(st.sampled_from(TEXTS + TAGS) | st.text(max_size=5)).map(" ".join))
def test_no_page_is_too_odd(html):
    found = facts(html)

    for contact in found.contacts + found.site_contacts:
        assert set(contact.mobiles) <= set(contact.phones)
        assert all(number.startswith("+") for number in contact.phones + contact.faxes)
    for printed in found.offered:
        for fact in (*printed.phones, *printed.emails):
            assert fact.text == fact.line.text[fact.start : fact.end]


HOURS = [
    "Mo", "Di-Do", "Fr", "Sa", "8-12", "14-16 Uhr", "8", "12 Uhr 30", "bis 18 Uhr", "vormittags", "nachmittags", "mittags", "geschlossen",
    "außer", "feiertags", "täglich", "jeden 2. Mittwoch im Monat", "2-4 pm", "noon", "-", "–", ",", ";", "(", ")", "und", "auch", "We[2]", "PH off",
]  # fmt: skip


@given(st.lists(st.sampled_from(HOURS), max_size=12).map(" ".join))
def test_hours_are_refused_or_a_week_that_reads_the_same_again(text):
    try:
        found = parse_hours(text)
    except NotUnderstood:
        return

    assert parse_hours(found) == found


@given(st.lists(st.sampled_from(TAGS) | st.text(max_size=5)).map("".join))
def test_links_and_coded_parts_lie_in_their_lines(html):
    for line in read_lines(Page(html).root):
        assert all(0 <= link.start <= link.end <= len(line.text) + 1 for link in line.links)
        assert all(0 <= start <= end <= len(line.text) + 1 for start, end in line.coded)
