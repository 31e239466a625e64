from dataclasses import replace
from pathlib import Path

import pytest

from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.opslag.fouten import Opslagfout
from kwalificatiestructuur.opslag.gegevensbestand import Gegevensbestand
from kwalificatiestructuur.opslag.meegeleverd import KLAAR, write_bundel
from kwalificatiestructuur.opslag.schrijver import write_gegevens


def test_what_comes_ready_is_what_the_tables_say() -> None:
    # After a change of these: python -m kwalificatiestructuur.opslag.meegeleverd
    assert Gegevensbestand(KLAAR).read() == load_bundel()


def test_what_comes_ready_is_copied(tmp_path: Path) -> None:
    doel = tmp_path / "bundel.sqlite"
    gegevens, bestand = write_bundel(doel)
    assert gegevens == load_bundel()
    assert bestand.pad == doel
    assert bestand._db is None, "what is open cannot be moved or removed everywhere"
    assert doel.read_bytes() == KLAAR.read_bytes()


@pytest.mark.parametrize("lengte", [None, 0, 1000, 100_000])
def test_the_tables_count_when_it_is_not_whole(tmp_path: Path, lengte: int | None) -> None:
    klaar, doel = tmp_path / "klaar.sqlite", tmp_path / "bundel.sqlite"
    if lengte is not None:
        klaar.write_bytes(KLAAR.read_bytes()[:lengte])
    assert write_bundel(doel, klaar=klaar)[0] == load_bundel()
    assert Gegevensbestand(doel).read() == load_bundel()


def test_the_tables_count_when_it_was_made_of_others(tmp_path: Path) -> None:
    klaar, doel = tmp_path / "klaar.sqlite", tmp_path / "bundel.sqlite"
    bundel = load_bundel()
    write_gegevens(replace(bundel, editie=replace(bundel.editie, id="feiten-2014")), klaar)
    assert write_bundel(doel, klaar=klaar)[0] == bundel
    assert Gegevensbestand(doel).read() == bundel


def test_a_place_where_nothing_can_be_written(tmp_path: Path) -> None:
    with pytest.raises(Opslagfout):
        write_bundel(tmp_path / "weg" / "bundel.sqlite")
