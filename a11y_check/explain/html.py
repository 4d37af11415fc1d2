"""One page of HTML, to be read in a browser or printed; several rules come by topic, behind a list of contents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from html import escape

from a11y_check.explain import Explanation, Shown, topics, words
from a11y_check.html_page import CLOSING, opening
from a11y_check.texts import translate

_CODE = re.compile("`([^`]*)`")
_STYLE = """
pre.wrong { border-color: #b00020; }
pre.right { border-color: #00703c; }
pre { margin-bottom: 0; }
pre + p { margin: .25rem 0 1rem; }
dt { font-weight: bold; }
@media print { body { max-width: none; font-size: 10pt; } article { break-inside: avoid-page; } h2 { break-before: page; } }
"""


def render(explanations: Sequence[Explanation], language: str) -> str:
    title = explanations[0].title if len(explanations) == 1 else translate(words.RULES, language)
    several = len(explanations) > 1
    inside = _all(explanations, language) if several else _rule(explanations[0], language, 1)
    return opening(title, language, _STYLE) + "\n".join(inside) + "\n" + CLOSING


def _all(explanations: Sequence[Explanation], language: str) -> Iterator[str]:
    yield f"<h1>{escape(translate(words.RULES, language))}</h1>"
    contents = escape(translate(words.CONTENTS, language))
    yield f'<nav aria-label="{contents}"><ul>'
    for topic, group in topics(explanations):
        yield f"<li>{escape(topic)}<ul>"
        yield from (f'<li><a href="#{_anchor(each)}">{escape(each.title)}</a></li>' for each in group)
        yield "</ul></li>"
    yield "</ul></nav>"
    for topic, group in topics(explanations):
        yield f"<h2>{escape(topic)}</h2>"
        for each in group:
            yield from _rule(each, language, 3)


def _rule(explained: Explanation, language: str, level: int) -> Iterator[str]:
    say = partial(translate, language=language)
    yield f'<article id="{_anchor(explained)}">'
    yield f"<h{level}>{escape(explained.title)}</h{level}>"
    yield f"<p><code>{explained.rule.id}</code></p>"
    yield f"<p>{escape(explained.why)}</p>"
    yield "<dl>"
    for label, value in (
        (words.FIX, explained.fix),
        (words.KIND, explained.severity),
        (words.WHO, explained.owner),
        (words.CERTAIN, explained.certainty),
        (words.LOOKS_AT, explained.looks_at),
    ):
        shown = _CODE.sub(r"<code>\1</code>", escape(value))
        yield f"<dt>{escape(say(label))}</dt><dd>{shown}</dd>"
    yield "</dl>"
    for label, kind, examples in (
        (words.WRONG, "wrong", explained.wrong),
        (words.RIGHT, "right", explained.right),
    ):
        yield f"<h{level + 1}>{escape(say(label))}</h{level + 1}>"
        for example in examples:
            yield from _example(example, kind)
    yield f"<h{level + 1}>{escape(say(words.SOURCES))}</h{level + 1}>"
    yield "<ul>"
    for source in explained.sources:
        name = escape(source.name)
        yield f'<li><a href="{escape(source.url)}">{name}</a></li>' if source.url else f"<li>{name}</li>"
    yield "</ul>"
    yield "</article>"


def _example(example: Shown, kind: str) -> Iterator[str]:
    yield f'<pre class="{kind}"><code>{escape(example.html)}</code></pre>'
    says = [f"→ {message}" for message in example.says] + ([f"({example.note})"] if example.note else [])
    if says:
        yield f"<p>{'<br>'.join(map(escape, says))}</p>"


def _anchor(explained: Explanation) -> str:
    return explained.rule.id.replace("/", "-")
