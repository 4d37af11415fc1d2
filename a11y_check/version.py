"""The version of this distribution."""

from importlib.metadata import PackageNotFoundError, version


def tool_version() -> str:
    """As installed; "0" where the checker runs from a folder that was never installed."""
    try:
        return version("integration-blocks")
    except PackageNotFoundError:
        return "0"
