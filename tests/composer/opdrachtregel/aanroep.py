"""The command line as a user calls it: with words, and back come its output and its exit code."""

from __future__ import annotations

import io
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path

from main import main

ROOT = Path(__file__).parents[3]
EXAMPLE = ROOT / "resources" / "voorbeeld" / "servicemedewerker_plus.toml"

Afloop = subprocess.CompletedProcess[str]


def call(*argumenten: str | Path) -> Afloop:
    """In this process: starting one and importing everything takes ten times what most ask."""
    # As narrow as a console can be; the program itself has to make it UTF-8.
    uit, fout = (io.TextIOWrapper(io.BytesIO(), encoding="ascii") for _ in range(2))
    woorden = [str(argument) for argument in argumenten]
    with chdir(ROOT), redirect_stdout(uit), redirect_stderr(fout):
        code = main(woorden)
    return subprocess.CompletedProcess(woorden, code, _text_of(uit), _text_of(fout))


def call_process(*argumenten: str | Path) -> Afloop:
    """In a process of its own, where nothing is left of a call before it."""
    return subprocess.run(
        [sys.executable, "main.py", *map(str, argumenten)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def refused(klaar: Afloop) -> str:
    """The one line that says why nothing was done."""
    assert klaar.returncode == 2
    assert klaar.stdout == ""
    regels = klaar.stderr.splitlines()
    assert len(regels) == 1
    assert regels[0].startswith("fout: ")
    assert "onverwachts" not in regels[0]
    return regels[0]


def _text_of(stroom: io.TextIOWrapper) -> str:
    stroom.flush()
    # As a process gives its text: a new line is one character on every system.
    buffer = stroom.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode("utf-8").replace("\r\n", "\n")
