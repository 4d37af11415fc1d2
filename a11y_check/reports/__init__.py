"""What a run looks like to people and programs. One file = one format, its name the format's name.

Each has `render(run)`, which gives the text piece by piece, for it can be long; styled text is shown in colour where that is wanted.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple, TextIO

from rich.text import Text

from a11y_check.errors import A11yCheckError
from a11y_check.rule import _
from a11y_check.run import Run
from a11y_check.terminal import console

FORMATS = sorted(module.name for module in pkgutil.iter_modules(__path__))


class Target(NamedTuple):
    """A format, and the file to write it to; None is standard output."""

    format: str
    file: Path | None = None


def targets(names: Iterable[str]) -> list[Target]:
    """The targets that NAME and NAME=FILE stand for. Raises A11yCheckError for what cannot work."""
    found = []
    for text in names:
        name, _sep, file = text.partition("=")
        if name not in FORMATS:
            formats = ", ".join(FORMATS)
            raise A11yCheckError(
                _("There is no format “{name}”. There are: {formats}."), name=name, formats=formats
            )
        if file and not Path(file).parent.is_dir():
            raise A11yCheckError(_("{file} cannot be written: its folder does not exist."), file=file)
        found.append(Target(name, Path(file) if file else None))
    if sum(target.file is None for target in found) > 1:
        raise A11yCheckError(_("Only one format fits on standard output; give the others a file: NAME=FILE."))
    return found


def write(run: Run, targets: Iterable[Target], out: TextIO, *, colour: bool) -> None:
    """Each format to its file, or to `out`. Raises A11yCheckError for a file that cannot be written."""
    for target in targets:
        if target.file is None:
            _write(target.format, run, out, colour)
            continue
        try:
            with target.file.open("w", encoding="utf-8", errors="backslashreplace") as file:
                _write(target.format, run, file, colour=False)
        except OSError as error:
            raise A11yCheckError(
                _("{file} cannot be written: {why}."), file=target.file, why=error.strerror
            ) from None


def _write(name: str, run: Run, out: TextIO, colour: bool) -> None:
    pieces: Iterable[str | Text] = importlib.import_module(f"{__name__}.{name}").render(run)
    terminal = console(out, colour=colour)
    for piece in pieces:
        if isinstance(piece, str):
            out.write(piece)
        else:
            terminal.print(piece, end="")
