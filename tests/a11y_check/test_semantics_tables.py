"""Which headers of a table head a cell, by the algorithm of HTML."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.tables import grid

#: HTML, and the headers that head no cell.
IDLE = {
    "a row of headers": ("<tr><th>a<th>b<tr><td>1<td>2", []),
    "a row too short": ("<tr><th>a<th>b<tr><td>1", ["b"]),
    "a cell across": ("<tr><th>a<th>b<tr><td colspan=2>1", []),
    "a cell down": ("<tr><th>a<th>b<tr><td rowspan=2>1<td>2<tr><td>3", []),
    "a column of headers": ("<tr><th>a<td>1<tr><th>b<td>2", []),
    "both": ("<tr><td><th>a<tr><th>b<td>1", []),
    "the corner": ("<tr><th>corner<th>a<tr><th>b<td>1", []),
    "scope that leads nowhere": ("<tr><th scope=row>a<tr><td>1", ["a"]),
    "scope downwards": ("<tr><th scope=col>a<td>x<tr><td>1<td>2", []),
    "a group of rows": ("<tr><th colspan=2 scope=rowgroup>a<tr><td>1<td>2", []),
    "cells that name another": ("<tr><th id=a>a<th>b<tr><td>1<td headers=a>2", ["b"]),
    "cells that name it": ("<tr><th id=a>a<th id=b>b<tr><td>1<tr><td headers=b>2", []),
    "headers alone": ("<tr><th>a<th>b", ["a", "b"]),
    "roles": (
        "<tr><th role=rowheader>a<tr><td>1",
        ["a"],
    ),
}


@pytest.mark.parametrize(("rows", "expected"), IDLE.values(), ids=IDLE)
def test_headers_of_no_cell(rows, expected):
    page = Page(f"<table>{rows}</table>")
    laid_out = grid(page.select("table")[0], page)

    assert expected == [th.text.strip() for th in page.select("th") if not laid_out.has_cells(th)]


def test_a_table_made_of_roles():
    page = Page(
        "<div role=grid><div role=row><b role=columnheader>a</b><b role=columnheader>b</b></div>"
        "<div role=row><b role=gridcell>1</b></div></div>"
    )
    laid_out = grid(page.select("[role=grid]")[0], page)

    assert [laid_out.has_cells(header) for header in page.select("[role=columnheader]")] == [True, False]


def test_spans_beyond_the_table_are_cut():
    page = Page("<table><tr><td rowspan=99999 colspan=99999>a<td id=b>b</table>")
    laid_out = grid(page.select("table")[0], page)

    assert [(len(p.rows), len(p.columns)) for p in laid_out.places.values()] == [(1, 1000), (1, 1)]
