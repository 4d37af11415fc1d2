"""Settings of a project hold until an option says otherwise, and a mistake in them is named."""

import json

import pytest

from .conftest import ONLY, RULE


def test_settings_in_pyproject_hold_until_an_option_says_otherwise(command, folder):
    (folder / "pyproject.toml").write_text(
        f'[tool.a11y-check]\npages = ["bad.html"]\nselect = ["{RULE}"]\nfail-on = "never"\nformat = ["json"]'
    )

    kept = command()
    assert kept.returncode == 0
    assert json.loads(kept.stdout)["pages"][0]["url"] == "bad.html"
    assert command("--fail-on", "error").returncode == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("fail_on = 'never'", "a11y-check: [tool.a11y-check] has no key “fail_on”. Did you mean fail-on?"),
        ("fail-on = 'none'", "a11y-check: [tool.a11y-check] in pyproject.toml: Invalid enum value 'none'"),
        ("max-pages = 'many'", "a11y-check: [tool.a11y-check] in pyproject.toml: Expected `int`, got `str`"),
        ("ignore = ['imgs']", "a11y-check: There is no rule or group “imgs”. Did you mean"),
        ("ignore = [", "a11y-check: pyproject.toml is not valid TOML"),
        ("thresholds = 2", "a11y-check: [tool.a11y-check] in pyproject.toml: Expected `object`, got `int`"),
        (
            "thresholds.review = 2",
            "a11y-check: There is no threshold “review”. Did you mean last-reviewed-days?",
        ),
        (
            "thresholds.last-reviewed-days = -1",
            "a11y-check: [tool.a11y-check] in pyproject.toml: Expected `int` >= 0 - at `$.thresholds.last-reviewed-days`",
        ),
    ],
)
def test_settings_with_a_mistake(command, folder, text, message):
    (folder / "pyproject.toml").write_text(f"[tool.a11y-check]\n{text}")

    done = command("good.html")

    assert done.returncode == 2
    assert done.stderr.startswith(message)


def test_a_file_of_settings_without_the_table(command, folder):
    (folder / "other.toml").write_text("[tool.black]")

    assert "other.toml has no table [tool.a11y-check]." in command("--config", "other.toml").stderr
    assert command("good.html", *ONLY).returncode == 0
