from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kwalificatiestructuur.opslag.fouten import Opslagfout
from kwalificatiestructuur.opslag.plaats import (
    Opslagplaats,
    Werkmap,
    default_folder,
    remove_left_behind,
    safe_name,
    set_aside,
)
from kwalificatiestructuur.opslag.slot import locked


def test_a_folder_or_a_database(tmp_path: Path) -> None:
    assert Opslagplaats.of(tmp_path / "opslag").databank == tmp_path / "opslag/structuur.sqlite"
    los = Opslagplaats.of(tmp_path / "a.db")
    assert (los.databank, los.map) == (tmp_path / "a.db", tmp_path / "a.db.d")
    (tmp_path / "b.sqlite").mkdir()
    assert Opslagplaats.of(tmp_path / "b.sqlite").map == tmp_path / "b.sqlite"
    (tmp_path / "zonder").touch()
    assert Opslagplaats.of(tmp_path / "zonder").map == tmp_path / "zonder.d"


def test_the_default_moves_along_with_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KWALIFICATIECOMPOSER_MAP", str(tmp_path))
    assert default_folder() == tmp_path / "opslag"
    monkeypatch.delenv("KWALIFICATIECOMPOSER_MAP")
    assert default_folder().parts[-2:] == ("kwalificatiecomposer", "opslag")


@pytest.mark.parametrize("naam", ["", "..", "../x", "a/b", "a\\b", "con:", "\0", ".verborgen"])
def test_an_id_never_leads_elsewhere(naam: str) -> None:
    with pytest.raises(Opslagfout):
        safe_name(naam)


def test_a_copy_never_stands_elsewhere(tmp_path: Path) -> None:
    plaats = Opslagplaats.of(tmp_path)
    assert plaats.bron_of("sbb-1", "archief.zip/../x.xml").parent == plaats.bronnen_of("sbb-1")


def test_a_working_folder_goes_when_it_is_dropped(tmp_path: Path) -> None:
    plaats = Opslagplaats.of(tmp_path / "opslag")
    werkmap = Werkmap(plaats)
    (werkmap.pad / "x").touch()
    del werkmap
    gc.collect()
    assert not (tmp_path / "opslag").exists()


def test_a_shared_working_folder_goes_with_the_last(tmp_path: Path) -> None:
    werkmap = Werkmap(Opslagplaats.of(tmp_path))
    werkmap.share()
    werkmap.remove()
    assert not werkmap.is_weg
    assert werkmap.pad.exists()
    werkmap.remove()
    assert werkmap.is_weg
    assert list(tmp_path.iterdir()) == []


def test_only_what_nobody_works_in_is_cleared(tmp_path: Path) -> None:
    plaats = Opslagplaats.of(tmp_path)
    remove_left_behind(plaats)
    eigen = Werkmap(plaats)
    van_eerder, vers = plaats.tijdelijk / "eerder", plaats.tijdelijk / "vers"
    toen = time.time() - 3 * 24 * 3600
    for map_ in (van_eerder, vers):
        map_.mkdir()
    for map_ in (eigen.pad, van_eerder):
        os.utime(map_, (toen, toen))
    remove_left_behind(plaats)
    assert not van_eerder.exists()
    assert vers.exists()
    assert eigen.pad.exists()


def test_what_a_killed_process_left_is_cleared_at_once(tmp_path: Path) -> None:
    plaats = Opslagplaats.of(tmp_path)
    plaats.edities.mkdir()
    half = plaats.edities / "editie-1.json.0123.tmp"
    half.touch()
    werk = (
        "import os, sys; from pathlib import Path\n"
        "from kwalificatiestructuur.opslag.plaats import Opslagplaats, Werkmap\n"
        "werkmap = Werkmap(Opslagplaats.of(Path(sys.argv[1])))\n"
        "print(werkmap.pad, flush=True); sys.stdin.read(); os._exit(9)\n"
    )
    opdracht = [sys.executable, "-c", werk, str(tmp_path)]
    pijp = subprocess.PIPE
    with subprocess.Popen(opdracht, stdin=pijp, stdout=pijp, text=True) as proces:
        assert proces.stdin is not None
        assert proces.stdout is not None
        ander = Path(proces.stdout.readline().strip())
        with locked(tmp_path):
            remove_left_behind(plaats)
        assert ander.is_dir()
        assert half.exists()
        remove_left_behind(plaats)
        assert ander.is_dir()
        assert not half.exists()
        proces.stdin.close()
        assert proces.wait(timeout=60) == 9
    remove_left_behind(plaats)
    assert list(plaats.tijdelijk.iterdir()) == []


def test_a_journal_goes_along_with_its_database(tmp_path: Path) -> None:
    pad = tmp_path / "a.sqlite"
    assert set_aside(pad) is None
    pad.write_text("stuk")
    (tmp_path / "a.sqlite-journal").write_text("oud")
    opzij = set_aside(pad)
    assert opzij is not None
    assert opzij.read_text() == "stuk"
    namen = {opzij.name, f"{opzij.name}-journal"}
    assert {bestand.name for bestand in tmp_path.iterdir()} == namen
