"""Processes that are killed while they import, and processes that import at the same time."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kwalificatiestructuur.opslag import Opslag
from tests.kwalificatiestructuur.opslag.bronbestanden import texts, xml

ROOT = Path(__file__).parents[3]

IMPORT = """
import sys
from pathlib import Path
from kwalificatiestructuur.opslag import Opslag
opslag = Opslag(Path(sys.argv[1]))
opslag.commit(opslag.prepare([Path(naam) for naam in sys.argv[2:]]))
"""

# Dies like a pulled plug at the n-th time that the store touches the disk.
KILLED = (
    """
import os, pathlib, signal, sqlite3, sys
left = int(sys.argv.pop(1))

def counted(work):
    def call(*args, **rest):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return work(*args, **rest)
    return call

class Connection(sqlite3.Connection):
    execute = counted(sqlite3.Connection.execute)
    close = counted(sqlite3.Connection.close)

connect = sqlite3.connect
sqlite3.connect = lambda *args, **rest: connect(*args, **{"factory": Connection} | rest)
os.fsync = counted(os.fsync)
for name in ("mkdir", "replace", "unlink"):
    setattr(pathlib.Path, name, counted(getattr(pathlib.Path, name)))
"""
    + IMPORT
)


def run(code: str, *argumenten: object) -> subprocess.CompletedProcess[bytes]:
    opdracht = [sys.executable, "-c", code, *map(str, argumenten)]
    return subprocess.run(opdracht, cwd=ROOT, capture_output=True, check=False, timeout=120)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_killed_at_any_moment_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    een, twee = xml(tmp_path, "een"), xml(tmp_path, "twee")
    pad = tmp_path / "opslag"
    opslag = Opslag(pad)
    opslag.commit(opslag.prepare([een]))
    edities, gedood = 1, 0
    klaar = False
    # Steps of three: about thirty places, from the first folder to the last clean-up.
    for moment in range(1, 400, 3):
        uitkomst = run(KILLED, moment, pad, twee)
        opslag = Opslag(pad)
        structuur = opslag.load()
        namen = {editie.bronnen[-1].bestand for editie in opslag.edities()}
        assert namen in ({"een.xml"}, {"een.xml", "twee.xml"})
        assert texts(structuur)[0] in ("Lastig: een 1", "Lastig: twee 1")
        assert len(opslag.edities()) >= edities
        assert opslag.meldingen == ()
        edities = len(opslag.edities())
        if uitkomst.returncode == 0:
            klaar = True
            break
        assert uitkomst.returncode == -signal.SIGKILL, uitkomst.stderr
        gedood += 1
        if edities == 2:
            opslag.remove(next(e.id for e in opslag.edities() if "twee.xml" in e.bron))
            edities = 1
    assert klaar
    assert gedood > 10
    assert texts(Opslag(pad).load())[0] == "Lastig: twee 1"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_killed_during_the_very_first_import(tmp_path: Path) -> None:
    een = xml(tmp_path, "een")
    for moment in range(5, 400, 17):
        pad = tmp_path / f"opslag{moment}"
        uitkomst = run(KILLED, moment, pad, een)
        opslag = Opslag(pad)
        opslag.load()
        assert len(opslag.edities()) <= 1
        opslag.commit(opslag.prepare([een]))
        assert texts(Opslag(pad).load())[0] == "Lastig: een 1"
        if uitkomst.returncode == 0:
            return
    pytest.fail("the import never came to its end")


def test_two_processes_import_at_once(tmp_path: Path) -> None:
    bestanden = [xml(tmp_path, f"bron{nummer}") for nummer in range(4)]
    pad = tmp_path / "opslag"
    lopend = [
        subprocess.Popen([sys.executable, "-c", IMPORT, pad, bestand], cwd=ROOT)
        for bestand in (*bestanden, bestanden[0])
    ]
    assert [proces.wait(timeout=120) for proces in lopend] == [0] * 5
    opslag = Opslag(pad)
    assert {e.bronnen[-1].bestand for e in opslag.edities()} == {b.name for b in bestanden}
    for editie in opslag.edities():
        assert len(texts(opslag.load(editie.id))) == 6
    assert opslag.meldingen == ()
    assert not list((pad / "tijdelijk").glob("*"))


def test_threads_of_one_window_share_the_store(tmp_path: Path) -> None:
    opslag = Opslag(tmp_path / "opslag")
    opslag.commit(opslag.prepare([xml(tmp_path, "begin")]))
    structuur = opslag.load()
    fouten: list[BaseException] = []

    def work(nummer: int) -> None:
        try:
            (tmp_path / str(nummer)).mkdir()
            opslag.commit(opslag.prepare([xml(tmp_path / str(nummer), f"bron{nummer}")]))
            assert len(texts(opslag.load())) == 6
            assert texts(structuur)[0] == "Lastig: begin 1"
        except BaseException as fout:  # noqa: BLE001 - a thread swallows it otherwise
            fouten.append(fout)

    draden = [threading.Thread(target=work, args=(nummer,)) for nummer in range(6)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    assert fouten == []
    assert len(opslag.edities()) == 7


def test_a_window_keeps_what_another_removes(tmp_path: Path) -> None:
    opslag = Opslag(tmp_path / "opslag")
    editie = opslag.commit(opslag.prepare([xml(tmp_path)]))
    structuur = Opslag(opslag.pad).load()
    opslag.remove(editie.id)
    assert texts(structuur)[0] == "Lastig: een 1"
