"""Days as 31.12.2026; Django adds 2026-12-31."""

DATE_INPUT_FORMATS = ["%d.%m.%Y"]
DATETIME_INPUT_FORMATS = ["%d.%m.%Y %H:%M"]
