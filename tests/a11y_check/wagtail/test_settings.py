"""The settings of the checker in a site: pyproject.toml, and over it A11Y_CHECK."""

import pytest
from django.core.checks import run_checks

from a11y_check.errors import A11yCheckError
from a11y_check.wagtail.settings import checker_settings


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    (tmp_path / "pyproject.toml").write_text(
        "[tool.a11y-check]\nlevel = 'AAA'\nthresholds = {last-reviewed-days = 365, notice-days = 7}"
    )
    monkeypatch.chdir(tmp_path)


def test_the_django_setting_wins_key_by_key(settings):
    settings.A11Y_CHECK = {"fail-on": "never", "thresholds": {"notice-days": 30}}

    found = checker_settings()

    assert (found.level, found.fail_on) == ("AAA", "never")
    assert (found.thresholds.last_reviewed_days, found.thresholds.notice_days) == (365, 30)
    assert found.thresholds.school_years == 10


def test_a_site_without_the_setting_has_those_of_the_project(settings):
    assert checker_settings().thresholds.notice_days == 7


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"treshold": 1}, "has no key “treshold”. Did you mean thresholds?"),
        (
            {"thresholds": {"notice_days": 1}},
            "There is no threshold “notice_days”. Did you mean notice-days?",
        ),
        ({"thresholds": {"notice-days": "7"}}, "in A11Y_CHECK: Expected `int`, got `str`"),
    ],
)
def test_mistakes_are_told_by_the_checks_of_django(settings, wrong, message):
    settings.A11Y_CHECK = wrong

    (error,) = (error for error in run_checks() if error.id == "a11y_check.E001")

    assert message in error.msg
    with pytest.raises(A11yCheckError):
        checker_settings()
