"""All rules at a glance: a line for each."""

from __future__ import annotations

from collections.abc import Sequence

from a11y_check.explain.words import OWNERS
from a11y_check.rule import SEVERITY_WORDS, Rule
from a11y_check.texts import translate


def render(rules: Sequence[Rule], language: str) -> str:
    """Id, kind, who mends it, title and references, in columns."""
    rows = [
        (
            rule.id,
            translate(SEVERITY_WORDS[rule.severity], language),
            translate(OWNERS[rule.owner], language),
            translate(rule.title, language),
            ", ".join(map(str, rule.references)),
        )
        for rule in rules
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "".join(
        "  ".join([cell.ljust(width) for cell, width in zip(row, widths, strict=False)] + [row[4]]) + "\n"
        for row in rows
    )
