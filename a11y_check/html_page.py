"""A page of HTML that stands alone, to be read in a browser or printed: what comes before and after its content."""

from __future__ import annotations

from html import escape

_STYLE = """
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; color: #111; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: .5rem; border-left: .3rem solid; background: #f4f4f4; }
"""


def opening(title: str, language: str, style: str) -> str:
    """Up to the beginning of `main`; `style` is a style sheet of the page's own."""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}{style}</style>\n</head>\n<body>\n<main>\n"
    )


CLOSING = "</main>\n</body>\n</html>\n"
