"""The command `a11y-check`: its arguments, its streams and its exit code."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from rich.text import Text

from a11y_check import contact_report, explain, sources
from a11y_check.arguments import Parser, add_arguments, add_limits, add_running, add_sources, reader_language
from a11y_check.config import Config
from a11y_check.crawl import crawl, listed
from a11y_check.errors import A11yCheckError, Unreadable
from a11y_check.execution import Inputs, execute, patient, progress, settings_for
from a11y_check.explain import table
from a11y_check.rule import RULES, Rule, _
from a11y_check.run import CLEAN, NOT_CHECKED
from a11y_check.selection import rules_named
from a11y_check.terminal import colour, console, plain
from a11y_check.texts import speak, translate
from a11y_check.version import tool_version
from a11y_check.web import Web

STOPPED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code: 0 clean, 1 findings, 2 the check did not happen."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    language = _language(arguments)
    speak(language)
    try:
        import a11y_check.rules  # noqa: F401 - fills RULES; here, so that Ctrl-C is caught meanwhile

        commands = {"contacts": _contacts, "explain": _explain, "rules": _rules}
        command = commands.get(arguments[0]) if arguments else None
        return command(arguments[1:], language) if command else _check(arguments, language)
    except A11yCheckError as error:
        sys.stderr.write(f"a11y-check: {plain(error.text(language))}\n")
        return NOT_CHECKED
    except KeyboardInterrupt:
        sys.stderr.write(translate(_("Stopped."), language) + "\n")
        return STOPPED


def _check(arguments: list[str], language: str) -> int:
    parser = Parser(
        prog="a11y-check",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=translate(_("Check pages for accessibility and for complete contact facts."), language),
        epilog=translate(
            _(
                "Further commands:\n"
                "  a11y-check contacts PAGES…      contact facts, and what is wrong with them\n"
                "  a11y-check explain RULE|--all   what a rule checks, why, and how to mend it\n"
                "  a11y-check rules                a list of all rules\n\n"
                "Exit codes: 0 nothing to fix, 1 something to fix, 2 something could not be checked."
            ),
            language,
        ),
    )
    add_sources(parser, language)
    add_arguments(parser, language)
    add_running(parser, language)
    parser.add_argument(
        "--version",
        action="version",
        version=f"a11y-check {tool_version()}",
        help=translate(_("show program's version number and exit"), language),
    )
    options = parser.parse_intermixed_args(arguments)
    settings = settings_for(options)
    run = execute(
        _pages(options, settings, language), options, settings, sys.stdout, sys.stderr, settings.jobs
    )
    return run.exit_code(settings.fail_on)


def _pages(options: argparse.Namespace, settings: Config, language: str) -> Inputs:
    """The pages that were asked for; without any, those that the settings name."""
    elsewhere = options.sitemap or options.crawl
    names = options.pages if elsewhere else settings.pages
    if not names and not elsewhere:
        raise A11yCheckError(_("Name the pages to check: files, folders, addresses, or - (see --help)."))
    root = Path(settings.root) if settings.root else None
    if root and not root.is_dir():
        raise A11yCheckError(_("--root {root}: there is no such folder."), root=root)
    web = Web(today=options.today)
    yield from sources.pages(names, web, root=root, today=options.today)
    if options.sitemap:
        yield from _limited(listed(options.sitemap, web), settings.max_pages, language)
    if options.crawl:
        yield from _limited(crawl(options.crawl, web), settings.max_pages, language)


def _limited(pages: Inputs, limit: int, language: str) -> Inputs:
    """No more pages than the limit, which is for those that nobody named; says so where it stops."""
    count = 0
    for page in islice(pages, limit):
        count += 1
        yield page
    if count == limit:
        text = translate(_("The limit of {n} pages is reached; --max-pages raises it."), language)
        sys.stderr.write(text.format(n=limit) + "\n")


def _contacts(arguments: list[str], language: str) -> int:
    parser = Parser(
        prog="a11y-check contacts",
        description=translate(_("Contact facts of pages, and what is wrong with them."), language),
    )
    add_sources(parser, language)
    add_limits(parser, language)
    parser.add_argument("--format", dest="form", choices=("text", "json"), default="text")
    options = parser.parse_intermixed_args(arguments)
    settings = settings_for(options)
    found, complete = [], True
    with progress(sys.stderr, language, quiet=options.quiet) as (begun, tell):
        for page in begun(_pages(options, settings, language)):
            if isinstance(page, Unreadable):
                complete = False
            else:
                page.thresholds = settings.thresholds
                found.append(contact_report.report(page))
            tell(page)
    for error in (error for page in found for error in page.errors):
        complete = False
        sys.stderr.write(plain(error) + "\n")
    as_json = options.form == "json"
    text = contact_report.as_json(found) if as_json else contact_report.as_text(found, language)
    with patient(sys.stdout):
        sys.stdout.write(text + "\n")
    return CLEAN if complete else NOT_CHECKED


def _explain(arguments: list[str], language: str) -> int:
    parser = Parser(
        prog="a11y-check explain", description=translate(_("What a rule checks, and why."), language)
    )
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "rule",
        nargs="?",
        metavar=translate(_("RULE"), language),
        help=translate(_("a rule, or a group of rules"), language),
    )
    which.add_argument("--all", action="store_true", help=translate(_("all rules, by topic"), language))
    options = _parse(parser, arguments, explain.FORMATS)
    rules = _catalogue() if options.all else rules_named(options.rule)
    return _show(explain.render(options.format, rules, language))


def _rules(arguments: list[str], language: str) -> int:
    parser = Parser(prog="a11y-check rules", description=translate(_("A list of all rules."), language))
    form = _parse(parser, arguments, ("text", "json")).format
    text = (
        table.render(_catalogue(), language)
        if form == "text"
        else explain.render(form, _catalogue(), language)
    )
    return _show(text)


def _parse(parser: Parser, arguments: list[str], formats: Sequence[str]) -> argparse.Namespace:
    parser.add_argument("--format", choices=formats, default="text")
    parser.add_argument("--language", choices=("de", "en"))
    return parser.parse_args(arguments)


def _show(text: str | Text) -> int:
    with patient(sys.stdout):
        if isinstance(text, str):
            sys.stdout.write(text)
        else:
            console(sys.stdout, colour=colour("auto", sys.stdout)).print(text, end="")
    return CLEAN


def _catalogue() -> list[Rule]:
    return sorted(RULES.values(), key=lambda rule: rule.id)


def _language(arguments: list[str]) -> str:
    """The language of the command's own words, needed before the arguments are understood."""
    parser = Parser(add_help=False)
    parser.add_argument("--language", nargs="?")
    return parser.parse_known_args(arguments)[0].language or reader_language()
