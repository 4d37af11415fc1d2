"""Texts that break formats which do not expect them."""

from hypothesis import strategies as st

#: What ends a script, a comment, a line, a value or a quotation; other writing directions; more than one line.
NASTY = (
    *(
        "</script><script>alert(1)",
        "<!--",
        "-->",
        "]]>",
        "&amp;&#x41;",
        "a\u2028b\u2029c",
        "a\r\nb\rc\x0bd\x85e",
    ),
    *("a,b;c\\d:e\"f'g", "\\n\\,\\;", "END:VCARD\r\nBEGIN:VCARD", "\x00\x01\x1b\x7f\x9f", "\ufffe\uffff"),
    *("\u200f\u202eאב\u202c\u2066", "مكتب الاندماج", "👩‍👩‍👧‍👦" * 40, "ä" * 300, "x" * 3000),
)

TEXTS = st.text(max_size=200) | st.sampled_from(NASTY) | st.text(alphabet='a,;:\\"^\n\r\t\u2028\x00😀ä<&]> ')
