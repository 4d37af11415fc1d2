"""A page finds its elements: by selectors as the parser does, and in the order of the document."""

from pathlib import Path

import pytest

import a11y_check.rules  # noqa: F401 - fills RULES
from a11y_check.page import Page
from a11y_check.rule import RULES
from a11y_check.semantics.declaring import declaring

PAGE = Page("""<!doctype html><html lang=de><title>Amt</title><style>p { text-align: justify }</style>
<main data-x="a, b"><h1 class="Page">Amt</h1><p id="P" style="color: red">Text <a href="#P">oben</a></p>
<svg viewBox="0 0 1 1"><linearGradient/></svg><ul role="list"><li>eins<li>zwei</ul><p>Ende</p></main>""")

SITE = Page((Path(__file__).parent / "cms_pages/sitepark.html").read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", [PAGE, SITE], ids=["small", "real"])
@pytest.mark.parametrize(
    "selector",
    [
        "h1, h2, h3",
        "video",
        "video, [data-x='a, b']",
        ":not(video)",
        "li:nth-child(2n+1), dl :is(dt, dd)",
        ".Page, #P, .missing",
        "LI, Video",
        "svg [viewBox], lineargradient",
        "main > :has(a[href^='#'])",
        "[data-x*=', ' i], [data-y]",
        *sorted({rule.applies_to for rule in RULES.values() if isinstance(rule.applies_to, str)}),
    ],
)
def test_selectors_find_what_the_parser_finds(selector, page):
    assert page.select(selector) == list(page.document.select(selector))


def test_elements_come_in_the_order_of_the_page():
    heading, last = PAGE.select("h1")[0], PAGE.select("p")[-1]

    assert PAGE.in_order({last, heading}) == [heading, last]


def test_a_rule_can_name_the_elements_that_declare_a_property():
    assert declaring("text-align")(PAGE) == PAGE.select("p")
    assert declaring("text-align", among="p[id]")(PAGE) == PAGE.select("#P")
    assert declaring("text-transform")(PAGE) == []


@pytest.mark.parametrize(
    "rule", [r for r in RULES.values() if callable(r.applies_to)], ids=lambda rule: rule.id
)
def test_what_stands_for_a_selector_says_what_it_lists(rule):
    assert rule.applies_to.__doc__
    assert rule.applies_to(PAGE) is not None
