"""The docstrings of the rules as entries for a catalogue: `explain` shows them, and xgettext does not collect them."""

import ast
import json
import sys
from pathlib import Path

entries = ['msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n']
for path in sorted(Path(sys.argv[1]).glob("*/[!_]*.py")):
    if text := ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))):
        words = json.dumps(" ".join(text.split()), ensure_ascii=False)
        entries.append(f'#: {path.as_posix()}\nmsgid {words}\nmsgstr ""\n')
sys.stdout.write("\n".join(entries))
