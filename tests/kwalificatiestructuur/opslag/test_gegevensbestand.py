"""What of a stored source is read."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kwalificatiestructuur.opslag import Opslag
from kwalificatiestructuur.opslag.fouten import Beschadigd
from kwalificatiestructuur.opslag.gegevensbestand import Gegevensbestand
from tests.kwalificatiestructuur.opslag.bronbestanden import xml


@pytest.fixture(scope="module")
def opslag(tmp_path_factory: pytest.TempPathFactory) -> Opslag:
    """A store whose only edition takes its lists from the bundled facts, but not their dossiers."""
    opslag = Opslag(tmp_path_factory.mktemp("opslag") / "opslag")
    opslag.commit(opslag.prepare([xml(tmp_path_factory.mktemp("bron"))]))
    return opslag


def feiten_of(opslag: Opslag) -> Path:
    (editie,) = opslag.edities()
    (feiten,) = (bron for bron in editie.bronnen if "dossiers" not in bron.delen)
    return opslag.pad / "gegevens" / f"{feiten.id}.sqlite"


def test_without_dossiers_the_lists_are_the_same(opslag: Opslag) -> None:
    bestand = Gegevensbestand(feiten_of(opslag))
    geheel = bestand.read()
    assert geheel.dossiers
    assert geheel.keuzedelen
    zonder = replace(geheel, dossiers=(), waarschuwingen=())
    assert bestand.read(met_dossiers=False) == zonder


def test_a_source_by_itself_has_its_dossiers(opslag: Opslag) -> None:
    (feiten,) = opslag.load_gegevens(feiten_of(opslag).stem)
    assert feiten.dossiers


def test_damage_is_found_in_dossiers_that_are_not_taken(opslag: Opslag, tmp_path: Path) -> None:
    pad = tmp_path / "feiten.sqlite"
    pad.write_bytes(feiten_of(opslag).read_bytes())
    with closing(sqlite3.connect(pad)) as db, db:
        laatste = "(SELECT max(plaats) FROM dossier)"
        db.execute(f"UPDATE dossier SET gegevens = X'00' WHERE plaats = {laatste}")
    with pytest.raises(Beschadigd, match="controlegetal"):
        Gegevensbestand(pad).read(met_dossiers=False)
