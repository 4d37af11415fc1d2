"""Time that contact facts take on one municipal page of 57 KB, beside parsing and the rules on accessibility.

Run it from the project's folder: `python benchmarks/contacts.py`
"""

from __future__ import annotations

from engine import milliseconds, municipal_page
from rich.console import Console
from rich.table import Table

import a11y_check.rules  # noqa: F401 - fills RULES
from a11y_check.audit import audit
from a11y_check.contacts import find_contacts
from a11y_check.page import Page
from a11y_check.rule import RULES

CONTACT = [rule for rule in RULES.values() if rule.group == "contact"]
ACCESSIBILITY = [rule for rule in RULES.values() if rule.group not in ("contact", "content", "site")]


def main() -> None:
    html = municipal_page()
    page = Page(html)
    extraction = "contact facts"
    steps = {
        "parsing, all elements": lambda: Page(html).select("*"),
        extraction: lambda: find_contacts(page.root),
        f"contact facts and their {len(CONTACT)} rules": lambda: list(audit([Page(html)], CONTACT)),
        f"{len(ACCESSIBILITY)} rules on accessibility": lambda: list(audit([Page(html)], ACCESSIBILITY)),
    }
    taken = milliseconds(steps)
    table = Table(f"{len(html.encode()) // 1000} KB", "ms (median)", "times the extraction")
    for name, time in taken.items():
        table.add_row(name, f"{time:.1f}", f"{time / taken[extraction]:.2f}")
    Console(width=110).print(table)


if __name__ == "__main__":
    main()
