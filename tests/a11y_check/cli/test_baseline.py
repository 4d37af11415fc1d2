"""A baseline keeps known findings apart, from the first to the last."""

import json

import pytest

from .conftest import BAD, GOOD, ONLY, RULE


def test_a_baseline_lives_from_the_first_finding_to_the_last(command, folder):
    known = (*ONLY, "--baseline", "known.json")

    begun = command("bad.html", *known, "--update-baseline", "new photo ordered", "--today", "2026-01-02")
    assert begun.returncode == 0
    (entry,) = json.loads((folder / "known.json").read_text())["entries"]
    assert (entry["reason"], entry["since"]) == ("new photo ordered", "2026-01-02")

    (folder / "bad.html").write_text("<p>moved down</p>\n\n" + BAD)
    assert "Known from the baseline: 1." in command("bad.html", *known).stdout

    (folder / "bad.html").write_text(BAD + '<img src="new.jpg">')
    assert "To fix: 1." in command("bad.html", *known).stdout

    (folder / "bad.html").write_text(GOOD)
    mended = command("bad.html", *known)
    assert mended.returncode == 0
    assert f"{RULE} on bad.html (new photo ordered, 2026-01-02)" in mended.stdout

    command("bad.html", *known, "--update-baseline", "clean")
    assert json.loads((folder / "known.json").read_text())["entries"] == []


def test_what_is_known_for_a_while_counts_again_afterwards(command, folder):
    known = ("bad.html", *ONLY, "--baseline", "known.json")
    command(*known, "--update-baseline", "until the relaunch")
    baseline = json.loads((folder / "known.json").read_text())
    baseline["entries"][0]["until"] = "2026-06-30"
    (folder / "known.json").write_text(json.dumps(baseline))

    assert command(*known, "--today", "2026-06-30").returncode == 0
    assert command(*known, "--today", "2026-07-01").returncode == 1


@pytest.mark.parametrize(
    ("content", "message"),
    [("{", "known.json is no baseline"), ('{"version": 2}', "known.json is a baseline of a newer version")],
)
def test_a_baseline_that_is_none(command, folder, content, message):
    (folder / "known.json").write_text(content)

    done = command("good.html", "--baseline", "known.json")

    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert message in done.stderr
