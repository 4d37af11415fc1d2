"""EARL, asked in SPARQL as a monitoring body would."""

import json

import pytest
from rdflib import Graph

PREFIXES = """
PREFIX earl: <http://www.w3.org/ns/earl#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX ptr: <http://www.w3.org/2009/pointers#>
"""
SITE = "https://stadt.example/"
WCAG = "https://www.w3.org/TR/WCAG22/"


@pytest.fixture
def ask(report):
    """What a query answers about the report on a run, each answer as texts; relative addresses are those of a site."""

    def answers(run, query):
        graph = Graph().parse(data=report("earl", run), format="json-ld", base=SITE)
        return {
            tuple(str(value).replace(SITE, "/") for value in row) for row in graph.query(PREFIXES + query)
        }

    return answers


def test_the_outcome_of_each_rule_on_each_page(ask, run):
    outcomes = ask(
        run,
        "SELECT ?page ?title ?outcome WHERE { ?assertion a earl:Assertion; earl:subject ?page; earl:test/dct:title ?title;"
        " earl:mode earl:automatic; earl:result/earl:outcome ?outcome }",
    )

    bad, good = "/seiten/%C3%BCber%20uns.html", "/amt/?a=1&b=2"
    assert {(page, title, outcome.partition("#")[2]) for page, title, outcome in outcomes} == {
        (bad, "Image without a text alternative", "failed"),
        (bad, "Link text that says nothing", "failed"),
        (bad, "Phone number without a link", "cantTell"),
        (good, "Image without a text alternative", "passed"),
        (good, "Link text that says nothing", "inapplicable"),
        (good, "Phone number without a link", "inapplicable"),
    }


def test_which_success_criteria_are_failed_and_where(ask, run):
    failed = ask(
        run,
        "SELECT ?criterion ?rule ?selector ?line WHERE { ?assertion earl:test ?test; earl:result ?result."
        " ?test dct:isPartOf ?criterion; dct:conformsTo ?rule. ?result earl:outcome earl:failed;"
        " earl:pointer/ptr:expression ?selector; earl:pointer/ptr:lineNumber ?line }",
    )

    rules = "https://www.w3.org/WAI/standards-guidelines/act/rules"
    assert failed == {
        (f"{WCAG}#non-text-content", f"{rules}/23a2a8/", "html > body > main > p:nth-of-type(1) > img", "2"),
        (
            f"{WCAG}#link-purpose-link-only",
            f"{rules}/aizyf1/",
            "html > body > main > p:nth-of-type(2) > a",
            "2",
        ),
    }


def test_what_was_not_checked_is_untested(ask, trouble):
    untested = ask(
        trouble,
        "SELECT ?page ?test ?info WHERE { ?assertion earl:subject ?page; earl:test ?test;"
        " earl:result [ earl:outcome earl:untested; earl:info ?info ] }",
    )

    assert untested == {
        ("/b.html", WCAG, "Larger than the limit of 10 MB."),
        ("/a.html", "urn:a11y-check:images/image-missing-alt", "KeyError: 'src'"),
    }


def test_nothing_has_to_be_fetched_to_read_it(report, run):
    assert isinstance(json.loads(report("earl", run))["@context"], dict)
