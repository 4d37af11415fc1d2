"""The settings of the checker in a site: `[tool.a11y-check]` in pyproject.toml, and over it `A11Y_CHECK` in the Django settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from django.conf import settings
from django.core.checks import CheckMessage, Error

from a11y_check import config
from a11y_check.config import Config
from a11y_check.errors import A11yCheckError

NAME = "A11Y_CHECK"


def checker_settings(path: Path | None = None) -> Config:
    """The settings of `path` or pyproject.toml with those of `A11Y_CHECK`, a dictionary with the same keys, in their place.

    Raises A11yCheckError as `a11y_check.config.read` does.
    """
    return config.merged(config.read(path), getattr(settings, NAME, {}), NAME)


def has_same_scope(one: Config, other: Config) -> bool:
    """Whether both settings look for the same things, so that what they find can be compared."""
    names = ("select", "ignore", "audience", "preview", "level", "baseline", "engine", "thresholds")
    return all(getattr(one, name) == getattr(other, name) for name in names)


def editor_settings() -> Config:
    """The same, for what editors can mend, without a browser: what is checked while they write, and before they publish."""
    return msgspec.structs.replace(checker_settings(), audience="editor", engine="static")


def check_settings(**_options: Any) -> list[CheckMessage]:
    """What `manage.py check` says of `A11Y_CHECK`."""
    try:
        config.merged(Config(), getattr(settings, NAME, {}), NAME)
    except A11yCheckError as error:
        return [Error(error.text("en"), id="a11y_check.E001")]
    return []
