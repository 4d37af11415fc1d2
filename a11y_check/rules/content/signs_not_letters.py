"""Letters are letters: no signs of a font of pictures, and no look-alikes from the mathematical alphabet or from another script."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page, Text
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.alphabets import mixed_words
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.text_search import elements_with_sign
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
_ALPHABET = re.compile("[\U0001d400-\U0001d7ff\U0001f130-\U0001f189\u24b6-\u24e9]{3}")
_SIGN = re.compile(
    "[\u0370-\u04ff\ue000-\uf8ff\U000f0000-\U0010fffd\U0001d400-\U0001d7ff\U0001f130-\U0001f189\u24b6-\u24e9]"
)


@Rule(
    title=_("Signs in place of letters"),
    why=_("Screen readers leave them out or spell them, and braille displays show nothing that can be read."),
    fix=_("Write letters, and style them. Hide picture signs with aria-hidden."),
    messages={
        "private": _("The text has a sign that only one font knows (U+{code})."),
        "alphabet": _("“{text}” is written with look-alikes of letters."),
        "mixed": _("In the word “{text}”, “{letters}” is from another alphabet."),
    },
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        wcag("1.1.1"),
        bitv("9.1.1.1b"),
    ),
    examples=(
        Example('<p><span aria-hidden="true">\ue0b0</span> Kurse</p>'),
        Example("<p><b>Wichtig</b></p>"),
        Example("<p>Sei 𝑥 die Zahl der Plätze.</p>"),
        Example("<p>SMS-повідомлення, ITшник, β-Wert und 5 kΩ</p>"),
        Example("<p>\ue0b0 Kurse</p>", fails="private"),
        Example("<p>𝗪𝗶𝗰𝗵𝘁𝗶𝗴</p>", fails="alphabet"),
        Example("<p>Центр iнтеграції</p>", fails="mixed", note=_("the i is a Latin one")),
        Example("<p>Die Berаtung ist kostenlos.</p>", fails="mixed", note=_("the second a is Cyrillic")),
    ),
    since="0.1",
    applies_to="body, body *:not(script, style, template, noscript)",
    only_if=is_exposed,
    suspects=elements_with_sign(_SIGN),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = "".join(node.data for node in element.children if isinstance(node, Text))
    if text.isascii():
        return
    private, alphabet = _PRIVATE.search(text), _ALPHABET.search(text)
    if private:
        yield Problem(element, "private", {"code": f"{ord(private.group()):04X}"})
    elif element.closest("math, code") is None:
        if alphabet:
            yield Problem(element, "alphabet", {"text": excerpt(text.strip())})
        for word, letters in mixed_words(text)[:1]:
            yield Problem(element, "mixed", {"text": word, "letters": letters})
