"""Results of many pages in little memory: each is packed into a temporary file as soon as it is known."""

from __future__ import annotations

import pickle
import tempfile
import weakref
import zlib
from array import array
from collections.abc import Iterable, Iterator

from a11y_check.audit import PageResult
from a11y_check.errors import A11yCheckError
from a11y_check.texts import _

#: Bytes up to which results are kept in memory: those of some hundred pages.
_IN_MEMORY = 2**21


class Results:
    """In the order of their pages. What is read is a copy: a change of it has to be put back.

    Raises A11yCheckError where the disk is full. The file has no name that others could open, and is gone with the run.
    """

    def __init__(self, results: Iterable[PageResult] = ()) -> None:
        self._file = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - closed with the results
        weakref.finalize(self, self._file.close)
        self._starts = array("Q")
        self._lengths = array("Q")
        for result in results:
            self.append(result)

    def append(self, result: PageResult) -> None:
        self._starts.append(0)
        self._lengths.append(0)
        self[len(self) - 1] = result

    def __iter__(self) -> Iterator[PageResult]:
        for start, length in zip(self._starts, self._lengths, strict=True):
            self._file.seek(start)
            result: PageResult = pickle.loads(zlib.decompress(self._file.read(length)))  # noqa: S301 - packed below
            yield result

    def __setitem__(self, number: int, result: PageResult) -> None:
        data = zlib.compress(pickle.dumps(result), level=1)
        try:
            self._starts[number] = self._file.seek(0, 2)
            self._lengths[number] = self._file.write(data)
        except OSError as error:
            raise A11yCheckError(
                _(
                    "Results cannot be kept in {folder}: {reason}. Make room there, or name another folder in TMPDIR."
                ),
                folder=tempfile.gettempdir(),
                reason=error.strerror or error,
            ) from error

    def __len__(self) -> int:
        return len(self._starts)
