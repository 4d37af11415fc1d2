"""The report as a page: everything that was found, in a page that has no findings itself."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from a11y_check.audit import audit
from a11y_check.page import Page
from a11y_check.rule import RULES
from a11y_check.run import check

AWAY = '<html lang="ar" dir="rtl"><title>مكتب الاندماج</title><h1>مكتب الاندماج</h1><a href="/"></a><img src="a.jpg">'
TODAY = datetime.date(2026, 11, 22)
SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.html"))
LAW = [rule for rule in RULES.values() if rule.level == "AA"]


@pytest.fixture(scope="module")
def real():
    """The five real pages, two of them at an address, too, and one in Arabic; the site knows where to mend them."""
    pages = [Page(file.read_text("utf-8"), file.name, today=TODAY) for file in SEEDS]
    pages.append(Page(AWAY, "https://stadt.example/ar/", today=TODAY))
    pages += [
        Page(file.read_text("utf-8"), f"https://stadt.example/{file.name}", today=TODAY) for file in SEEDS[:2]
    ]
    return check(pages, LAW, "de", edit=lambda url, _finding: f"https://stadt.example/admin/?{url}")


def test_every_finding_is_in_it(report, real):
    page = Page(report("html", real))

    said = [" ".join(each.text.split()) for each in page.select("dd samp")]
    assert said == [" ".join(finding.message("de").split()) for finding in real.findings]


def test_the_table_counts_what_was_found_and_leads_to_how_it_is_mended(report, real):
    page = Page(report("html", real))

    rows = [[cell.text for cell in row.select("th, td")] for row in page.select("tbody tr")]
    assert sum(int(row[3]) for row in rows) == real.to_fix + real.to_decide
    assert [row[1] for row in rows] == sorted(
        (row[1] for row in rows), key=["Fehler", "Warnung", "Frage"].index
    )
    assert all(link.attr("href")[1:] in page.ids for link in page.select('a[href^="#"]'))


def test_every_finding_leads_to_where_it_is_mended(report, real):
    page = Page(report("html", real))

    links = [
        link
        for link in page.select("dd a")
        if (link.attr("href") or "").startswith("https://stadt.example/admin/")
    ]
    assert len(links) == real.to_fix + real.to_decide
    assert all(page.ids[link.attr("aria-describedby")] for link in links)


def test_what_was_not_checked_is_said(report, trouble):
    page = Page(report("html", trouble))

    assert [item.text for item in page.select("h2 + ul li")] == [
        "b.html: Larger than the limit of 10 MB.",
        "a.html: The rule images/image-missing-alt broke on this page: KeyError: 'src'",
    ]


def test_a_page_cannot_add_to_the_report(report):
    evil = "<script>alert(1)</script>"
    page = Page(
        f"<title>{evil}</title><h1>&lt;script&gt;</h1><img src=&lt;script&gt;>",
        "https://a.example/'\"><script>",
    )

    assert "<script" not in report("html", check([page], LAW))


@pytest.mark.parametrize("language", ["de", "en"])
def test_our_own_checker_finds_nothing_on_it(report, real, language):
    written = report("html", replace(real, language=language))
    (result,) = audit([Page(written, "https://stadt.example/bericht", today=TODAY)], LAW)

    assert [(finding.rule, finding.message()) for finding in result.findings] == []
    assert result.errors == []


@pytest.mark.browser
@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_on_it_and_it_fits_a_phone(report, real, new_page, width):
    browser_page = new_page(width=width)
    browser_page.set_content(report("html", real))

    assert [found["id"] for found in Axe().run(browser_page).response["violations"]] == []
    assert browser_page.evaluate("document.documentElement.scrollWidth") <= width
