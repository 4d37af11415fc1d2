"""Terminals of every kind: colour, letters, readers that have had enough, Ctrl-C."""

import os
import signal
import socket

import pytest

from .conftest import ONLY


@pytest.mark.parametrize(
    ("environ", "arguments", "coloured"),
    [
        ({}, [], False),
        ({"FORCE_COLOR": "1"}, [], True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], False),
        ({}, ["--color", "always"], True),
        ({"FORCE_COLOR": "1"}, ["--color", "never"], False),
    ],
)
def test_colour_comes_only_where_it_is_wanted(command, folder, environ, arguments, coloured):
    done = command("bad.html", *ONLY, *arguments, environ=environ)

    assert ("\x1b[" in done.stdout) is coloured


def test_a_terminal_that_knows_no_german_letters_gets_a_report_all_the_same(command, folder):
    (folder / "grün.html").write_text("<title>Bürgeramt</title><img src=ß>", encoding="utf-8")

    done = command("grün.html", *ONLY, environ={"PYTHONIOENCODING": "ascii"})

    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith(r"gr\xfcn.html  B\xfcrgeramt")


@pytest.mark.parametrize("arguments", [["bad.html"], ["bad.html", "--format", "json"], ["explain", "--all"]])
def test_a_reader_that_has_had_enough_ends_the_output_and_not_the_command(command, folder, arguments):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as closed, command.start(*arguments, stdout=closed) as process:
        _out, err = process.communicate(timeout=60)

    assert err == ""
    assert process.returncode == (1 if "bad.html" in arguments else 0)


def test_a_clean_page_stays_clean_for_such_a_reader(command, folder):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as closed, command.start("good.html", *ONLY, stdout=closed) as process:
        _out, err = process.communicate(timeout=60)

    assert (process.returncode, err) == (0, "")


def test_ctrl_c_ends_the_command_without_a_traceback(command):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        with command.start(f"http://127.0.0.1:{silent.getsockname()[1]}/") as process:
            connection, _address = silent.accept()
            process.send_signal(signal.SIGINT)
            _out, err = process.communicate(timeout=60)
        connection.close()

    assert (process.returncode, err) == (130, "Stopped.\n")
