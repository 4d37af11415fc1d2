"""The JSON interface beside Wagtail's own on the same pages, and beside Integreat's figures: queries and CPU time.

Run it from the project's folder: `python benchmarks/api.py [--sizes 10,100,1000] [--contacts 10000]`. It makes databases of its own: with
SQLite, and with PostgreSQL where a server answers at POSTGRES_URL or DATABASE_URL. Times are CPU milliseconds of this
process, without the database server's, the best of several runs. A loop is the time that five million steps of a
plain Python loop took in the same run: by loops, machines can be compared.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys

from interface.measuring import measure
from interface.tables import report
from offices import databases
from rich.console import Console


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="10,100,1000", help="numbers of pages, for example 10,100,1000")
    parser.add_argument("--contacts", type=int, default=10_000, help="contacts of the largest site")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.here:
        for each in measure([int(size) for size in arguments.sizes.split(",")], arguments.contacts):
            sys.stdout.write(f"{json.dumps(each)}\n")
        return
    console = Console(width=120)
    with databases() as found:
        if len(found) == 1:
            console.print("No PostgreSQL server answers: name one in POSTGRES_URL.")
        for system, url in found.items():
            run = subprocess.run(  # noqa: S603 - this file
                [
                    *(sys.executable, __file__, "--here"),
                    *("--sizes", arguments.sizes, "--contacts", str(arguments.contacts)),
                ],
                env={**os.environ, "DATABASE_URL": url},
                stdout=subprocess.PIPE,
                check=True,
            )
            report(system, [json.loads(line) for line in run.stdout.splitlines()], console)


if __name__ == "__main__":
    main()
