"""A page with a style sheet and an element `#it` in `<div><p class=a><b>…</b></p></div>`."""

from a11y_check.page import Page

BODY = '<div id=around><p id=it class="a b">Text <b id=inside>bold</b></p></div>'


def the_page(css, body=BODY):
    return Page(f"<!doctype html><style>{css}</style>{body}")
