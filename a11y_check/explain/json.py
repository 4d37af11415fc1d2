"""JSON, version 1: for other programs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from a11y_check.explain import Explanation, certainty
from a11y_check.rule import Rule
from a11y_check.texts import translate


def render(explanations: Iterable[Explanation], language: str) -> str:
    data = {"version": 1, "rules": [_rule(each, language) for each in explanations]}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _rule(explained: Explanation, language: str) -> dict[str, Any]:
    rule = explained.rule
    return {
        "id": rule.id,
        "title": explained.title,
        "why": explained.why,
        "fix": explained.fix,
        "severity": str(rule.severity),
        "owner": str(rule.owner),
        "certainty": certainty(rule),
        "applies_to": _scope(rule),
        "messages": {key: translate(text, language) for key, text in rule.messages.items()},
        "references": [
            {"name": str(reference), "title": reference.title, "url": reference.url}
            for reference in rule.references
        ],
        "examples": [
            {"html": example.html, "fails": example.fails, "note": translate(example.note, language)}
            for example in rule.examples
        ],
        "notes": explained.looks_at,
        "since": rule.since,
        "preview": rule.preview,
        "level": rule.level,
    }


def _scope(rule: Rule) -> str:
    """The selector, or what the function in its place says of itself."""
    if isinstance(rule.applies_to, str):
        return rule.applies_to
    return (rule.applies_to.__doc__ or "").partition("\n")[0]
