"""Whatever happens to the files of a store: mended with a message, or one sentence; never lost."""

from __future__ import annotations

import errno
import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.opslag import Opslag
from kwalificatiestructuur.opslag.fouten import NieuwereOpslag, Opslagfout
from kwalificatiestructuur.vragen import dossiers
from tests.kwalificatiestructuur.opslag.bronbestanden import register, texts, xml

Schade = Callable[[Path], None]

EEN_EN_TWEE = [
    "Lastig: twee 1",
    "Lastig: twee 2",
    "Lastig: een 1",
    "Lastig: een 2",
    *(f"Doet twee {kt}.{wp}" for kt in (1, 2) for wp in (1, 2)),
    *(f"Doet een {kt}.{wp}" for kt in (1, 2) for wp in (1, 2)),
]


def truncate(pad: Path) -> None:
    with pad.open("rb+") as bestand:
        bestand.truncate(pad.stat().st_size // 2)


def empty(pad: Path) -> None:
    pad.write_bytes(b"")


def garbage(pad: Path) -> None:
    pad.write_bytes(random.Random(1).randbytes(pad.stat().st_size))


def wrong_schema(pad: Path) -> None:
    pad.unlink()
    with closing(sqlite3.connect(pad)) as db:
        db.execute("CREATE TABLE iets(anders)")


def scratched(pad: Path) -> None:
    """Some letters of what stands in it are others."""
    pad.write_bytes(pad.read_bytes().replace(b"Doet", b"Deed").replace(b"Opleiding", b"Opleidong"))


def gone(pad: Path) -> None:
    pad.unlink()


STUK: list[Schade] = [truncate, empty, garbage, wrong_schema, gone]
SCHADE = [*STUK, scratched]


@pytest.fixture(scope="module")
def voorbeeld(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with two editions: "een", and with "twee" on top of that and a register."""
    bronnen = tmp_path_factory.mktemp("bronnen")
    opslag = Opslag(tmp_path_factory.mktemp("voorbeeld") / "opslag")
    opslag.commit(opslag.prepare([xml(bronnen, "een")], naam="Een"))
    twee = [xml(bronnen, "twee", crebo=23800), register(bronnen, "K0001")]
    opslag.commit(opslag.prepare(twee, aanvullen=True, naam="Twee"))
    assert texts(opslag.load()) == EEN_EN_TWEE
    return opslag.pad


@pytest.fixture
def pad(voorbeeld: Path, tmp_path: Path) -> Path:
    return shutil.copytree(voorbeeld, tmp_path / "opslag")


@pytest.mark.parametrize("schade", STUK)
def test_damaged_database_is_made_again(pad: Path, schade: Schade) -> None:
    schade(pad / "structuur.sqlite")
    opslag = Opslag(pad)
    assert [editie.naam for editie in opslag.edities()] == ["Een", "Twee"]
    assert texts(opslag.load()) == EEN_EN_TWEE
    assert len(opslag.meldingen) == 1
    assert "opnieuw gemaakt" in opslag.meldingen[0]
    opzij = list(pad.glob("beschadigd-*"))
    assert len(opzij) == (schade is not gone)
    again = Opslag(pad)
    assert texts(again.load()) == EEN_EN_TWEE
    assert again.meldingen == ()


@pytest.mark.parametrize("schade", SCHADE)
def test_damaged_contents_are_read_again_from_the_source(pad: Path, schade: Schade) -> None:
    for bestand in (pad / "gegevens").glob("*.sqlite"):
        schade(bestand)
    opslag = Opslag(pad)
    assert texts(opslag.load()) == EEN_EN_TWEE
    assert len(opslag.load().overlap) == len(load_bundel().overlap)
    assert len(opslag.meldingen) >= 3
    assert all("opnieuw gelezen uit" in melding for melding in opslag.meldingen)
    again = Opslag(pad)
    assert texts(again.load()) == EEN_EN_TWEE
    assert again.meldingen == ()


@pytest.mark.parametrize("schade", SCHADE)
def test_everything_derived_damaged_at_once(pad: Path, schade: Schade) -> None:
    for bestand in pad.rglob("*.sqlite"):
        schade(bestand)
    opslag = Opslag(pad)
    assert texts(opslag.load()) == EEN_EN_TWEE
    assert opslag.meldingen


@pytest.mark.parametrize("zaad", range(40))
def test_a_few_bytes_wrong_anywhere(pad: Path, zaad: int) -> None:
    """Either it is still what it was, or it was mended with a message."""
    kans = random.Random(zaad)
    for bestand in pad.rglob("*.sqlite"):
        if not (data := bytearray(bestand.read_bytes())):
            continue  # the lock
        for _ in range(3):
            data[kans.randrange(len(data))] ^= 1 << kans.randrange(8)
        bestand.write_bytes(data)
    try:
        opslag = Opslag(pad)
        assert texts(opslag.load()) == EEN_EN_TWEE
    except NieuwereOpslag:
        # The very byte of the version was hit.
        return


def test_damage_under_an_open_structure_is_mended_when_a_text_is_asked(pad: Path) -> None:
    opslag = Opslag(pad)
    structuur = opslag.load()
    for bestand in (pad / "gegevens").glob("sbb-*.sqlite"):
        scratched(bestand)
    assert texts(structuur) == EEN_EN_TWEE
    assert any("opnieuw gelezen" in melding for melding in opslag.meldingen)


def test_without_its_source_a_damaged_edition_gives_way_to_the_bundle(pad: Path) -> None:
    shutil.rmtree(pad / "bronnen")
    for bestand in (pad / "gegevens").glob("sbb-*.sqlite"):
        garbage(bestand)
    opslag = Opslag(pad)
    assert opslag.load().editie == load_bundel().editie
    assert "importeer dat bestand opnieuw" in opslag.meldingen[-1]
    with pytest.raises(Opslagfout, match=r"een\.xml"):
        opslag.load(opslag.edities()[0].id)
    assert [editie.naam for editie in opslag.edities()] == ["Een", "Twee"]


def test_a_changed_copy_is_no_source(pad: Path) -> None:
    for bestand in (pad / "gegevens").glob("sbb-*.sqlite"):
        garbage(bestand)
    for kopie in (pad / "bronnen").rglob("*.xml"):
        kopie.write_text(kopie.read_text("utf-8").replace("Doet", "Deed"), "utf-8")
    opslag = Opslag(pad)
    assert opslag.load().editie == load_bundel().editie
    assert opslag.meldingen


def test_importing_again_mends_what_was_lost(pad: Path, tmp_path: Path) -> None:
    shutil.rmtree(pad / "bronnen")
    shutil.rmtree(pad / "gegevens")
    nieuw = [xml(tmp_path, "een"), xml(tmp_path, "twee", crebo=23800)]
    opslag = Opslag(pad)
    opslag.commit(opslag.prepare([*nieuw, register(tmp_path, "K0001")]))
    assert texts(Opslag(pad).load()) == EEN_EN_TWEE


def test_lost_manifests_come_back(pad: Path, tmp_path: Path) -> None:
    for manifest in (pad / "edities").iterdir():
        manifest.unlink()
    opslag = Opslag(pad)
    assert texts(opslag.load()) == EEN_EN_TWEE
    opslag.rename(opslag.edities()[0].id, "Eerste")
    garbage(pad / "structuur.sqlite")
    assert [editie.naam for editie in Opslag(pad).edities()] == ["Eerste", "Twee"]


def test_one_damaged_manifest_costs_one_edition_and_says_so(pad: Path) -> None:
    opslag = Opslag(pad)
    een, twee = opslag.edities()
    (pad / "edities" / f"{een.id}.json").write_text("{")
    garbage(pad / "structuur.sqlite")
    opslag = Opslag(pad)
    assert [editie.id for editie in opslag.edities()] == [twee.id]
    assert any(een.id in melding for melding in opslag.meldingen)


@pytest.mark.parametrize("welke", ["structuur.sqlite", "gegevens/*.sqlite"])
def test_a_newer_store_is_left_alone(pad: Path, welke: str) -> None:
    for bestand in pad.glob(welke):
        with closing(sqlite3.connect(bestand)) as db:
            db.execute("PRAGMA user_version=99")
    voor = {bestand: bestand.read_bytes() for bestand in pad.rglob("*") if bestand.is_file()}
    opslag = Opslag(pad)
    with pytest.raises(NieuwereOpslag, match="nieuwere versie"):
        opslag.load()
    assert {bestand: bestand.read_bytes() for bestand in voor} == voor


def test_an_older_form_is_read_again_without_a_word(
    pad: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for waar in ("schrijver", "gegevensbestand"):
        monkeypatch.setattr(f"kwalificatiestructuur.opslag.{waar}.SHAPE", 1)
    opslag = Opslag(pad)
    assert texts(opslag.load()) == EEN_EN_TWEE
    assert opslag.meldingen == ()
    assert not list(pad.rglob("beschadigd-*"))


@pytest.mark.parametrize("inhoud", [b"Dit is mijn scriptie.", b"", b"SQLite format 3\0rommel"])
def test_a_file_of_someone_else_is_never_touched(tmp_path: Path, inhoud: bytes) -> None:
    eigen = tmp_path / "scriptie.txt"
    eigen.write_bytes(inhoud)
    opslag = Opslag(eigen)
    if inhoud:
        with pytest.raises(Opslagfout, match="geen opslag"):
            opslag.load()
        with pytest.raises(Opslagfout, match="geen opslag"):
            opslag.prepare([xml(tmp_path)])
    else:
        assert opslag.load().editie == load_bundel().editie
    assert eigen.read_bytes() == inhoud
    assert {p.name for p in tmp_path.iterdir()} <= {"scriptie.txt", "een.xml"}


def test_a_database_of_someone_else_is_never_touched(tmp_path: Path) -> None:
    eigen = tmp_path / "adressen.db"
    with closing(sqlite3.connect(eigen)) as db:
        db.execute("CREATE TABLE adres(naam)")
    voor = eigen.read_bytes()
    with pytest.raises(Opslagfout, match="geen opslag"):
        Opslag(eigen).prepare([xml(tmp_path)])
    assert eigen.read_bytes() == voor


def full_disk(*_: object, **__: object) -> Any:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("waar", ["fsync", "replace", "mkdir"])
def test_full_disk_is_one_sentence_and_changes_nothing(
    pad: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, waar: str
) -> None:
    drie = xml(tmp_path, "drie")
    opslag = Opslag(pad)
    with monkeypatch.context() as patch:
        patch.setattr(os if waar == "fsync" else Path, waar, full_disk)
        with pytest.raises(Opslagfout, match="geen ruimte"):
            opslag.commit(opslag.prepare([drie]))
    assert texts(Opslag(pad).load()) == EEN_EN_TWEE
    assert not list(pad.rglob("tijdelijk/*"))
    opslag.commit(opslag.prepare([drie]))
    assert texts(opslag.load())[0] == "Lastig: drie 1"


def test_full_disk_while_texts_are_written(
    pad: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echt = sqlite3.connect

    def small(*argumenten: Any, **rest: Any) -> sqlite3.Connection:
        db: sqlite3.Connection = echt(*argumenten, **rest)
        db.execute("PRAGMA max_page_count=8")
        return db

    drie = xml(tmp_path, "drie", delen=400)
    monkeypatch.setattr(sqlite3, "connect", small)
    with pytest.raises(Opslagfout, match="geen ruimte"):
        Opslag(pad).prepare([drie])
    monkeypatch.undo()
    assert texts(Opslag(pad).load()) == EEN_EN_TWEE
    assert not list(pad.rglob("tijdelijk/*"))


def forbid(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if nothing may be written; a test that runs as root may write everywhere."""

    def refuse(*_: object, **__: object) -> Any:
        raise PermissionError(errno.EACCES, "Permission denied")

    echt = sqlite3.connect

    def read_only(naam: Any, **rest: Any) -> sqlite3.Connection:
        if not str(naam).startswith("file:"):
            raise refuse()
        db: sqlite3.Connection = echt(str(naam).replace("mode=rwc", "mode=ro"), **rest)
        db.execute("PRAGMA query_only=1")
        return db

    for waar in ("mkdir", "replace", "unlink"):
        monkeypatch.setattr(Path, waar, refuse)
    monkeypatch.setattr(sqlite3, "connect", read_only)


def test_a_folder_where_nothing_may_be_written(
    pad: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drie = xml(tmp_path, "drie")
    forbid(monkeypatch)
    opslag = Opslag(pad)
    assert texts(opslag.load()) == EEN_EN_TWEE
    with pytest.raises(Opslagfout, match="mag niet worden geschreven"):
        opslag.prepare([drie])
    with pytest.raises(Opslagfout, match="mag niet worden geschreven"):
        opslag.make_current(None)


def test_damage_where_nothing_may_be_written_is_mended_in_memory(
    pad: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    garbage(pad / "structuur.sqlite")
    voor = (pad / "structuur.sqlite").read_bytes()
    with monkeypatch.context() as patch:
        forbid(patch)
        opslag = Opslag(pad)
        assert texts(opslag.load()) == EEN_EN_TWEE
        assert opslag.meldingen
        with pytest.raises(Opslagfout):
            opslag.make_current(None)
    assert (pad / "structuur.sqlite").read_bytes() == voor


@pytest.mark.parametrize("nummer", [errno.EACCES, errno.ENOSPC])
def test_damage_that_cannot_be_set_aside_is_mended_in_memory(
    pad: Path, monkeypatch: pytest.MonkeyPatch, nummer: int
) -> None:
    """The lock can be had, yet no file may get another name."""
    garbage(pad / "structuur.sqlite")
    voor = {p: p.read_bytes() for p in pad.glob("*.sqlite*")}

    def refuse(*_: object, **__: object) -> Any:
        raise OSError(nummer, os.strerror(nummer))

    monkeypatch.setattr(Path, "replace", refuse)
    opslag = Opslag(pad)
    assert texts(opslag.load()) == EEN_EN_TWEE
    assert len(opslag.meldingen) == 1
    assert {p: p.read_bytes() for p in pad.glob("*.sqlite*")} == voor


def test_damaged_contents_where_the_store_may_not_be_written(
    pad: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for bestand in (pad / "gegevens").glob("*.sqlite"):
        garbage(bestand)
    voor = {p: p.read_bytes() for p in (pad / "gegevens").iterdir()}

    def refuse(*_: object, **__: object) -> Any:
        raise Opslagfout("hier mag niet worden geschreven")

    monkeypatch.setattr("kwalificatiestructuur.opslag.bronnenkast.locked", refuse)
    opslag = Opslag(pad)
    assert texts(opslag.load()) == EEN_EN_TWEE
    assert opslag.meldingen
    assert {p: p.read_bytes() for p in (pad / "gegevens").iterdir()} == voor


def test_a_store_cannot_stand_below_a_file(tmp_path: Path) -> None:
    bestand = xml(tmp_path)
    opslag = Opslag(bestand / "opslag")
    assert dossiers(opslag.load())
    with pytest.raises(Opslagfout, match="bestand"):
        opslag.prepare([bestand])
