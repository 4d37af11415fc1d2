"""Tables of what was measured, beside the figures of others."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.table import Table

from interface.asked import COMPARED, COMPATIBLE, STATES


def report(system: str, rows: list[dict[str, Any]], console: Console) -> None:
    yardstick = rows[0]["ms"]
    of = {(each["kind"], each["size"]): each for each in rows[1:] if each["kind"] in ("ours", "stock", "304")}
    console.print(f"\n[bold]{system}[/bold]: a loop takes {yardstick:.0f} ms CPU")
    table = Table(
        "pages",
        "queries",
        "stock",
        "ms a page",
        "stock",
        "a part of",
        "304: queries",
        "304: ms",
        title="List of offices with all fields",
    )
    for size in sorted({size for _kind, size in of}):
        ours, theirs, unchanged = (of[kind, size] for kind in ("ours", "stock", "304"))
        table.add_row(
            f"{size:,}",
            f"{ours['queries']}",
            f"{theirs['queries']:,}",
            f"{ours['ms'] / size:.2f}",
            f"{theirs['ms'] / size:.2f}",
            f"1/{theirs['ms'] / ours['ms']:.1f}",
            f"{unchanged['queries']}",
            f"{unchanged['ms']:.1f}",
        )
    console.print(table)
    table = Table(
        "view",
        "state",
        "queries",
        "Integreat",
        "ms each",
        "loops",
        "Integreat: loops",
        title=f"{COMPARED} objects of the compatible view",
    )
    for each in rows:
        if each["kind"] == "compatible":
            _path, queries, least, most = COMPATIBLE[each["name"]]
            found = each["status"] == 200
            table.add_row(
                each["name"] if each["state"] == "first" else "",
                STATES[each["state"]],
                f"{each['queries']}" if found else f"status {each['status']}",
                f"{queries}",
                f"{each['ms'] / COMPARED:.2f}" if found else "",
                f"{each['ms'] / yardstick:.2f}" if found else "",
                f"{least:.2f} to {most:.2f}",
            )
    console.print(table)
    table = Table("address", "offices", "contacts", "queries", "bytes", "ms", "loops", title="Other lists")
    for each in rows:
        if each["kind"] == "other":
            table.add_row(
                each["address"],
                f"{each['size']:,}",
                f"{each.get('contacts', each['size']):,}",
                f"{each['queries']}",
                f"{each['bytes']:,}",
                f"{each['ms']:.1f}",
                f"{each['ms'] / yardstick:.2f}",
            )
    console.print(table)
