"""What cannot be checked is said in one line, in the reader's language."""

import pytest

from .conftest import ONLY


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "a11y-check: Name the pages to check: files, folders, addresses, or - (see --help)."),
        (["gone.html"], "gone.html: There is no such file. Check the spelling and the folder."),
        (["good.html", "gone.html"], "gone.html: There is no such file. Check the spelling and the folder."),
        (
            ["good.html", "--select", "images/image-mising-alt"],
            "a11y-check: There is no rule or group “images/image-mising-alt”. Did you mean",
        ),
        (["good.html", "--ignore", "imagse"], "a11y-check: There is no rule or group “imagse”. Did you mean"),
        (["good.html", *ONLY, "--ignore", "images"], "a11y-check: No rule remains to check"),
        (["good.html", "--format", "pdf"], "a11y-check: There is no format “pdf”. There are: "),
        (["good.html", "--format", "json=no/x.json"], "a11y-check: no/x.json cannot be written"),
        (["good.html", "--format", "json", "--format", "text"], "a11y-check: Only one format fits"),
        (["good.html", "--today", "1.2.2026"], "a11y-check: argument --today: “1.2.2026” is no date"),
        (["good.html", "--for", "me"], "a11y-check: argument --for: invalid choice"),
        (["good.html", "--max-pages", "0"], "a11y-check: argument --max-pages: “0” is no number of pages"),
        (["good.html", "--root", "no"], "a11y-check: --root no: there is no such folder."),
        (["good.html", "--config", "no.toml"], "a11y-check: no.toml cannot be read: No such file"),
        (["good.html", "--baseline", "no.json"], "a11y-check: There is no baseline no.json. Make it with"),
        (["good.html", "--update-baseline", "old"], "a11y-check: --update-baseline needs --baseline FILE."),
        (["explain", "nothing"], "a11y-check: There is no rule “nothing”."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_checked_is_said_in_one_line(command, folder, arguments, message):
    done = command(*arguments)

    assert done.returncode == 2
    assert done.stderr.startswith(message)
    assert done.stderr.count("\n") == 1


def test_a_german_reader_is_told_in_german_how_to_call_it(command):
    done = command("--help", environ={"LANG": "de_DE.UTF-8"})

    words = done.stdout.split()
    assert words[:2] == ["Aufruf:", "a11y-check"]
    assert "Optionen:" in words
    assert not {"usage:", "show", "exit"} & set(words)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--nope"], "a11y-check: Unbekannte Angaben: --nope (--help)\n"),
        (["--format"], "a11y-check: --format: ein Wert fehlt (--help)\n"),
        (["--jobs", "x", "a.html"], "a11y-check: --jobs: „x“ ist keine Anzahl von Prozessen: "),
        (["explain"], "a11y-check explain: Eine dieser Angaben ist nötig: REGEL --all (--help)\n"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_german_reader_is_told_in_german_what_is_wrong(command, arguments, message):
    done = command(*arguments, environ={"LANG": "de_DE.UTF-8"})

    assert done.returncode == 2
    assert done.stderr.startswith(message)
    assert done.stderr.count("\n") == 1
