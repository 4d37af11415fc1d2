"""What the pages of a run say of the same thing is compared, in whatever process they are checked."""

import json

import pytest

import a11y_check.rules  # noqa: F401 - fills RULES
from a11y_check.page import Page
from a11y_check.rule import RULES
from a11y_check.run import check
from a11y_check.site import Site, Statement

SITE = [rule for rule in RULES.values() if rule.group == "site"]
CARD = "<h1>Kontakt</h1><p>Claudia Formann<br>Annenstr. 127<br>58452 Witten<br>Telefon {}</p>"


def pages(*numbers):
    return [
        Page(f"<title>Seite {n}</title>{CARD.format(number)}", f"https://witten.example/{n}/")
        for n, number in enumerate(numbers)
    ]


def test_the_second_page_is_told_what_the_first_one_says():
    run = check(pages("02302 581-1011", "02302 581-1012"), SITE)

    first, second = run.results
    (finding,) = second.findings
    assert first.findings == []
    assert finding.message() == (
        "Here the phone of Claudia Formann is 02302 5811012, on the page https://witten.example/0/ it is 02302 5811011."
    )
    assert second.rules["site/contact-differs"].cantTell == 1
    assert second.rules["site/title-repeated"].passed == 1


def test_pages_that_agree_say_nothing():
    run = check(pages("02302 581-1011", "02302 / 581-1011", "+49 2302 5811011"), SITE)

    assert list(run.findings) == []
    assert [result.statements for result in run.results] == [[], [], []]


def test_addresses_of_one_page_share_their_title():
    one = [
        Page("<title>Kurse</title>", f"https://witten.example/{end}")
        for end in ("kurse", "kurse/", "kurse/?seite=2")
    ]
    two = [Page("<title>Kurse</title>", f"https://witten.example/{end}") for end in ("kurse", "angebote")]

    assert list(check(one, SITE).findings) == []
    assert [finding.rule for finding in check(two, SITE).findings] == ["site/title-repeated"]


def test_a_page_does_not_contradict_itself():
    site = Site()

    assert site.contradicted("r", Statement("phone", ("1",)), "/a") is None
    assert site.contradicted("r", Statement("phone", ("2",)), "/a") is None
    assert site.contradicted("other", Statement("phone", ("2",)), "/b") is None
    assert site.contradicted("r", Statement("phone", ("1", "2")), "/b") is None
    assert site.contradicted("r", Statement("phone", ("3",)), "/b") == {
        "other": "1",
        "elsewhere": "/a",
    }


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_processes_make_no_difference(command, tmp_path, jobs):
    for number in range(4):
        html = f"<!doctype html><html lang=de><title>Amt</title>{CARD.format(f'02302 581-101{number}')}"
        (tmp_path / f"{number}.html").write_text(html)

    done = command(
        "0.html", "1.html", "2.html", "3.html", "--select", "site", "--format", "json", "--jobs", jobs
    )

    found = [(page["url"], f["rule"]) for page in json.loads(done.stdout)["pages"] for f in page["findings"]]
    assert done.returncode == 0
    assert sorted(found) == [
        (f"{number}.html", rule)
        for number in (1, 2, 3)
        for rule in ("site/contact-differs", "site/title-repeated")
    ]
