"""What a run can be told: the same arguments for `a11y-check` and `manage.py audit`."""

from __future__ import annotations

import argparse
import datetime
import os
from collections.abc import Mapping
from functools import partial
from typing import NoReturn

from a11y_check.reports import FORMATS
from a11y_check.rule import _
from a11y_check.texts import translate


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, not after a screen of usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (--help)\n")


def reader_language(environ: Mapping[str, str] = os.environ) -> str:
    """English where the environment names it, else German."""
    name = next(filter(None, (environ.get(key) for key in ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return "en" if name.lower().startswith("en") else "de"


def add_arguments(parser: argparse.ArgumentParser, language: str) -> None:
    """What to look for and how to report it. An option that is not given is None: the settings hold then."""
    say = partial(translate, language=language)
    add = parser.add_argument

    for name, text in (
        ("--select", _("check only these rules or groups, separated by commas")),
        ("--ignore", _("leave out these rules or groups")),
    ):
        add(name, metavar="G[/NAME],…", action="extend", type=_names, help=say(text))
    add(
        "--for",
        dest="audience",
        choices=("editor", "developer", "all"),
        help=say(_("only what this person can mend (default: all)")),
    )
    add("--preview", action="store_true", default=None, help=say(_("include rules that are still on trial")))
    add(
        "--level",
        choices=("AA", "AAA"),
        help=say(_("AAA adds rules beyond what the law asks for (default: AA)")),
    )
    add(
        "--fail-on",
        choices=("error", "warning", "never"),
        help=say(_("what makes the exit code 1 (default: error); questions never do")),
    )
    add(
        "--format",
        action="append",
        metavar="NAME[=FILE]",
        help=say(_("one of {formats}; repeatable (default: text)")).format(formats=", ".join(FORMATS)),
    )
    add("--baseline", metavar="FILE", help=say(_("findings that are known, each with its reason")))
    add(
        "--update-baseline",
        metavar="REASON",
        help=say(_("write what is found now to the baseline, and drop what is gone")),
    )
    add("--color", choices=("auto", "always", "never"), default="auto", help=say(_("colour in the report")))
    add_limits(parser, language)


def add_limits(parser: argparse.ArgumentParser, language: str) -> None:
    """What every command that reads pages can be told."""
    say = partial(translate, language=language)
    add = parser.add_argument

    def day(text: str) -> datetime.date:
        try:
            return datetime.date.fromisoformat(text)
        except ValueError:
            hint = say(_("“{text}” is no date: write it like 2026-12-31.")).format(text=text)
            raise argparse.ArgumentTypeError(hint) from None

    def number(text: str) -> int:
        if not text.isdecimal() or int(text) < 1:
            raise argparse.ArgumentTypeError(say(_("“{text}” is no number of pages.")).format(text=text))
        return int(text)

    add("--config", metavar="FILE", help=say(_("settings (default: [tool.a11y-check] in pyproject.toml)")))
    add("--today", metavar="DATE", type=day, help=say(_("the day that “past” is measured from")))
    add(
        "--max-pages",
        metavar="N",
        type=number,
        help=say(_("stop after so many pages of a crawl, sitemap or site (crawl and sitemap: 500)")),
    )
    add("--language", choices=("de", "en"), help=say(_("language of the report")))
    add("--quiet", action="store_true", help=say(_("no progress")))


def add_running(parser: argparse.ArgumentParser, language: str) -> None:
    """What looks at the pages, and in how many processes, for a command whose pages any process can read."""
    say = partial(translate, language=language)

    def count(text: str) -> int | str:
        if text == "auto":
            return text
        if not text.isdecimal() or int(text) < 1:
            hint = say(_("“{text}” is no number of processes: write 1, 2, 3 … or auto.")).format(text=text)
            raise argparse.ArgumentTypeError(hint)
        return int(text)

    parser.add_argument(
        "--engine",
        choices=("static", "axe", "both"),
        help=say(_("our rules (static, the default), axe-core in Chromium, or both")),
    )
    parser.add_argument(
        "--jobs",
        metavar="N",
        type=count,
        help=say(
            _("check pages in so many processes at once (default: auto, which starts some for many pages)")
        ),
    )


def add_sources(parser: argparse.ArgumentParser, language: str) -> None:
    """Where the pages come from, for a command that is not part of a site."""
    say = partial(translate, language=language)
    parser.add_argument(
        "pages",
        nargs="*",
        metavar=say(_("PAGES")),
        help=say(_("files, folders, patterns, addresses, or - for standard input")),
    )
    many = parser.add_mutually_exclusive_group()
    many.add_argument("--sitemap", metavar="URL", help=say(_("the pages that a sitemap lists")))
    many.add_argument("--crawl", metavar="URL", help=say(_("this page and those of its host it leads to")))
    parser.add_argument("--root", metavar="DIR", help=say(_("where linked style sheets of local files are")))


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]
