"""axe-core in Chromium: each rule of axe becomes one of ours, `axe/<its id>`, which asks the browser."""

from __future__ import annotations

import atexit
import json
import os
import posixpath
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from a11y_check.audit import PageResult
from a11y_check.errors import A11yCheckError, Unreadable
from a11y_check.finding import Finding
from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, SelectorSyntaxError
from a11y_check.rule import RULES, Owner, Problem, Rule, Severity, _
from a11y_check.standards.references import Reference, act, wcag
from a11y_check.standards.wcag import CRITERIA
from a11y_check.web import is_address

GROUP = "axe"
#: Milliseconds for a page to load, and for axe to look at it.
TIMEOUT = 30_000
#: Where a page without an address is shown; so deep that "../" leads to a place of its own.
_HOST, _FOLDER = "http://page.invalid", "/-/-/-/-/-/-/"
_CRITERION = re.compile(r"wcag(\d)(\d)(\d+)")
_TEXTS = {"document": "text/html", "stylesheet": "text/css", "script": "text/javascript"}
_RUN = "axe.run({resultTypes: ['violations', 'incomplete']})"


def register() -> None:
    """Put the rules of axe into RULES. Raises A11yCheckError where the browser or a package is missing."""
    if any(rule.group == GROUP for rule in RULES.values()):
        return
    for found in json.loads(_in_browser(None, "axe.getRules()")):
        if not {"experimental", "deprecated"} & set(found["tags"]):
            _register(found)


def _register(found: dict[str, Any]) -> None:
    name, tags = found["ruleId"], found["tags"]
    rule = Rule(
        title=found["help"],
        why=found["description"],
        fix=found["helpUrl"],
        messages={"found": "{what}"},
        severity=Severity.WARNING if "best-practice" in tags else Severity.ERROR,
        owner=Owner.DEVELOPER,
        references=tuple(_references(tags, found.get("actIds") or ())),
        examples=(),
        since="0.1",
        level="AAA" if "wcag2aaa" in tags else "AA",
        applies_to=lambda page: _seen(page).get(name, {}),
    )
    rule.id, rule.notes = f"{GROUP}/{name}", found["description"]
    rule.check = lambda element, page: iter(_seen(page)[name][element])
    RULES[rule.id] = rule


def _references(tags: Iterable[str], acts: Iterable[str]) -> Iterator[Reference]:
    for tag in tags:
        number = ".".join(match.groups()) if (match := _CRITERION.fullmatch(tag)) else ""
        if number in CRITERIA:
            yield wcag(number)
    yield from map(act, acts)


def look(page: Page) -> None:
    """Have axe look at the page; raises Unreadable where the browser cannot show it."""
    _seen(page)


def without_doubles(result: PageResult) -> None:
    """Of what both engines say of one element and success criterion, keep the surer; ours if they are as sure."""
    ours: dict[tuple[str, str], list[Finding]] = {}
    for finding in result.findings:
        if not _is_axe(finding):
            for place in _places(finding):
                ours.setdefault(place, []).append(finding)
    dropped: set[int] = set()
    for theirs in filter(_is_axe, result.findings):
        same = [finding for place in _places(theirs) for finding in ours.get(place, ())]
        if theirs.outcome == "failed" and all(finding.outcome == "cantTell" for finding in same):
            dropped.update(map(id, same))
        elif same:
            dropped.add(id(theirs))
    result.findings = [finding for finding in result.findings if id(finding) not in dropped]


def _is_axe(finding: Finding) -> bool:
    return finding.rule.startswith(f"{GROUP}/")


def _places(finding: Finding) -> list[tuple[str, str]]:
    references = RULES[finding.rule].references
    return [(finding.selector, reference.number) for reference in references if reference.kind == "wcag"]


@once_per_page
def _seen(page: Page) -> dict[str, dict[Element, list[Problem]]]:
    """By rule of axe the elements it says something of; the root without a problem where all is well."""
    try:
        answer = json.loads(_in_browser(page, _RUN))
    except _browser_error() as error:
        why = str(error).partition("\n")[0]
        raise Unreadable(page.url, _("The browser could not show it: {why}."), why=why) from None
    seen: dict[str, dict[Element, list[Problem]]] = {}
    for kind in ("violations", "incomplete"):
        for found in answer[kind]:
            for node in found["nodes"]:
                problem = _problem(node, page, certain=kind == "violations")
                seen.setdefault(found["id"], {}).setdefault(problem.element, []).append(problem)
    for found in answer["passes"]:
        seen.setdefault(found["id"], {page.root: []})
    return seen


def _problem(node: dict[str, Any], page: Page, *, certain: bool) -> Problem:
    what = "; ".join(check["message"] for kind in ("any", "all", "none") for check in node[kind])
    target = node["target"][0]
    found: list[Element] = []
    with suppress(SelectorSyntaxError):
        found = page.document.select(target if isinstance(target, str) else target[0])
    if not found:  # a script has put it there
        what = f"{what} ({node['html']})"
    return Problem(found[0] if found else page.root, "found", {"what": what}, certain=certain)


def _in_browser(page: Page | None, expression: str) -> str:
    """The value of an expression as JSON, where axe is at hand, on the page or on an empty one."""
    context = _browser().new_context(
        viewport={"width": 1280, "height": 1024}, reduced_motion="reduce", locale="de-DE"
    )
    try:
        tab = context.new_page()
        tab.set_default_timeout(TIMEOUT)
        if page:
            address = page.url if is_address(page.url) else f"{_HOST}{_FOLDER}page.html"
            tab.route("**/*", _serving(page, address))
            tab.goto(address, wait_until="load")
        tab.evaluate(_axe_script())
        answer: str = tab.evaluate(f"Promise.resolve({expression}).then(JSON.stringify)")
        return answer
    finally:
        context.close()


def _serving(page: Page, address: str) -> Callable[[Any], None]:
    """Answers the browser with the page, and with the texts it links to as the page loads them; nothing else."""
    is_local = address.startswith(_HOST)

    def answer(route: Any) -> None:
        request = route.request
        kind = _TEXTS.get(request.resource_type, "text/plain")
        if request.is_navigation_request() and request.frame.parent_frame is None:
            html = page.html
            charset = "; charset=utf-8" if isinstance(html, str) else ""
            body = html.encode(errors="replace") if isinstance(html, str) else html
            route.fulfill(body=body, content_type=f"{kind}{charset}")
            return
        wanted = _as_written(request.url) if is_local else request.url
        text = (
            page.load(wanted) if wanted and request.resource_type not in ("image", "media", "font") else None
        )
        if text is None:
            route.abort()
        else:
            route.fulfill(body=text.encode(errors="replace"), content_type=f"{kind}; charset=utf-8")

    return answer


def _as_written(address: str) -> str:
    """The address as a local page has it: from its folder, or from the root."""
    if not address.startswith(_HOST):
        return address
    path = urlsplit(address).path
    return posixpath.relpath(path, _FOLDER) if path.startswith("/-/") else path


@cache
def _browser() -> Any:
    """Chromium: the one in CHROMIUM, else Playwright's own, else the machine's."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        raise A11yCheckError(
            _('This engine needs two more packages: pip install "integration-blocks[browser]".')
        ) from None
    started = sync_playwright().start()
    named = os.environ.get("CHROMIUM")
    if not named and not os.path.exists(started.chromium.executable_path):  # noqa: PTH110 - a text, not a path
        known = ("chromium", "chromium-browser", "google-chrome", "chrome")
        named = next(filter(None, map(shutil.which, known)), None)
    arguments = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    try:
        browser = started.chromium.launch(executable_path=named, args=["--disable-gpu", *arguments])
    except _browser_error():
        started.stop()
        raise A11yCheckError(
            _("There is no Chromium: run “playwright install chromium”, or name one in CHROMIUM.")
        ) from None
    atexit.register(_end, started, browser)
    return browser


def _end(started: Any, browser: Any) -> None:
    with suppress(Exception):  # after Ctrl-C it may have gone before us
        browser.close()
        started.stop()


def _browser_error() -> type[Exception]:
    from playwright.sync_api import Error

    return Error


@cache
def _axe_script() -> str:
    from axe_playwright_python.base import AXE_SCRIPT

    return str(AXE_SCRIPT)
