"""What a rule says of itself, in the reader's language. One file = one format, its name the format's name.

Each has `render(explanations, language)`, which gives the text; styled text is shown in colour where that is wanted.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from rich.text import Text

from a11y_check.explain.words import CERTAINTIES, OWNERS, SEVERITIES, TOPICS
from a11y_check.rule import Example, Rule, Severity, _
from a11y_check.standards.references import Reference
from a11y_check.texts import fill, translate

FORMATS = ("text", "markdown", "html", "json")


@dataclass(frozen=True)
class Shown:
    """An example: HTML, what is to be known of it, and what the checker says of it where it fails."""

    html: str
    note: str
    says: tuple[str, ...]


@dataclass(frozen=True)
class Source:
    """Where a rule comes from: a name that people read, and an address or ""."""

    name: str
    url: str


@dataclass(frozen=True)
class Explanation:
    """A rule in words; the rule itself for what has none."""

    rule: Rule
    topic: str
    title: str
    why: str
    fix: str
    severity: str
    owner: str
    certainty: str
    looks_at: str
    wrong: tuple[Shown, ...]
    right: tuple[Shown, ...]
    sources: tuple[Source, ...]


def explanation(rule: Rule, language: str) -> Explanation:
    """All that is known of the rule, in that language."""

    def say(text: str) -> str:
        return translate(text, language)

    return Explanation(
        rule=rule,
        topic=say(TOPICS.get(rule.group, rule.group)),
        title=say(rule.title),
        why=say(rule.why),
        fix=say(rule.fix),
        severity=say(SEVERITIES[rule.severity]),
        owner=say(OWNERS[rule.owner]),
        certainty=say(CERTAINTIES[certainty(rule)]),
        looks_at=" ".join(say(rule.notes).split()),
        wrong=tuple(_shown(rule, each, language) for each in rule.examples if each.fails),
        right=tuple(_shown(rule, each, language) for each in rule.examples if not each.fails),
        sources=tuple(_sources(rule.references, language)),
    )


def certainty(rule: Rule) -> str:
    """Whether what the rule finds is "certain", "asks" a person, or is of "both" kinds, by its examples."""
    if rule.severity is Severity.REVIEW:
        return "asks"
    found = [problem.certain for each in rule.examples for problem in rule.tried(each)]
    if all(found):
        return "certain"
    return "both" if any(found) else "asks"


def topics(explanations: Iterable[Explanation]) -> Iterator[tuple[str, list[Explanation]]]:
    """Explanations by topic, topics and titles in the order of the alphabet."""
    in_order = sorted(explanations, key=lambda each: (each.topic, each.title))
    for topic, group in groupby(in_order, lambda each: each.topic):
        yield topic, list(group)


def render(form: str, rules: Iterable[Rule], language: str) -> str | Text:
    """The rules in one of the FORMATS."""
    text: str | Text = importlib.import_module(f"{__name__}.{form}").render(
        [explanation(rule, language) for rule in rules], language
    )
    return text


def _shown(rule: Rule, example: Example, language: str) -> Shown:
    messages = [
        fill(rule.messages[problem.message], language, problem.values)
        for problem in (rule.tried(example) if example.fails else [])
    ]
    pages = "\n\n".join(filter(None, [example.before, example.html]))
    return Shown(pages, translate(example.note, language), tuple(dict.fromkeys(messages)))


def _sources(references: Iterable[Reference], language: str) -> Iterator[Source]:
    for reference in references:
        title = reference.german if language.startswith("de") and reference.german else reference.title
        number = reference.number
        if reference.kind == "wcag":
            text = translate(_("WCAG 2.2, success criterion {number} {title} (level {level})"), language)
            yield Source(text.format(number=number, title=title, level=reference.level), reference.url)
            if reference.clause and reference.level != "AAA":
                text = translate(_("EN 301 549, clause {number}"), language)
                yield Source(text.format(number=reference.clause), "")
        elif reference.kind == "bitv":
            yield Source(translate(_("BITV test, step {number}"), language).format(number=number), "")
        elif reference.kind == "act":
            yield Source(
                translate(_("ACT rule {number} of the W3C"), language).format(number=number), reference.url
            )
        else:
            name = ": ".join(translate(text, language) for text in (number, title) if text)
            yield Source(name, reference.url)
