"""Without a browser the checker finds what axe-core finds in one, on pages in the habits of ten CMSes."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

import a11y_check.rules  # noqa: F401 - fills RULES
from a11y_check.audit import audit
from a11y_check.page import Page
from a11y_check.rule import RULES

pytestmark = pytest.mark.browser

PAGES = sorted((Path(__file__).parents[1] / "a11y_check" / "cms_pages").glob("*.html"))
CLEAN = sorted((Path(__file__).parents[1] / "a11y_check" / "clean_pages").glob("*.html"))
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

#: Our rules by the rules of axe-core that look for the same.
FAMILIES = {
    "area-alt": ["images/area-without-alt"],
    "aria-allowed-attr": ["aria/attribute-not-allowed"],
    "aria-command-name": ["forms/button-without-name", "aria/widget-without-name"],
    "aria-hidden-focus": ["aria/hidden-but-focusable"],
    "aria-required-attr": ["aria/required-attribute-missing"],
    "aria-required-parent": ["aria/outside-its-container"],
    "aria-roles": ["aria/role-unknown"],
    "aria-valid-attr": ["aria/attribute-unknown"],
    "aria-valid-attr-value": ["aria/attribute-value-invalid", "aria/reference-broken"],
    "autocomplete-valid": ["forms/autocomplete-invalid"],
    "button-name": ["forms/button-without-name"],
    "aria-braille-equivalent": ["aria/braille-without-text"],
    "aria-hidden-body": ["document/page-hidden"],
    "color-contrast": ["colour/contrast-too-low"],
    "definition-list": ["structure/description-list-mixed"],
    "dlitem": ["structure/list-item-outside-list"],
    "document-title": ["document/title-missing"],
    "frame-title": ["media/iframe-without-title"],
    "html-has-lang": ["document/lang-missing"],
    "html-lang-valid": ["document/lang-invalid"],
    "image-alt": ["images/image-missing-alt"],
    "input-button-name": ["forms/button-without-name"],
    "input-image-alt": ["images/image-button-without-name"],
    "label": ["forms/field-without-name"],
    "link-in-text-block": ["colour/link-by-colour-only"],
    "link-name": ["links/link-without-name"],
    "list": ["aria/foreign-in-container"],
    "listitem": ["structure/list-item-outside-list"],
    "marquee": ["content/moving-text"],
    "meta-refresh": ["document/page-refreshes"],
    "meta-viewport": ["document/zoom-blocked"],
    "nested-interactive": ["aria/focus-inside-control"],
    "object-alt": ["media/object-without-name"],
    "role-img-alt": ["images/picture-role-without-name"],
    "scrollable-region-focusable": ["structure/scroll-area-not-reachable"],
    "select-name": ["forms/field-without-name"],
    "server-side-image-map": ["images/server-side-map"],
    "summary-name": ["structure/summary-without-text"],
    "svg-img-alt": ["images/drawing-without-name"],
    "td-headers-attr": ["tables/headers-broken"],
    "th-has-data-cells": ["tables/header-without-cells"],
    "valid-lang": ["language/part-lang-invalid"],
}
#: Each blames another element for the same: axe what is around (page, list, table), we what does not belong there.
ELSEWHERE = {
    "aria-hidden-focus",
    "definition-list",
    "document-title",
    "html-has-lang",
    "list",
    "nested-interactive",
    "td-headers-attr",
}

#: What only one of the two says: (page, rule of axe), or a rule on any page, and why.
EXPLAINED = {
    (
        "*",
        "target-size",
    ): "needs the sizes that only a layout knows; ours asks where the style sheet gives one",
    (
        "typo3",
        "th-has-data-cells",
    ): "we are right: the only cell below that header names another in its headers",
}

# The place of each element in the document, by a selector that names it.
PLACES = "s => { const all = [...document.querySelectorAll('*')]; return s.map(x => all.indexOf(document.querySelector(x))) }"


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_the_checker_and_axe_find_the_same(page, file):
    html = file.read_text("utf-8")
    page.route("**/*", lambda route: route.abort())
    page.set_content(html, wait_until="domcontentloaded")
    response = Axe().run(page, options={"runOnly": STANDARDS, "resultTypes": ["violations"]}).response
    theirs = {v["id"]: {node["target"][0] for node in v["nodes"]} for v in response["violations"]}
    (result,) = audit([Page(html, "https://auenfeld.example/seite")], RULES.values())
    ours = {
        name: {f.selector for f in result.findings if f.rule in rules and f.outcome == "failed"}
        for name, rules in FAMILIES.items()
    }

    def places(selectors):
        return set(page.evaluate(PLACES, sorted(selectors)))

    # Families that share a rule of ours (buttons, fields) share what it found, too.
    said = {name: set().union(*(theirs.get(n, ()) for n in alike(name))) for name in FAMILIES}
    differences = {
        name
        for name in FAMILIES
        if (
            bool(said[name]) != bool(ours[name])
            if name in ELSEWHERE
            else places(said[name]) != places(ours[name])
        )
    } | (theirs.keys() - FAMILIES.keys())
    explained = {rule for where, rule in EXPLAINED if where in ("*", file.stem)}

    assert theirs, "a page without a barrier would compare nothing"
    assert result.errors == []
    assert {name: (said.get(name), ours.get(name)) for name in differences - explained} == {}
    for where, rule in EXPLAINED:
        assert where != file.stem or rule in differences, f"{rule} is no difference any more"


@pytest.mark.parametrize("file", CLEAN, ids=lambda file: file.stem)
def test_axe_finds_nothing_on_the_clean_pages_either(page, file):
    page.emulate_media(reduced_motion="reduce")
    page.route("**/*", lambda route: route.abort())
    page.set_content(file.read_text("utf-8"), wait_until="domcontentloaded")

    response = Axe().run(page, options={"runOnly": STANDARDS, "resultTypes": ["violations"]}).response

    assert [(v["id"], [node["target"] for node in v["nodes"]]) for v in response["violations"]] == []


def alike(name):
    """The families that have a rule in common with this one, itself among them."""
    return [other for other, rules in FAMILIES.items() if set(rules) & set(FAMILIES[name])]
