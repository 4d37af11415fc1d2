"""For people at a terminal; several rules come by topic, behind a list of contents."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from functools import partial

from rich.text import Text

from a11y_check.explain import Explanation, Shown, topics, words
from a11y_check.terminal import plain
from a11y_check.texts import translate

_WIDTH = 88


def render(explanations: Sequence[Explanation], language: str) -> Text:
    text = Text()
    if len(explanations) == 1:
        _rule(text, explanations[0], language)
        return text
    text.append(f"{translate(words.CONTENTS, language)}\n\n", "bold underline")
    for topic, group in topics(explanations):
        text.append(f"{topic}\n", "bold")
        for each in group:
            text.append(f"  {each.title}").append(f"  {each.rule.id}\n", "dim")
    for topic, group in topics(explanations):
        text.append(f"\n\n{topic}\n", "bold underline")
        for each in group:
            text.append("\n")
            _rule(text, each, language)
    return text


def _rule(text: Text, explained: Explanation, language: str) -> None:
    say = partial(translate, language=language)
    text.append(explained.title, "bold").append(f"  {explained.rule.id}\n", "dim")
    _paragraph(text, explained.why)
    for label, value in (
        (words.FIX, explained.fix),
        (words.KIND, explained.severity),
        (words.WHO, explained.owner),
        (words.CERTAIN, explained.certainty),
        (words.LOOKS_AT, explained.looks_at.replace("`", "")),
    ):
        _paragraph(text, value, say(label))
    for label, style, examples in (
        (words.WRONG, "red", explained.wrong),
        (words.RIGHT, "green", explained.right),
    ):
        text.append(f"  {say(label)}:\n", "bold")
        for example in examples:
            _example(text, example, style)
    text.append(f"  {say(words.SOURCES)}:\n", "bold")
    for source in explained.sources:
        text.append(f"    {source.name}\n")
        if source.url:
            text.append(f"      {source.url}\n", "dim")


def _paragraph(text: Text, words: str, label: str = "") -> None:
    whole = f"{label}: {words}" if label else words
    lines = textwrap.wrap(whole, _WIDTH, initial_indent="  ", subsequent_indent="    " if label else "  ")
    start = len(text)
    text.append("\n".join(lines) + "\n")
    if label:
        text.stylize("bold", start, start + len(label) + 3)


def _example(text: Text, example: Shown, style: str) -> None:
    for line in example.html.splitlines():
        text.append(f"    {plain(line)}\n", style)
    for message in example.says:
        text.append(f"      → {plain(message)}\n")
    if example.note:
        text.append(f"      ({example.note})\n", "dim")
