"""Sheets that a page links to or imports, and those that cannot be had."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import computed

from .styled import BODY

FILES = {
    "/css/site.css": "@import 'base/colours.css'; @import url(print.css) print; p { font-weight: 700 }",
    "/css/base/colours.css": "@import '../more.css' layer(low); p { color: red }",
    "/css/more.css": "#it { color: blue; font-style: italic }",
}


def test_linked_and_imported_sheets():
    page = Page(f'<link rel=stylesheet href="/css/site.css">{BODY}', load=FILES.get)
    (element,) = page.select("#it")

    assert sheets(page).are_complete
    assert [computed(element, page, name) for name in ("color", "font-weight", "font-style")] == [
        "red",
        "700",
        "italic",
    ]


@pytest.mark.parametrize(
    ("link", "complete"),
    [
        ("<link rel=stylesheet href=missing.css>", False),
        ("<link rel=stylesheet href=missing.css media=print>", True),
        ("<link rel='alternate stylesheet' href=missing.css>", True),
        ("<style>@import 'missing.css';</style>", False),
        ("<link rel=icon href=missing.ico>", True),
        ("<link rel=stylesheet href='https://fonts.googleapis.com/css2?family=Roboto'>", True),
        ("<style>@import url(//fonts.bunny.net/css?family=inter);</style>", True),
    ],
)
def test_a_sheet_that_cannot_be_had_is_known_to_be_missing(link, complete):
    assert sheets(Page(link + BODY)).are_complete is complete


def test_sheets_that_import_each_other_end_somewhere():
    page = Page(
        f"<link rel=stylesheet href=a.css>{BODY}", load=lambda _address: "@import 'a.css'; p { color: red }"
    )

    assert computed(page.select("#it")[0], page, "color") == "red"


def test_a_class_for_browsers_without_scripts_counts_only_where_no_script_runs():
    style = "<style>.no-js #it { color: red }</style>"
    plain, scripted = (
        Page(f"<html class=no-js>{style}{BODY}"),
        Page(f"<html class=no-js>{style}<script src=m.js></script>{BODY}"),
    )

    assert computed(plain.select("#it")[0], plain, "color") == "red"
    assert computed(scripted.select("#it")[0], scripted, "color") != "red"
