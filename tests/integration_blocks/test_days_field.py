"""Days are typed as people write them, and what is no day is named."""

import pytest
from django.core.exceptions import ValidationError

from integration_blocks.fields.days import DaysField


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("", []),
        ("24.12.2026", ["2026-12-24"]),
        ("31.12.2026, 24.12.26; 2027-01-01 24.12.2026", ["2026-12-24", "2026-12-31", "2027-01-01"]),
    ],
)
def test_days_are_typed_as_people_write_them(typed, stored):
    field = DaysField(verbose_name="nicht am").formfield()

    assert field.clean(typed) == stored
    assert field.clean(field.prepare_value(stored)) == stored


@pytest.mark.parametrize("typed", ["Heiligabend", "31.11.2026", "24.12."])
def test_what_is_no_day_is_named(typed):
    with pytest.raises(ValidationError, match=typed):
        DaysField(verbose_name="nicht am").formfield().clean(f"24.12.2026, {typed}")
