"""Rich text as Markdown (CommonMark), for apps that draw texts themselves."""

from __future__ import annotations

from markdownify import ATX, markdownify


def markdown(html: str) -> str:
    """The text with its links and lists; signs that would be taken for mark-up are escaped."""
    return str(markdownify(html, heading_style=ATX, bullets="-", escape_misc=True)).strip()
