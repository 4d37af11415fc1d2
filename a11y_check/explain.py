"""What a rule says of itself: as Markdown for people, as data for programs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from a11y_check.rule import Example, Rule, _
from a11y_check.standards.references import Reference
from a11y_check.texts import translate


def as_dict(rule: Rule, language: str) -> dict[str, Any]:
    """The rule as in `explain --format json`."""
    return {
        "id": rule.id,
        "title": translate(rule.title, language),
        "why": translate(rule.why, language),
        "fix": translate(rule.fix, language),
        "severity": str(rule.severity),
        "owner": str(rule.owner),
        "applies_to": rule.applies_to,
        "messages": {key: translate(text, language) for key, text in rule.messages.items()},
        "references": [
            {"name": str(reference), "title": reference.title, "url": reference.url}
            for reference in rule.references
        ],
        "examples": [
            {"html": example.html, "fails": example.fails, "note": example.note} for example in rule.examples
        ],
        "notes": rule.notes,
        "since": rule.since,
        "preview": rule.preview,
        "level": rule.level,
    }


def markdown(rule: Rule, language: str) -> str:
    """The rule as a section of Markdown, which also reads well in a terminal."""

    def say(text: str) -> str:
        return translate(text, language)

    def labelled(label: str, text: str) -> str:
        return f"**{say(label)}:**{text}" if text.strip() else ""

    good = [example for example in rule.examples if not example.fails]
    bad = [example for example in rule.examples if example.fails]
    return "\n\n".join(
        filter(
            None,
            [
                f"## {say(rule.title)}",
                f"`{rule.id}` · {rule.severity} · {rule.owner} · {rule.since}",
                say(rule.why),
                labelled(_("How to mend it"), f" {say(rule.fix)}"),
                labelled(_("It says"), "\n\n" + "\n".join(f"- {say(t)}" for t in rule.messages.values())),
                labelled(_("Fails"), f"\n\n{_examples(bad)}"),
                labelled(_("Passes"), f"\n\n{_examples(good)}"),
                labelled(_("What is checked"), f" {rule.notes}"),
                labelled(_("References"), " " + ", ".join(map(_reference, rule.references))),
            ],
        )
    )


def table(rules: Iterable[Rule], language: str) -> str:
    """A line per rule: id, severity, owner, title and references, in columns."""
    rows = [
        (
            rule.id,
            str(rule.severity),
            str(rule.owner),
            translate(rule.title, language),
            ", ".join(map(str, rule.references)),
        )
        for rule in rules
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(
        "  ".join([cell.ljust(width) for cell, width in zip(row, widths, strict=False)] + [row[4]])
        for row in rows
    )


def _examples(examples: Iterable[Example]) -> str:
    return "\n\n".join(
        (f"{example.note}\n\n" if example.note else "") + f"```html\n{example.html}\n```"
        for example in examples
    )


def _reference(reference: Reference) -> str:
    name = f"{reference} {reference.title}".strip()
    return f"[{name}]({reference.url})" if reference.url else name
