"""Labelled pages in the manner of many cities: the labels hold, and the extractor finds most of what they say."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path

import opening_hours
import phonenumbers
import pytest
from bs4 import BeautifulSoup

from a11y_check.contacts.characters import plain

from .contact_pages import score

FOLDER = Path(__file__).parent / "contact_pages"
PAGES = sorted(FOLDER.glob("*/*.html"))
CONTACT = {
    "name": str | None,
    "role": str | None,
    "organization": str | None,
    "phones": list,
    "faxes": list,
    "mobiles": list,
    "emails": list,
    "addresses": list,
    "opening_hours": str | None,
    "by_appointment": bool,
}
ADDRESS = {
    "kind": str,
    "street": str | None,
    "postcode": str | None,
    "locality": str | None,
    "po_box": str | None,
}
FLOORS = {
    "seen": {"mean": 0.94, "pairs": 0.93, "hours": 0.92, "defects": 0.95},
    "aside": {"mean": 0.94, "pairs": 0.94, "hours": 0.90, "defects": 0.94},
    "later": {"mean": 0.95, "pairs": 0.94, "hours": 0.95, "defects": 0.95},
}


@pytest.fixture(params=PAGES, ids=lambda page: f"{page.parent.name}/{page.stem}")
def page(request) -> Path:
    return request.param


def label_of(page: Path) -> dict:
    return json.loads(page.with_suffix(".json").read_text("utf-8"))


def everyone(label: dict) -> list[dict]:
    return label["contacts"] + label["site_contacts"]


def words(text: str) -> str:
    """The words of a text between single spaces, without what joins or divides them."""
    return " " + " ".join(re.findall(r"[^\W_]+", text.casefold())) + " "


def printed(page: Path) -> str:
    """What a reader sees, with the texts that stand for images."""
    soup = BeautifulSoup(page.read_text("utf-8"), "html.parser")
    for hidden in soup(["script", "style", "template"]):
        hidden.decompose()
    return " ".join([soup.get_text(" "), *(image.get("alt", "") for image in soup("img"))])


def uncoded(source: str) -> Iterator[str]:
    """The source with every way undone in which addresses are hidden from harvesters."""
    text = html.unescape(source)
    text = re.sub(r"'\s*\+\s*'|';\s*addy\w+ = addy\w+ \+ '|<(span|b|i)[^>]*>[^<]*</\1>|<!--.*?-->", "", text)
    text = re.sub(r"\s*[\[({<_ ]\s*(?:at|ät|AT|@)\s*[\])}>_ ]\s*", "@", text)
    yield re.sub(r"\s*[\[({ ]\s*(?:punkt|dot|Punkt)\s*[\])} ]\s*", ".", text)
    yield source[::-1]
    for coded in re.findall(r'(?:data-cfemail="|email-protection#)(\w+)', source):
        yield "".join(chr(byte ^ int(coded[:2], 16)) for byte in bytes.fromhex(coded[2:]))
    for coded in re.findall(r"linkTo_UnCryptMailto\('([^']+)'|data-mailto-token=\"([^\"]+)\"", source):
        for shift in range(-26, 27):
            yield "".join(rolled(character, shift) for character in "".join(coded))


def rolled(character: str, shift: int) -> str:
    for first, last in ("+:", "@Z", "az"):
        if first <= character <= last:
            size = ord(last) - ord(first) + 1
            return chr(ord(first) + (ord(character) - ord(first) + shift) % size)
    return character


def is_spelled(number: str, text: str) -> bool:
    """Whether the page has the number whole, or its stem or area code in one place and the rest in another."""
    digits = re.sub(r"(?<=\d)[^\w\d+]+(?=\d)", "", text)
    national = number.removeprefix("+49")
    return national in digits or any(
        national[:cut] in digits and national[cut:] in digits for cut in range(2, len(national) - 1)
    )


def test_every_page_has_its_label_and_every_label_its_page():
    labels = {path.with_suffix(".html") for path in FOLDER.glob("*/*.json")}

    assert set(PAGES) == labels


def test_labels_have_the_shape_of_the_command(page):
    label = label_of(page)

    assert set(label) - {"optional"} == {"url", "contacts", "site_contacts", "defects"}
    assert label["url"] == page.name
    assert set(label.get("optional", {})) <= set(score.KINDS)
    assert set(label["defects"]) <= score.CODES
    for contact in everyone(label):
        assert list(contact) == list(CONTACT)
        assert all(isinstance(value, CONTACT[key]) for key, value in contact.items()), contact
        assert any(contact.values()), "a contact that says nothing"
        for address in contact["addresses"]:
            assert list(address) == list(ADDRESS)
            assert all(isinstance(value, ADDRESS[key]) for key, value in address.items()), address
            assert address["kind"] in ("visitor", "postal")


def test_labelled_phones_are_valid_and_mobiles_are_mobile(page):
    for contact in everyone(label_of(page)):
        for number in contact["phones"] + contact["faxes"]:
            parsed = phonenumbers.parse(number)
            kind = phonenumbers.number_type(parsed)

            assert score.e164(number) == number
            assert phonenumbers.is_valid_number(parsed), number
            mobile = kind == phonenumbers.PhoneNumberType.MOBILE and number in contact["phones"]
            assert mobile == (number in contact["mobiles"]), number
        assert set(contact["mobiles"]) <= set(contact["phones"])


def test_labelled_hours_are_opening_hours_of_a_week(page):
    for contact in everyone(label_of(page)):
        if contact["opening_hours"]:
            assert opening_hours.validate(contact["opening_hours"])
            assert score.week(contact["opening_hours"])


def test_labels_say_what_the_page_says(page):
    source, text = page.read_text("utf-8"), printed(page)
    known, texts, latin = words(text), list(uncoded(source)), plain(text)
    for contact in everyone(label_of(page)):
        facts = [contact["name"], contact["role"], contact["organization"]]
        for address in contact["addresses"]:
            facts += [address["street"], address["postcode"], address["locality"], address["po_box"]]
        for fact in filter(None, facts):
            assert words(fact) in known, fact
        for email in contact["emails"]:
            assert any(email in text.lower() for text in texts), email
        for number in contact["phones"] + contact["faxes"]:
            assert is_spelled(number, text), number
        for hour, minute in re.findall(r"(\d\d):(\d\d)", contact["opening_hours"] or ""):
            rest = "" if minute == "00" else rf"(?:[.: ]|\sUhr\s(?:und\s)?){minute}"
            noon = "|noon" if (hour, minute) == ("12", "00") else ""
            spellings = (
                rf"\b(?:0?{int(hour)}{rest}|{int(hour) % 12 or 12}{rest}(?:-[\d.:]+)? [ap]\.?m{noon})\b"
            )
            assert re.search(spellings, latin), f"{hour}:{minute}"


def test_labelled_defects_follow_from_the_labelled_facts(page):
    label = label_of(page)
    defects, contacts = set(label["defects"]), label["contacts"]
    open_ones = set(label.get("optional", {}).get("defects", ()))
    addresses = [address for contact in contacts for address in contact["addresses"]]
    expected = {
        "email-missing": not any(contact["emails"] for contact in contacts),
        "phone-missing": not any(contact["phones"] for contact in contacts)
        and "phone-invalid" not in defects,
        "name-missing": not any(contact["name"] for contact in contacts),
        "hours-missing": not any(
            contact["opening_hours"] or contact["by_appointment"] for contact in contacts
        ),
        "address-incomplete": any(
            not (a["postcode"] and a["locality"] and (a["street"] or a["po_box"])) for a in addresses
        ),
    }

    for code, holds in expected.items():
        assert code in open_ones or holds == (code in defects), code


@pytest.mark.parametrize("folder", FLOORS)
def test_most_of_what_is_labelled_is_found(folder):
    whole = score.total(score.measure(FOLDER / folder).values())

    reached = {"mean": score.mean(whole), **{kind: whole[kind].f1 for kind in score.KINDS}}

    assert {kind: reached[kind] for kind, floor in FLOORS[folder].items() if reached[kind] < floor} == {}


def test_a_score_counts_hits_misses_and_false_reports():
    contact = {key: [] if kind is list else None for key, kind in CONTACT.items()}
    label = {"contacts": [{**contact, "name": "Ada Lang", "phones": ["+4923025811"]}]}
    found = {"contacts": [{**contact, "name": "ADA LANG", "phones": ["+4923025822"]}]}
    rest = {"site_contacts": [], "defects": []}

    scores = score.compare(label | rest, found | rest)

    assert (scores["names"].f1, scores["phones"].f1, scores["defects"].f1) == (1.0, 0.0, 1.0)
    assert scores["pairs"].missed == ["ada lang + +4923025811"]
    assert scores["pairs"].wrong == ["ada lang + +4923025822"]


def test_an_office_may_be_named_in_more_or_fewer_words():
    nobody = {key: [] if kind is list else None for key, kind in CONTACT.items()}
    office = {**nobody, "organization": "Stadt Witten, Stabsstelle Integration"}
    shorter, longer = (
        {**nobody, "organization": name} for name in ("Stabsstelle Integration", "Stadt Witten")
    )
    rest = {"site_contacts": [], "defects": []}

    scores = score.compare({"contacts": [office], **rest}, {"contacts": [shorter, longer], **rest})

    assert scores["organizations"] == score.Score(right=1)
