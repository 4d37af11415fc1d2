"""Providers where anybody gets an e-mail address free of charge, by domain.

Collected for this project in November 2026: the large ones in Germany and worldwide.
"""

from __future__ import annotations

from a11y_check.standards.words import words

FREE_MAIL = words("""
    aol.com aol.de arcor.de freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.eu gmx.info gmx.net googlemail.com
    hotmail.com hotmail.de icloud.com live.com live.de mail.de mail.ru me.com msn.com online.de outlook.com outlook.de
    posteo.de proton.me t-online.de web.de yahoo.com yahoo.de yandex.ru
""")
