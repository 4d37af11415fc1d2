"""One page of HTML, to be read in a browser, sent or printed: what was found by kind, page by page, and how to mend it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from html import escape
from itertools import groupby
from typing import NamedTuple

from rich.text import Text

from a11y_check.audit import PageResult
from a11y_check.finding import Finding
from a11y_check.html_page import CLOSING, opening
from a11y_check.reports.text import totals
from a11y_check.rule import RULES, SEVERITY_WORDS, Owner, Rule, Severity, _
from a11y_check.run import Run
from a11y_check.terminal import plain
from a11y_check.texts import translate

_STYLE = """
body { max-width: 60rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .3rem .75rem .3rem 0; border-bottom: 1px solid #767676; text-align: left; vertical-align: top; }
.number { text-align: right; }
h1, h2, h3, p, dt, dd, li { overflow-wrap: anywhere; hyphens: auto; }
code, samp { hyphens: none; }
samp { font: inherit; }
dt { font-weight: bold; }
dd { margin: .25rem 0 .75rem; }
a { color: #00509b; }
.grave { color: #a4001d; }
.lesser { color: #7a4b00; }
.where { color: #555; font-size: .875rem; }
@media print { body { max-width: none; font-size: 10pt; } dd, article { break-inside: avoid-page; } }
"""
_CLASSES = {Severity.ERROR: "grave", Severity.WARNING: "lesser", Severity.REVIEW: "asked"}
_OWNERS = {Owner.EDITOR: _("editors"), Owner.DEVELOPER: _("developers")}


def render(run: Run) -> Iterator[str]:
    """The report in the language of the run, piece by piece."""
    say = partial(translate, language=run.language)
    title = say(_("Report on accessibility and contacts"))
    yield opening(title, run.language, _STYLE)
    yield f"<h1>{escape(title)}</h1>\n"
    end = Text()
    totals(end, run)
    yield from (f"<p>{escape(line)}</p>\n" for line in end.plain.splitlines())
    kinds = _kinds(run)
    if kinds:
        yield from _table(kinds, run.language)
        yield _heading(_("Page by page"), run.language)
        for number, result in enumerate(run.results, 1):
            if result.findings:
                yield from _page(number, result, run.language)
        yield _heading(_("How to mend it"), run.language)
        for kind in sorted(kinds, key=lambda kind: kind.rule.id):
            yield from _remedy(kind.rule, run.language)
    if run.unreadable or run.rule_errors:
        yield from _trouble(run)
    yield CLOSING


class _Kind(NamedTuple):
    """What a rule found in the run: how often, on how many pages, and how bad the worst of it is."""

    rule: Rule
    worst: Severity
    findings: int
    pages: int


def _kinds(run: Run) -> list[_Kind]:
    """The gravest and most frequent first."""
    order = list(Severity)
    findings: Counter[str] = Counter()
    pages: Counter[str] = Counter()
    worst: dict[str, int] = {}
    for result in run.results:
        found = Counter(finding.rule for finding in result.findings)
        findings.update(found)
        pages.update(found.keys())
        for finding in result.findings:
            grade = order.index(finding.severity)
            worst[finding.rule] = min(grade, worst.get(finding.rule, grade))
    names = sorted(findings, key=lambda name: (worst[name], -findings[name], name))
    return [_Kind(RULES[name], order[worst[name]], findings[name], pages[name]) for name in names]


def _table(kinds: list[_Kind], language: str) -> Iterator[str]:
    say = partial(translate, language=language)
    yield _heading(_("By kind"), language, ' id="kinds"')
    yield '<div class="table">\n<table aria-labelledby="kinds">\n<thead><tr>'
    for head in (_("What was found"), _("How bad"), _("Who mends it")):
        yield f'<th scope="col">{escape(say(head))}</th>'
    for head in (_("How often"), _("Pages")):
        yield f'<th scope="col" class="number">{escape(say(head))}</th>'
    yield "</tr></thead>\n<tbody>\n"
    for kind in kinds:
        link = f'<a href="#{_anchor(kind.rule.id)}">{escape(say(kind.rule.title))}</a>'
        yield (
            f'<tr><th scope="row">{link}</th>'
            f'<td class="{_CLASSES[kind.worst]}">{escape(say(SEVERITY_WORDS[kind.worst]))}</td>'
            f"<td>{escape(say(_OWNERS[kind.rule.owner]))}</td>"
            f'<td class="number">{kind.findings}</td><td class="number">{kind.pages}</td></tr>\n'
        )
    yield "</tbody>\n</table>\n</div>\n"


def _page(number: int, result: PageResult, language: str) -> Iterator[str]:
    title, url = escape(plain(result.title or result.url)), escape(plain(result.url))
    if result.url.startswith(("http://", "https://")):
        title = f'<a href="{url}">{title}</a>'
    yield f'<section>\n<h3 lang="" dir="auto">{title}</h3>\n<p><code>{url}</code></p>\n'
    yield "<dl>\n"
    elements = groupby(result.findings, lambda finding: finding.element(language))
    for count, (element, findings) in enumerate(elements, 1):
        place = f"page-{number}-{count}"
        yield f'<dt id="{place}">{_quoted(element)}</dt>\n'
        for finding in findings:
            yield from _finding(finding, place, language)
    yield "</dl>\n</section>\n"


def _finding(finding: Finding, place: str, language: str) -> Iterator[str]:
    """`place` is the id of the element that the finding is about."""
    word = escape(translate(SEVERITY_WORDS[finding.severity], language))
    title = translate(RULES[finding.rule].title, language)
    yield f'<dd><b class="{_CLASSES[finding.severity]}">{word}</b> {_quoted(finding.message(language))}'
    if finding.suggestion:
        yield f"\n<pre><code>{escape(plain(finding.suggestion))}</code></pre>"
    where = f"{finding.line}:{finding.column} <code>{escape(plain(finding.selector))}</code>"
    yield f'\n<div class="where"><a href="#{_anchor(finding.rule)}">{escape(title)}</a> · {where}</div>'
    if finding.edit:
        edit = escape(translate(_("Edit: {title}"), language).format(title=title))
        yield f'\n<div class="where"><a href="{escape(finding.edit)}" aria-describedby="{place}">{edit}</a></div>'
    yield "</dd>\n"


def _remedy(rule: Rule, language: str) -> Iterator[str]:
    say = partial(translate, language=language)
    yield f'<article id="{_anchor(rule.id)}">\n<h3>{escape(say(rule.title))}</h3>\n'
    yield f"<p>{escape(say(rule.why))} {escape(say(rule.fix))}</p>\n"
    sources = [
        f'<a href="{escape(each.url)}">{escape(say(str(each)))}</a>' if each.url else escape(say(str(each)))
        for each in rule.references
    ]
    yield f'<p class="where"><code>{rule.id}</code> · {" · ".join(sources)}</p>\n</article>\n'


def _trouble(run: Run) -> Iterator[str]:
    """Pages that could not be read, and rules that broke."""
    yield _heading(_("Not checked"), run.language) + "<ul>\n"
    told = [(page.url, page.text(run.language)) for page in run.unreadable]
    broke = translate(_("The rule {rule} broke on this page: {error}"), run.language)
    told += [(url, broke.format(rule=error.rule, error=error.error)) for url, error in run.rule_errors]
    for url, text in told:
        yield f"<li><code>{escape(plain(url))}</code>: {escape(plain(text))}</li>\n"
    yield "</ul>\n"


def _heading(text: str, language: str, attributes: str = "") -> str:
    return f"<h2{attributes}>{escape(translate(text, language))}</h2>\n"


def _quoted(text: str) -> str:
    """What the checker says, with words of the page in it, which are no facts of the report."""
    return f"<samp>{escape(plain(text))}</samp>"


def _anchor(rule: str) -> str:
    return rule.replace("/", "-")
