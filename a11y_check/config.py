"""Settings of a run: the defaults, and `[tool.a11y-check]` in pyproject.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from a11y_check.errors import A11yCheckError, UnknownNameError
from a11y_check.texts import _
from a11y_check.thresholds import Thresholds


class Config(msgspec.Struct, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """Every setting that a project can keep; options on the command line win over it."""

    #: Files, folders, globs and addresses for a call that names none.
    pages: list[str] = []
    select: list[str] = []
    ignore: list[str] = []
    audience: Literal["editor", "developer", "all"] = msgspec.field(name="for", default="all")
    fail_on: Literal["error", "warning", "never"] = "error"
    format: list[str] = msgspec.field(default_factory=lambda: ["text"])
    root: str | None = None
    max_pages: Annotated[int, msgspec.Meta(ge=1)] = 500
    language: Literal["de", "en"] | None = None
    preview: bool = False
    level: Literal["AA", "AAA"] = "AA"
    baseline: str | None = None
    engine: Literal["static", "axe", "both"] = "static"
    thresholds: Thresholds = Thresholds()
    jobs: Annotated[int, msgspec.Meta(ge=1)] | Literal["auto"] = "auto"


def _names(kind: type[msgspec.Struct]) -> set[str]:
    return {field.encode_name for field in msgspec.structs.fields(kind)}


NAMES = _names(Config)


def read(path: Path | None = None) -> Config:
    """The settings in `path`, else in pyproject.toml of the current folder, else the defaults.

    Raises A11yCheckError for a file that cannot be read, an unknown key or a value of the wrong kind.
    """
    file = path or Path("pyproject.toml")
    if path is None and not file.is_file():
        return Config()
    try:
        table = tomllib.loads(file.read_text("utf-8")).get("tool", {}).get("a11y-check")
    except OSError as error:
        raise A11yCheckError(_("{file} cannot be read: {why}."), file=file, why=error.strerror) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise A11yCheckError(_("{file} is not valid TOML: {why}."), file=file, why=error) from None
    if table is None:
        if path is None:
            return Config()
        raise A11yCheckError(_("{file} has no table [tool.a11y-check]."), file=file)
    return convert(table, file)


def convert(table: dict[str, Any], file: Path | str) -> Config:
    """The table of a file as settings; raises A11yCheckError as `read` does."""
    for name in table:
        if name not in NAMES:
            raise UnknownNameError(_("[tool.a11y-check] has no key “{name}”."), name, NAMES)
    thresholds = table.get("thresholds", {})
    for name in thresholds if isinstance(thresholds, dict) else ():
        if name not in _names(Thresholds):
            raise UnknownNameError(_("There is no threshold “{name}”."), name, _names(Thresholds))
    try:
        return msgspec.convert(table, Config)
    except msgspec.ValidationError as error:
        raise A11yCheckError(_("[tool.a11y-check] in {file}: {why}."), file=file, why=error) from None


def merged(config: Config, table: dict[str, Any], place: str) -> Config:
    """The settings with those of the table in their place, and of its thresholds; `place` is where the table stands.

    Raises A11yCheckError as `read` does.
    """
    own = convert(table, place)
    given = {
        field.name: getattr(own, field.name)
        for field in msgspec.structs.fields(Config)
        if field.encode_name in table
    }
    if "thresholds" in given:
        kept = {**msgspec.to_builtins(config.thresholds), **table["thresholds"]}
        given["thresholds"] = msgspec.convert(kept, Thresholds)
    return msgspec.structs.replace(config, **given)


def override(config: Config, options: dict[str, Any]) -> Config:
    """The settings with those options in place that were given, which is to say are not None."""
    names = {field.name for field in msgspec.structs.fields(Config)}
    given = {name: value for name, value in options.items() if name in names and value is not None}
    return msgspec.structs.replace(config, **given)
