"""The page for errors of the server works when nothing else does."""

from django.test import RequestFactory
from django.views.defaults import server_error

from a11y_check.page import Page


def test_it_needs_no_database_and_speaks_to_everybody():
    # Without the fixture `db` every query fails.
    response = server_error(RequestFactory().get("/de/"))
    page = Page(response.content.decode())

    assert response.status_code == 500
    assert [part.attr("lang") for part in page.select("html, section[lang]")] == ["de", "en", "ar"]
    assert [link.attr("href") for link in page.select("a")] == ["/", "/", "/"]
