"""Markdown, for documentation: a section for each rule; several come by topic, behind a list of contents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from a11y_check.explain import Explanation, Shown, topics, words
from a11y_check.texts import translate


def render(explanations: Sequence[Explanation], language: str) -> str:
    if len(explanations) == 1:
        return "\n\n".join(_rule(explanations[0], language, "#")) + "\n"
    return "\n\n".join(_all(explanations, language)) + "\n"


def _all(explanations: Sequence[Explanation], language: str) -> Iterator[str]:
    say = partial(translate, language=language)
    yield f"# {say(words.RULES)}"
    yield f"## {say(words.CONTENTS)}"
    for topic, group in topics(explanations):
        yield f"**{topic}**"
        yield "\n".join(f"- [{each.title}](#{_anchor(each)})" for each in group)
    for topic, group in topics(explanations):
        yield f"## {topic}"
        for each in group:
            yield f'<a id="{_anchor(each)}"></a>'
            yield from _rule(each, language, "###")


def _rule(explained: Explanation, language: str, level: str) -> Iterator[str]:
    say = partial(translate, language=language)
    yield f"{level} {explained.title}"
    yield f"`{explained.rule.id}`"
    yield explained.why
    yield f"**{say(words.FIX)}:** {explained.fix}"
    yield "\n".join(
        f"- {say(label)}: {value}"
        for label, value in (
            (words.KIND, explained.severity),
            (words.WHO, explained.owner),
            (words.CERTAIN, explained.certainty),
        )
    )
    yield f"**{say(words.LOOKS_AT)}:** {explained.looks_at}"
    for label, examples in ((words.WRONG, explained.wrong), (words.RIGHT, explained.right)):
        yield f"**{say(label)}**"
        for example in examples:
            yield from _example(example)
    yield f"**{say(words.SOURCES)}**"
    yield "\n".join(
        f"- [{source.name}]({source.url})" if source.url else f"- {source.name}"
        for source in explained.sources
    )


def _example(example: Shown) -> Iterator[str]:
    fence = "```"
    while fence in example.html:
        fence += "`"
    if example.note:
        yield f"({example.note})"
    yield f"{fence}html\n{example.html}\n{fence}"
    for message in example.says:
        yield f"→ {message}"


def _anchor(explained: Explanation) -> str:
    return explained.rule.id.replace("/", "-")
