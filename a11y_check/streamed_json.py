"""A JSON document with a list too long for memory, piece by piece."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

#: Stands in the document where the list belongs. No text has this character, which is for private use.
LIST = "\ue000"


def streamed(document: dict[str, Any], items: Iterable[Any]) -> Iterator[str]:
    """The document, indented by two spaces and ended by a line break, with the items in place of LIST."""
    before, after = _written(document).split(f'"{LIST}"')
    indent = before.rpartition("\n")[2].partition('"')[0]
    yield before + "["
    separator = ""
    for item in items:
        yield f"{separator}\n{indent}  " + _written(item).replace("\n", f"\n{indent}  ")
        separator = ","
    yield (f"\n{indent}]" if separator else "]") + after + "\n"


def _written(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)
