"""Hosts whose style sheets bring fonts and nothing else.

Collected for this project in November 2026.
"""

from __future__ import annotations

from a11y_check.standards.words import words

FONT_SERVICES = words("""
    api.fontshare.com fast.fonts.net fonts.adobe.com fonts.bunny.net fonts.cdnfonts.com fonts.googleapis.com
    fonts.gstatic.com use.typekit.net
""")
