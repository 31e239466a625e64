"""What the store says when something is wrong: in Dutch, and never nothing."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from kwalificatiestructuur.opslag import Opslag
from kwalificatiestructuur.opslag.fouten import Opslagfout
from tests.kwalificatiestructuur.opslag.bronbestanden import register, texts, xml


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    opslag = Opslag(tmp_path / "opslag")
    opslag.commit(opslag.prepare([xml(tmp_path), register(tmp_path, "K0001")]))
    return opslag.pad


def test_a_first_import_has_nothing_to_tell(tmp_path: Path) -> None:
    opslag = Opslag(tmp_path / "nieuw")
    opslag.commit(opslag.prepare([xml(tmp_path)]))
    assert opslag.meldingen == ()


def test_copies_that_nothing_refers_to_are_told_and_can_be_imported(pad: Path) -> None:
    voor = texts(Opslag(pad).load())
    shutil.rmtree(pad / "edities")
    (pad / "structuur.sqlite").unlink()
    opslag = Opslag(pad)
    assert opslag.huidige() is None
    (zin,) = opslag.meldingen
    assert "kopieën van 2 bronnen" in zin
    assert str(pad / "bronnen") in zin
    opslag.commit(opslag.prepare([pad / "bronnen"]))
    assert texts(Opslag(pad).load()) == voor
    weer = Opslag(pad)
    assert weer.huidige()
    assert weer.meldingen == ()


@pytest.mark.parametrize(
    ("inhoud", "zin"), [(b"rommel " * 200, "geen databank"), (b"SQLite format 3\0", "databank")]
)
def test_damage_is_told_in_dutch(pad: Path, inhoud: bytes, zin: str) -> None:
    for bestand in pad.rglob("*.sqlite"):
        if bestand.stat().st_size:
            bestand.write_bytes(inhoud + bytes(4096))
    opslag = Opslag(pad)
    assert texts(opslag.load())
    assert len(opslag.meldingen) == 4
    assert zin in opslag.meldingen[0]
    for woord in ("file", "database", "no such", "malformed"):
        assert woord not in " ".join(opslag.meldingen).replace(str(pad), "")


def closed(monkeypatch: pytest.MonkeyPatch, welk: Path) -> None:
    """As if ``welk`` may not be read; a test that runs as root may read everything."""
    echt = Path.open

    def opening(self: Path, *argumenten: Any, **rest: Any) -> Any:
        if self == welk:
            raise PermissionError(errno.EACCES, "Permission denied", str(self))
        return echt(self, *argumenten, **rest)

    def connect(*_: object, **__: object) -> Any:
        fout = sqlite3.OperationalError("unable to open database file")
        fout.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
        raise fout

    monkeypatch.setattr(Path, "open", opening)
    monkeypatch.setattr(sqlite3, "connect", connect)


def test_a_store_that_may_not_be_read(pad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed(monkeypatch, pad / "structuur.sqlite")
    with pytest.raises(Opslagfout, match="mag hier niet worden gelezen"):
        Opslag(pad).load()
