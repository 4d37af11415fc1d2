"""Results of many pages in little memory: each is packed as soon as it is known, and unpacked to be read."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Iterable, Iterator

from a11y_check.audit import PageResult


class Results:
    """In the order of their pages. What is read is a copy: a change of it has to be put back."""

    def __init__(self, results: Iterable[PageResult] = ()) -> None:
        self._packed: list[bytes] = []
        for result in results:
            self.append(result)

    def append(self, result: PageResult) -> None:
        self._packed.append(_packed(result))

    def __iter__(self) -> Iterator[PageResult]:
        for data in self._packed:
            result: PageResult = pickle.loads(zlib.decompress(data))  # noqa: S301 - packed above
            yield result

    def __setitem__(self, number: int, result: PageResult) -> None:
        self._packed[number] = _packed(result)

    def __len__(self) -> int:
        return len(self._packed)


def _packed(result: PageResult) -> bytes:
    return zlib.compress(pickle.dumps(result), level=1)
